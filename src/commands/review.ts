// Reviews one directive at the terminal, in the same words and with the same cards as in chat.
import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { openTerminal, renderReplies } from '../channels/terminal/index.ts';
import type { MessageHandler } from '../chat/index.ts';
import type { Person } from '../people/index.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

/** Where the person types and reads. */
export interface Seat {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { isTTY?: boolean };
}

/**
 * Shows what was read and talks about it until it is published or dropped, or the person goes away; the review then stays open.
 * @returns 0 when the tasks are in, else 1
 */
export async function reviewAtTerminal(
  app: App,
  file: { readonly name: string; readonly bytes: Uint8Array },
  person: Person,
  seat: Seat,
  io: Io,
): Promise<number> {
  const before = await app.directives.openReviewsOf(person.id);
  const replies = await app.handle({
    channel: 'terminal',
    conversation: 'terminal',
    messageId: `import/${file.name}`,
    sender: person.staffCode,
    content: { kind: 'file', file: { name: file.name, size: file.bytes.length, open: async () => file.bytes }, caption: '' },
  });
  for (const text of renderReplies(replies, seat.output.isTTY === true)) seat.output.write(`${text}\n`);
  const open = await app.directives.openReviewsOf(person.id);
  const directiveId = open.find(id => !before.includes(id)) ?? open[0];
  if (directiveId === undefined) return 1;
  io.err(texts.reviewHelp);
  const isOver = async (): Promise<boolean> => !(await app.directives.openReviewsOf(person.id)).includes(directiveId);
  const terminal = openTerminal({ ...seat, staffCode: person.staffCode });
  const handle: MessageHandler = async message => {
    const answered = await app.handle(message);
    // after the answer is printed
    if (await isOver()) setImmediate(() => void terminal.stop());
    return answered;
  };
  await terminal.start(handle);
  await terminal.ended;
  if (await app.directives.isPublished(directiveId)) return 0;
  if (!(await isOver())) io.err(texts.reviewLeft(file.name, person.staffCode));
  return 1;
}

/** Who reviews: the one named, or the only focal point there is. @throws Failure when that is nobody, or not for them to do */
export async function reviewerOf(app: App, staffCode: string | undefined): Promise<Person> {
  const focalPoints = (await app.people.all()).filter(person => person.role === 'focal_point' && !person.revoked);
  const codes = focalPoints.map(person => person.staffCode);
  if (staffCode !== undefined) {
    const named = focalPoints.find(person => person.staffCode.toUpperCase() === staffCode.toUpperCase());
    if (!named) throw new Failure(texts.notReviewer(staffCode, codes));
    return named;
  }
  const [only, ...others] = focalPoints;
  if (!only) throw new Failure(texts.noReviewer);
  if (others.length > 0) throw new Failure(texts.whichReviewer(codes), 2);
  return only;
}
