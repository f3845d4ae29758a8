// The heart: tasks, where they stand on a day, how they change, and the one place that counts them.
export * from './select.ts';
export * from './statistics.ts';
export * from './status.data.ts';
export * from './store.ts';
export * from './time-class.ts';
export * from './types.ts';
export * from './write.ts';
