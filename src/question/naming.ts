// How an agency is called in answers: its full name, a province by its people's committee.

import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { namingTexts } from './naming.texts.ts';

export function agencyLabel(key: string, agencies: AgencyRegistry): string {
  if (key.startsWith('text:')) return key.slice('text:'.length);
  const row = agencies.byCode(key);
  if (!row) return key;
  const name = row.name.replace(namingTexts.formerMark, '');
  const province = row.kind === 'province' || agencies.byCode(agencies.current(key))?.kind === 'province';
  return province && key.startsWith('T-') ? namingTexts.council(name.slice(0, 1).toLowerCase() + name.slice(1)) : name;
}
