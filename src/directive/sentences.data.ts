// Abbreviations whose full stop ends no sentence.

/** Before a full stop: titles, initials, "TP." */
export const ABBREVIATIONS = /(?:^|[\s(])(?:TP|Tp|tp|TS|ThS|GS|PGS|Q|P|St|T|[A-ZĐ]|v\.v|vv)$/u;

/** The same only before a figure: "số. 12", but "chuyển đổi số. Bộ …". */
export const BEFORE_FIGURE = /(?:^|[\s(])(?:số|No)$/u;
