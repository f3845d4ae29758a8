// Abbreviations whose full stop ends no sentence.

/** Before a full stop: titles, initials, "TP." */
export const ABBREVIATIONS = /(?:^|[\s(])(?:TP|Tp|tp|TS|ThS|GS|PGS|Q|P|St|T|[A-ZĐ]|v\.v|vv|số|No)$/u;
