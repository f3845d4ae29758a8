// People and their access, by chat: what an admin may do, and what everybody may ask of the own data.
export { type AdministrationParts, administrationSkill } from './skill.ts';
export { openAdministration } from './store.ts';
