export { Prisma } from './generated/client.ts';
export * from './files.ts';
export { holderOf } from './lock.ts';
export * from './open.ts';
