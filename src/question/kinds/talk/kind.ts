// Answers what is no question about tasks: politely, in a sentence or two.

import { block } from '../../../chat/index.ts';
import { type Answering, reply } from '../kind.ts';
import { texts } from './texts.ts';

export const chat: Answering<'chat'> = async ({ what }, turn) => ({
  replies: reply([block('text', texts.chat[what](turn.person.fullName))]),
});

export const refuse: Answering<'refuse'> = async ({ reason }, turn) => ({
  replies: reply([block('text', texts.refuse[reason](turn.person.agencyName, turn.scope.kind === 'all'))]),
});
