import type { CheckReport, WatchNews, RowReport } from '../../commands/check/report';
import type { Rag } from '../../plan/rag/rag';
import { type Quarter, quarterMonths, quarterName, quarters } from '../../words/quarters';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import type { TableReport } from '../../commands/tables/report';
import { parseCells, quoteSheet } from '../../grid/a1';

const words: readonly Rag[] = ['Green', 'Amber', 'Red', 'N/A'];

/** "13 Green, 2 Amber and 7 N/A"; words that no KPI has are left out, '' for no KPIs at all. */
const verdicts = ({ counts }: CheckReport): string =>
  inList(words.filter((rag) => counts[rag] > 0).map((rag) => `${formatNumber(counts[rag])} ${rag}`));

const findingsOf = ({ findings }: CheckReport): string => capital(count(findings.length, 'finding'));

export type QuarterChoice = Quarter | '';

/** A column that a check would have something to read from, or to ask for, if the officer's list had it. */
export interface MissingColumn {
  readonly sheet: string;
  /** The table it is missing from. */
  readonly range: string;
  readonly field: string;
  readonly heading: string;
  readonly why: string;
}

/** What a check came to, in a sentence that is read out: "22 KPIs checked: 6 Green, 5 Amber … 14 findings." */
export function checkSentence(report: CheckReport): string {
  const said = verdicts(report);
  return capital(`${count(report.rows.length, 'KPI')} checked${said && `: ${said}`}. ${findingsOf(report)}.`);
}

const after: Readonly<Record<WatchNews['by'], string>> = {
  you: ' after your change',
  'a colleague': ' after a colleague’s change',
};

/** The same, briefer, of a check that followed a change; `by` where the cells were changed by hand. */
export function againSentence(report: CheckReport, by?: WatchNews['by']): string {
  return `Checked again${by ? after[by] : ''}: ${verdicts(report) || 'no KPIs'}. ${findingsOf(report)}.`;
}

/** What a colouring came to: "RAG cells coloured: 'Appendix 1'!E4:E40." */
export function colouredSentence(coloured: readonly string[]): string {
  return coloured.length === 0
    ? 'No RAG column was found, so nothing was coloured.'
    : `RAG cells coloured: ${inList(coloured)}.`;
}

/**
 * Cell to select for a KPI row ('Appendix 1'!B12): the column of its ref, or else of its name, in the table that
 * the row stands in; column A where no table of the report holds it.
 */
export function rowCell({ sheet, row }: RowReport, tables: readonly TableReport[]): string {
  const table = tables.find((candidate) => {
    const area = parseCells(candidate.range);
    return candidate.sheet === sheet && area && row > area.row && row <= area.row + area.rows;
  });
  const column = table?.columns['ref'] ?? table?.columns['kpi'] ?? 'A';
  return `${quoteSheet(sheet)}!${column}${row}`;
}

/** A quarter as pickers offer it: quarterWords("Q1") → "Quarter 1, April to June". */
const quarterWords = (quarter: Quarter): string => `${quarterName(quarter)}, ${quarterMonths(quarter)}`;

/**
 * What the picker offers. The first choice leaves the quarter to the workbook; once that was read, it says which one
 * it is (`read`: '' where the workbook names none, undefined before it was read).
 */
export function quarterOptions(
  read: QuarterChoice | undefined,
): readonly (readonly [QuarterChoice, string])[] {
  const said = read ? `: ${quarterName(read)}` : read === '' ? ' (it names none)' : '';
  return [
    ['', `As the workbook says${said}`],
    ...quarters.map((quarter) => [quarter, quarterWords(quarter)] as const),
  ];
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
