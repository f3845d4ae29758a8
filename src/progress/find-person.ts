// Who is meant by a typed name: the whole name, or how people call each other, by the given name.
import type { Person, Role } from '../people/index.ts';
import { squash } from '../vietnamese/fold.ts';

export interface PeopleNeeds {
  ofAgency(agencyKeys: readonly string[], roles: readonly Role[]): Promise<Person[]>;
}

export interface Unit {
  readonly name: string;
  readonly agencyKey: string;
}

const MAY_BE_IN_CHARGE: readonly Role[] = ['officer', 'focal_point', 'leader'];

/** The unit of the agency with whose name the words begin; the longest, where one name begins another. */
export async function findUnit(said: string, agencyKeys: readonly string[], people: PeopleNeeds): Promise<Unit | undefined> {
  const wanted = `${squash(said)} `;
  const members = (await people.ofAgency(agencyKeys, MAY_BE_IN_CHARGE)).filter(
    ({ unit }) => unit !== '' && wanted.startsWith(`${squash(unit)} `),
  );
  const [longest] = members.toSorted((a, b) => b.unit.length - a.unit.length);
  return longest && { name: longest.unit, agencyKey: longest.agencyKey };
}

/** People of the agency whose name ends in the words typed; those with the very same marks, when there are any. */
export async function findPeople(name: string, agencyKeys: readonly string[], people: PeopleNeeds): Promise<Person[]> {
  const all = await people.ofAgency(agencyKeys, MAY_BE_IN_CHARGE);
  const code = all.filter(person => person.staffCode.toLowerCase() === name.toLowerCase());
  if (code.length > 0) return code;
  const wanted = squash(name);
  const fits = all.filter(person => ` ${squash(person.fullName)}`.endsWith(` ${wanted}`));
  const exact = fits.filter(person => person.fullName.normalize('NFC').toLowerCase().endsWith(name.normalize('NFC').toLowerCase()));
  const best = exact.length > 0 ? exact : fits;
  const whole = best.filter(person => squash(person.fullName) === wanted);
  return whole.length > 0 ? whole : best;
}
