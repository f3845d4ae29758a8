// Who issues a paper: the name in capitals, the abbreviation behind the number, the seat.
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { frameTexts as texts } from '../texts.ts';
import type { Issuer } from './frame.ts';

const ABBREVIATION = /^[\p{Lu}&-]{2,9}$/u;
/** Bodies of the centre sit in the capital. */
const CENTRAL = new Set(['ministry', 'ministerial', 'government-agency', 'party', 'assembly', 'judiciary', 'front']);

export function issuerOf(agencyKey: string, agencyName: string, agencies: AgencyRegistry): Issuer {
  const row = agencies.byCode(agencies.current(agencyKey));
  if (row?.kind === 'province') {
    const seat = row.name.replace(texts.provinceKind, '');
    return { name: [texts.council, row.name.toUpperCase()], symbol: texts.councilSymbol, seat };
  }
  const short = row && [row.code, ...row.aliases].find(alias => ABBREVIATION.test(alias));
  return {
    name: [agencyName.toUpperCase()],
    symbol: short ?? texts.unknownSymbol,
    seat: row && CENTRAL.has(row.kind) ? texts.centralSeat : texts.unknownSeat,
  };
}
