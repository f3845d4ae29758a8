// Agencies meant without a name: "bộ đó", "cả hai bộ", "họ", "trong đó của bộ".

import type { AgencyFinder, TypedGroup } from '../../vietnamese/agency-names.ts';
import { fromAny } from '../../vietnamese/numbers.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import { BARE_KIND_ENDS, BARE_KINDS, THAT_AGENCY, THEY, THOSE_AGENCIES } from './slots.data.ts';
import { type Span, spanOf, type Utterance } from './utterance.ts';

/** An agency as a message names it. */
export interface Mention extends Span {
  /** undefined: the own agency */
  readonly code: string | undefined;
  /** "bộ đó", and none was spoken of */
  readonly vague?: true;
}

/** The agencies that words without a name may mean. */
export interface AgenciesKnown {
  /** whom "bộ đó" means; none: the own one */
  readonly before: readonly string[];
  /** whom "cả hai bộ" means, for two */
  readonly lastFew: (count: number) => readonly string[];
  /** the asker's own, a part of whose name may stand for it: "bên thanh tra mình" */
  readonly ownName: string;
  /** "họ" means one as well */
  readonly they: boolean;
}

const THAT = spoken(THAT_AGENCY, 'g');
const THOSE = spoken(THOSE_AGENCIES, 'g');
const HE_OR_THEY = spoken(THEY, 'g');
const BARE = BARE_KINDS.map(({ said, kinds }) => ({ pattern: spoken(`${said}(?=${BARE_KIND_ENDS})`, 'g'), kinds }));

export const readAgencyPronouns = (u: Utterance, finder: AgencyFinder, known: AgenciesKnown): Mention[] => [
  ...those(u, finder, known),
  ...that(u, finder, known),
];

/** "Bộ này", "nơi đó": the agency named last in the same message, else the one spoken of before. */
function that(u: Utterance, finder: AgencyFinder, { before, they }: AgenciesKnown): Mention[] {
  // "họ" of whom nobody spoke says nothing
  const said = [...u.take(THAT), ...(they && before.length > 0 ? u.take(HE_OR_THEY) : [])];
  if (said.length === 0) return [];
  const known = namedIn(u, finder);
  return said.flatMap((match): Mention[] => {
    const last = known.findLast(one => one.end <= match.index);
    const codes = last ? [last.code] : before;
    return codes.length > 0 ? codes.map(code => ({ ...spanOf(match), code })) : [{ ...spanOf(match), code: undefined, vague: true }];
  });
}

/** "Cả hai bộ": those named in the same message, else the last ones spoken of. */
function those(u: Utterance, finder: AgencyFinder, { lastFew }: AgenciesKnown): Mention[] {
  return u.take(THOSE).flatMap((match): Mention[] => {
    const count = fromAny(match.groups?.['all'] ?? match.groups?.['count'] ?? '');
    if (namedIn(u, finder).length >= count) return [];
    const codes = lastFew(count);
    return codes.length === count ? codes.map(code => ({ ...spanOf(match), code })) : [{ ...spanOf(match), code: undefined, vague: true }];
  });
}

const namedIn = (u: Utterance, finder: AgencyFinder) => finder.find(u.text).filter(one => one.form === 'full');

/** "Trong đó của bộ": a kind of agency, or the own one of who has one. */
export const bareKinds = (u: Utterance): TypedGroup[] =>
  BARE.flatMap(({ pattern, kinds }) => u.take(pattern).map(match => ({ ...spanOf(match), kinds, said: match[0] })));
