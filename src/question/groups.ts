// Groups of agencies as one side of a comparison: "@ministry" stands among the agencies' codes.

const MARK = '@';
const BETWEEN = '+';

/** @param kinds kinds of agencies.json, at least one */
export const groupOf = (kinds: readonly string[]): string => MARK + kinds.join(BETWEEN);

/** The kinds of a group; undefined: the code is an agency's. */
export const kindsOf = (code: string): string[] | undefined => (code.startsWith(MARK) ? code.slice(MARK.length).split(BETWEEN) : undefined);
