// The database: opening, migrating, transactions, stored files.

export * from './files.ts';
export { Prisma } from './generated/client.ts';
export { type Lease, openLease } from './lease.ts';
export { holderOf } from './lock.ts';
export * from './open.ts';
export { closePast, RESTORED_KEY } from './restored.ts';
export { type Forgotten, forgetOld, type Retention } from './retention.ts';
