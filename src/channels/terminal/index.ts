// The terminal as a channel: a person, or JSON lines.
export { fileAt } from './file.ts';
export { type JsonLinesNeeds, serveJsonLines } from './json-lines.ts';
export { openTerminal, renderReplies } from './person.ts';
