// Answers what can be asked and how to report.

import { block } from '../../../chat/index.ts';
import { type Answering, reply } from '../kind.ts';
import { texts } from './texts.ts';

export const help: Answering<'help'> = async ({ about }) => {
  const first = about === undefined ? undefined : texts.about[about];
  const all = [block('text', texts.intro), ...[...texts.ask, ...texts.tell].map(line => block('item', line)), block('text', texts.confirm)];
  return { replies: reply(first === undefined ? all : [block('text', first), ...all]) };
};
