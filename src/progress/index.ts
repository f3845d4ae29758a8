// Reports in, confirmed updates out.
export { type ProgressParts, progressSkill } from './skill.ts';
