// The terminal as a channel: a person, or JSON lines.
export { type JsonLinesNeeds, serveJsonLines } from './json-lines.ts';
export { openTerminal, renderReplies } from './person.ts';
