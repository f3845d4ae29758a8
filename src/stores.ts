// Everything kept in the database, one store a subject; used only by app.ts and what it builds.
import { openChatStore, openInbox } from './chat/index.ts';
import type { Database } from './database/index.ts';
import { openDirectives } from './directive/index.ts';
import { openGroups, openLeaves, openPeople } from './people/index.ts';
import { openActivity } from './task/activity/store.ts';
import { openCatalogues } from './task/catalogue/store.ts';
import { openAudit, openFollowUps, openObstacles, openPeriods, openPolicy, openSources, openTasks } from './task/index.ts';

export type Stores = ReturnType<typeof openStores>;

export function openStores(database: Database) {
  return {
    people: openPeople(database),
    groups: openGroups(database),
    leaves: openLeaves(database),
    tasks: openTasks(database),
    catalogues: openCatalogues(database),
    activity: openActivity(database),
    followUps: openFollowUps(database),
    obstacles: openObstacles(database),
    periods: openPeriods(database),
    policy: openPolicy(database),
    sources: openSources(database),
    audit: openAudit(database),
    directives: openDirectives(database),
    chat: openChatStore(database),
    inbox: openInbox(database),
  };
}
