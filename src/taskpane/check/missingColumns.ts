import type { CheckReport } from '../../commands/check/report';
import { count } from '../../words/counts';

/** A column that a check would have something to read from, or to ask for, if the officer's list had it. */
export interface MissingColumn {
  readonly sheet: string;
  /** The table it is missing from. */
  readonly range: string;
  readonly field: string;
  readonly heading: string;
  readonly why: string;
}

/**
 * The columns that a check found missing, by table: which way is better, where that is not known of some KPI; reasons
 * and actions, where KPIs are Red or Amber. A turned table is left out: its rows are not the pane's to add.
 */
export function missingColumns({ tables, rows }: CheckReport): MissingColumn[] {
  return tables.flatMap(({ sheet, range, columns, transposed }) => {
    if (transposed) return [];
    const [first = 0, last = Infinity] = (range.match(/\d+/g) ?? []).map(Number);
    let [unsure, short] = [0, 0];
    for (const row of rows) {
      if (row.row < first || row.row > last || row.sheet !== sheet) continue;
      if (row.findings.includes('polarity-unsure')) unsure += 1;
      if (row.rag === 'Red' || row.rag === 'Amber') short += 1;
    }
    const add = (field: string, heading: string, why: string): MissingColumn[] =>
      columns[field] ? [] : [{ sheet, range, field, heading, why }];
    return [
      ...(unsure > 0
        ? add('goodIs', 'Good is', `whether higher or lower is better: not known of ${count(unsure, 'KPI')}`)
        : []),
      ...(short > 0
        ? [
            ...add('reasons', 'Reasons for performance', `${count(short, 'KPI')} Red or Amber`),
            ...add('actions', 'Actions planned', `${count(short, 'KPI')} Red or Amber`),
          ]
        : []),
    ];
  });
}
