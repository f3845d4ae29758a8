// Which lines of a numbered document are headings, and what they say: an addressee, a topic, or that the part only tells.

import { RANK } from '../../../vietnamese/clause.ts';
import { addresseeOf } from '../../agency-chain.ts';
import { readAssignment } from '../../assignment.ts';
import type { Span } from '../../formats/document.ts';
import { beginsWithVerb, lexicon } from '../../lexicon.ts';
import type { Clause } from '../../outline.ts';
import type { Reading } from '../../setting.ts';
import { TOPIC } from './headings.data.ts';

/** "5. Đảng ủy Chính phủ", "Đối với Bộ Công an:": an agency and nothing else. */
export function isAddresseeHeading(reading: Reading, span: Span): boolean {
  return addresseeOf(reading.mentions, span.start, span.end) !== undefined;
}

/** A short line without an order in it, over other clauses or in capitals. */
export function isHeading(reading: Reading, content: string, clause: Clause, next: Clause | undefined): boolean {
  const words = content.trim().split(/\s+/u).length;
  const capitals = content === content.toUpperCase() && /\p{Lu}{2}/u.test(content);
  if (capitals) return true;
  if (words > 45 || /[.;]\s*$/u.test(content.trim())) return false;
  if (!clause.label || RANK[clause.label.kind] > RANK.letter) return false;
  if (TOPIC.test(content) && !/:\s*\S/u.test(content)) return content.search(lexicon.force) < 0 && !addresses(reading, content, clause);
  const followed = clause.opensList || (next !== undefined && next.label === undefined && next.line.row === undefined);
  return (
    followed &&
    words <= 30 &&
    !/:\s*$/u.test(content) &&
    (clause.label.kind === 'roman' ||
      clause.label.kind === 'upper' ||
      clause.label.kind === 'article' ||
      clause.label.kind === 'part' ||
      clause.label.kind === 'chapter' ||
      !startsOrder(content))
  );
}

/** "Về nhiệm vụ thời gian tới, Tỉnh ủy A cần tập trung:" opens a list for somebody. */
const addresses = (reading: Reading, content: string, { body }: Clause): boolean =>
  /:\s*$/u.test(content) && readAssignment(reading.mentions, body, reading.speakers).lead !== undefined;

const startsOrder = (content: string): boolean => lexicon.forceAtStart.test(content) || (beginsWithVerb(content) && /[,;.]/u.test(content));

/** "Kết quả đạt được", "Mục đích, yêu cầu": nothing is assigned under it, unless the heading speaks of tasks too. */
export function tellingOf(content: string): false | 'result' | 'aim' {
  const telling = lexicon.telling.exec(content);
  if (!telling || telling.index > 25) return false;
  if (lexicon.assigning.test(content) && !(lexicon.resultAtStart.test(content) && !lexicon.taskWords.test(content))) return false;
  return lexicon.aim.test(content) ? 'aim' : 'result';
}
