// "mời CB-014", "đổi vai trò CB-014 thành lãnh đạo", "dữ liệu cá nhân của tôi": words → Administration.
import { ROLE_NAMES, type Role } from '../people/index.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Administration } from './types.ts';
import * as words from './words.data.ts';

/** @param text NFC; undefined when it is not about people and their access */
export function readAdministration(text: string): Administration | undefined {
  const said = text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?]+$/u, '')
    .trim();
  const folded = fold(said);
  if (words.OWN_DATA.test(folded)) return { kind: 'data' };
  const role = words.ROLE.exec(folded)?.groups;
  if (role) {
    const named = roleOf(role['role'] ?? '');
    if (named) return { kind: 'act', act: { do: 'role', role: named }, who: cut(said, folded, role['who'] ?? '') };
  }
  const erased = whoIn(words.ERASE, said, folded);
  if (erased !== undefined) return { kind: 'act', act: { do: 'erase' }, who: erased };
  const shown = whoIn(words.DATA_OF, said, folded);
  if (shown !== undefined) return { kind: 'data', who: shown };
  const restored = whoIn(words.RESTORE, said, folded);
  if (restored !== undefined) return { kind: 'act', act: { do: 'restore' }, who: restored };
  const revoked = whoIn(words.REVOKE, said, folded);
  if (revoked !== undefined) return { kind: 'act', act: { do: 'revoke' }, who: revoked };
  const invited = whoIn(words.INVITE, said, folded) ?? invitedBarely(said, folded);
  if (invited !== undefined) return { kind: 'act', act: { do: 'invite' }, who: invited };
  const unlinked = words.UNLINKED.exec(folded);
  if (unlinked) return { kind: 'list', unlinked: true, about: cut(said, folded, unlinked.groups?.['about'] ?? '') };
  const list = words.LIST.exec(folded);
  if (list) return { kind: 'list', unlinked: words.SAYS_UNLINKED.test(folded), about: cut(said, folded, list.groups?.['about'] ?? '') };
  return words.TRAIL.test(folded) ? { kind: 'trail' } : undefined;
}

function whoIn(pattern: RegExp, said: string, folded: string): string | undefined {
  const who = pattern.exec(folded)?.groups?.['who'];
  return who === undefined ? undefined : cut(said, folded, who.replace(words.TAIL, ''));
}

/**
 * Whether it can only be meant so. Land, rights and staff stand in tasks too ("thu hồi quyền sử dụng đất …"): of somebody who is
 * no admin only what names a staff code, or nothing else, is taken for a wish about access.
 */
export function isUnmistakable(meant: Administration): boolean {
  switch (meant.kind) {
    case 'act':
      return isStaffCode(meant.who);
    case 'data':
      return meant.who === undefined || isStaffCode(meant.who);
    case 'list':
      return !meant.unlinked && meant.about === '';
    case 'trail':
      return true;
  }
}

const isStaffCode = (who: string): boolean => words.STAFF_CODE.test(fold(who));

function invitedBarely(said: string, folded: string): string | undefined {
  const who = whoIn(words.INVITE_BARE, said, folded);
  return who !== undefined && (words.MARKED_INVITE.test(said) || isStaffCode(who)) ? who : undefined;
}

/** The part of what was typed that a part of the folded text stands for: folding keeps offsets. */
function cut(said: string, folded: string, part: string): string {
  const at = folded.lastIndexOf(part);
  return at < 0 ? part : said.slice(at, at + part.length).trim();
}

const roleOf = (folded: string): Role | undefined =>
  (Object.entries(ROLE_NAMES) as [Role, string][]).find(([, name]) => folded.startsWith(fold(name)))?.[0];
