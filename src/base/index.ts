// Everything that knows no business words, under one name.
export * from './clock.ts';
export * from './day.ts';
export * from './ids.ts';
export * from './log.ts';
export * from './outcome.ts';
export * from './text.ts';
export * from './whole-file.ts';
