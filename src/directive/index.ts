// Documents in, proposed tasks out, confirmed by a person.
export { findLineage, LINKED_UNASKED, type Lineage } from './lineage.ts';
export { readerWithModel } from './model/propose.ts';
export type { Proposal } from './proposal-store.ts';
export { takenUnasked, taskFrom } from './publish.ts';
export { readDirective } from './read.ts';
export { type DirectiveReader, openReader, USUAL_LIMITS } from './reader.ts';
export { directiveSkill } from './skill.ts';
export { type DirectiveStore, openDirectives } from './store.ts';
export { readRefusals } from './texts.ts';
export type * from './types.ts';
