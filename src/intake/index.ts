// Files and trial data into the database.
export * from './import.ts';
export { texts as importTexts } from './texts.ts';
export * from './trial/store.ts';
