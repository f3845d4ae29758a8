// Small things about text that know no language.

/** NFC, done once where text enters the program. */
export const normalise = (text: string): string => text.normalize('NFC');

/** `text` cut to at most `limit` UTF-16 units at a word where possible, with "…" in place of what is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;.:-]+$/u, '')}…`;
}

/** 66,7 as Vietnamese offices write a number with at most one decimal. */
export const formatNumber = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

/** The message of whatever was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
