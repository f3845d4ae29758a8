// Documents made of the tasks: reports as .xlsx and .docx, the draft of an urging letter, a calendar of deadlines.
export { keepDocument } from './files.ts';
export { type ReportParts, reportSkill } from './skill.ts';
