// Conversation without a channel: messages, replies, skills, typed actions, pending changes, the router.
export * from './action.ts';
export * from './channel.ts';
export * from './dialogue.ts';
export * from './gate.ts';
export * from './groups/place.ts';
export * from './groups/skill.ts';
export * from './inbox/store.ts';
export * from './limits.ts';
export * from './menu/menu.ts';
export * from './reply.ts';
export * from './router.ts';
export * from './store.ts';
export * from './told.ts';
export * from './types.ts';
export * from './understanding.ts';
