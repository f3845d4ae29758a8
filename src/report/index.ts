// Documents made of the tasks: reports as .xlsx and .docx, the draft of an urging letter, a calendar of deadlines.
export { type ReportParts, reportSkill } from './skill.ts';
