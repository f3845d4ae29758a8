// What we say to a language model stands in prompts/*.md; a comment at the head of a file is for people.
import { readFileSync } from 'node:fs';

const known = new Map<string, string>();

/** The text of prompts/NAME.md, read once. @throws when there is no such file */
export function prompt(name: string): string {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const text = readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8');
  const instructions = text.replace(/^<!--[\s\S]*?-->\s*/u, '').trim();
  known.set(name, instructions);
  return instructions;
}
