// Words of agency names in answers.
export const namingTexts = {
  formerMark: /\s*\(cũ\)\s*$/u,
  council: (place: string) => `UBND ${place}`,
};
