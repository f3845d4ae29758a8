export * from './action.ts';
export * from './channel.ts';
export * from './types.ts';
