// The heart: tasks, where they stand on a day, how they change, and the one place that counts them.
export * from './rights.ts';
export * from './search.ts';
export * from './select.ts';
export * from './statistics.ts';
export * from './status.data.ts';
export * from './store.ts';
export * from './table/read.ts';
export * from './table/write.ts';
export * from './time-class.ts';
export * from './update.ts';
export * from './types.ts';
export * from './write.ts';
