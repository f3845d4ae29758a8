// The columns of a task as an agency has it, as SQL: some are its share's, where there is one.
/** Columns that a share has of its own. */
const OWN = [
  'status',
  'progress',
  'due_on',
  'remind_on',
  'original_due_on',
  'completed_on',
  'reported_on',
  'reported_by',
  'progress_before',
  'result',
];
/** The other columns of a task that are read. */
export const COMMON = [
  'id',
  'code',
  'title',
  'folded_text',
  'directive_id',
  'directive_name',
  'clause',
  'quote',
  'assigned_on',
  'due_time',
  'deadline_phrase',
  'recurrence',
  'period',
  'urgent',
  'version',
  'imported_cells',
  'updated_at',
  'shared',
  'lead_keys',
  'stirred_on',
];
/** Of these what conditions, orders and groups look at. */
export const LOOKED_AT: ReadonlySet<string> = new Set([
  'id',
  'code',
  'folded_text',
  'directive_name',
  'clause',
  'assigned_on',
  'recurrence',
  'lead_keys',
  'stirred_on',
  'status',
  'progress',
  'due_on',
  'original_due_on',
  'completed_on',
  'result',
]);
/** … and the order by deadline. */
const BRIEF: ReadonlySet<string> = new Set(['id', 'due_on']);
const EVERY: ReadonlySet<string> = new Set([...COMMON, ...OWN]);

/** Columns of `task o` and, as far as there is one, those of `task_share s` in place of them. */
export const withShare = (wanted = EVERY): string =>
  [
    ...COMMON.filter(name => wanted.has(name)).map(name => `o.${name}`),
    ...OWN.filter(name => wanted.has(name)).map(name => `CASE WHEN s.task_id IS NULL THEN o.${name} ELSE s.${name} END AS ${name}`),
    's.agency_key AS share_key',
  ].join(', ');

const named = (wanted: ReadonlySet<string>) => {
  const list = (of: (name: string) => string): string =>
    [...COMMON, ...OWN]
      .filter(name => wanted.has(name))
      .map(of)
      .join(', ');
  return {
    /** of `t`, rows of a view */
    seen: `${list(name => `t.${name}`)}, t.share_key`,
    /** of `task t` seen as a whole */
    plain: `${list(name => `t.${name}`)}, NULL::text AS share_key`,
    /** of `task o` and `task_share s` */
    share: `${list(name => (OWN.includes(name) ? `s.${name}` : `o.${name}`))}, s.agency_key AS share_key`,
  };
};
export const ALL_COLUMNS = named(EVERY);
/** A view has no others, or its statement would be mostly names of columns. */
export const OF_VIEW = named(LOOKED_AT);
export const BRIEF_COLUMNS = named(BRIEF);
