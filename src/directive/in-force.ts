// From which day a document is in force, by its own words; periods "kể từ ngày Quyết định này có hiệu lực" are counted from it.

import { type Day, makeDay } from '../base/index.ts';
import { IN_FORCE } from './in-force.data.ts';

/** null: the text does not say, or says only "từ ngày ký" and is not dated. */
export function inForceOn(text: string, signedOn: Day | null): Day | null {
  const { signing, day, month, year } = IN_FORCE.exec(text)?.groups ?? {};
  return signing ? signedOn : (makeDay(Number(year), Number(month), Number(day)) ?? null);
}
