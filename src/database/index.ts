// The database: opening, migrating, transactions, stored files.
export { Prisma } from './generated/client.ts';
export * from './files.ts';
export { holderOf } from './lock.ts';
export * from './open.ts';
