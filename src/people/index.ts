// Who may see and change what: people, agencies, roles, chat accounts, invitations.
export * from './agencies.ts';
export * from './groups-store.ts';
export * from './leave-store.ts';
export * from './roles.data.ts';
export * from './scope.ts';
export * from './staff-table.ts';
export * from './store.ts';
export * from './types.ts';
