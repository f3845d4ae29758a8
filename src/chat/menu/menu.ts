// Commands with a slash: which a role has, and what one means.
import type { Role } from '../../people/index.ts';
import { MENU, SAME_AS, STRANGERS_MENU } from './menu.data.ts';

export interface MenuLine {
  readonly command: string;
  readonly description: string;
}

export type CommandName = (typeof MENU)[number]['name'];

export interface Command {
  readonly name: CommandName;
  /** what stood behind it */
  readonly rest: string;
  /** the sentence that it stands for */
  readonly says: string;
}

/** The menu of a role; without one, of somebody whom nobody has invited. */
export const menuOf = (role: Role | undefined): readonly MenuLine[] =>
  MENU.filter(line => (role === undefined ? STRANGERS_MENU.some(name => name === line.name) : line.roles.some(each => each === role))).map(
    ({ name, description }) => ({ command: name, description }),
  );

/** "/viec tuần này", "/quahan@ten_bot Bộ Y tế"; undefined for anything else. */
export function readCommand(text: string): Command | undefined {
  const found = /^\/([a-z_]{2,32})(?:@\w+)?(?:\s+([\s\S]*))?$/iu.exec(text.trim());
  const given = found?.[1]?.toLowerCase();
  if (given === undefined) return undefined;
  const line = MENU.find(({ name }) => name === (SAME_AS[given] ?? given));
  if (!line) return undefined;
  const rest = found?.[2]?.trim() ?? '';
  return { name: line.name, rest, says: rest === '' ? line.says : `${line.says} ${rest}` };
}
