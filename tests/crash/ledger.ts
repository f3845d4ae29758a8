// What was reported, pressed and acknowledged, held against the task table after a restart.

/**
 * said: nobody saw a card, so nothing may be written. proposed: the card came, so it waits to be confirmed. pressed: killed
 * before the answer came, so it is written whole or not at all. acknowledged: it is there, once.
 */
export type State = 'said' | 'proposed' | 'pressed' | 'acknowledged';

export interface Report {
  readonly code: string;
  /** words that no other report has; the table keeps all of them, newest first */
  readonly words: string;
  readonly progress: number;
  state: State;
  /** the card's button */
  action?: string;
}

export interface TableRow {
  readonly code: string;
  readonly progress: number;
  readonly obstacles: readonly string[];
}

export interface Faults {
  /** acknowledged, and not in the table */
  readonly lost: readonly string[];
  /** in the table more than once */
  readonly repeated: readonly string[];
  /** half of a report, or one that nobody confirmed */
  readonly half: readonly string[];
}

export function faultsIn(table: readonly TableRow[], reports: readonly Report[]): Faults {
  const byWords = new Map(reports.map(report => [report.words, report]));
  const written = table.flatMap(row => row.obstacles);
  const times = Map.groupBy(written, words => words);
  return {
    lost: reports.filter(report => report.state === 'acknowledged' && !times.has(report.words)).map(report => report.words),
    repeated: [...times].filter(([, copies]) => copies.length > 1).map(([words]) => words),
    half: [
      ...table.flatMap(({ code, progress, obstacles: [newest] }) =>
        newest === undefined || byWords.get(newest)?.progress === progress ? [] : [`${code} ${progress}% ${newest}`],
      ),
      ...written.filter(words => !['pressed', 'acknowledged'].includes(byWords.get(words)?.state ?? '')),
    ],
  };
}
