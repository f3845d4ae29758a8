// Answers what can be asked and how to report.

import { block } from '../../../chat/index.ts';
import { type Answering, reply } from '../kind.ts';
import { texts } from './texts.ts';

export const help: Answering<'help'> = async ({ about }, { person }) => {
  const first = about === undefined ? undefined : texts.about[about];
  const { role } = person;
  const lead = role === 'admin' ? texts.office : role === 'officer' || role === 'inspector' ? [] : texts.lead;
  const all = [
    block('text', texts.intro),
    ...[...texts.ask, ...texts.tell, ...texts.remind, ...lead].map(line => block('item', line)),
    block('text', texts.confirm),
  ];
  return { replies: reply(first === undefined ? all : [block('text', first), ...all]) };
};
