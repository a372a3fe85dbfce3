import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeSheetKind } from '../../src/excel/sheetMark';
import type { Screen } from '../../src/taskpane/screens';
import { district } from '../departments/district';
import { trust } from '../departments/trust';
import { writeDepartment } from '../departments/writeDepartment';

/** A department whose sheets are shown. */
export interface Shown {
  /** Begins the names of its pictures. */
  readonly key: string;
  readonly name: string;
  /** What body and what plan it is, for the beginning of the page. */
  readonly about: string;
  /** The name of its workbook in the commands. */
  readonly file: string;
  readonly workbook: () => Uint8Array;
  /** The day on which its sheets are made. */
  readonly today: readonly [year: number, month: number, day: number];
}

export const departments: readonly Shown[] = [
  {
    key: 'sample',
    name: 'Community and Children’s Services',
    about: 'City of London Corporation; the sample, with published figures',
    file: 'q1-2017.xlsx',
    workbook: () => readFileSync(join(__dirname, '../../test/fixtures/sample/q1-2017.xlsx')),
    today: [2017, 9, 8],
  },
  {
    key: 'district',
    name: 'Environment Service',
    about:
      'an invented district council; a plan of five years in its second one, three blocks of money, risks on a 5 × 5 grid',
    file: `${district.file}.xlsx`,
    workbook: () => writeDepartment(district),
    today: [2026, 10, 19],
  },
  {
    key: 'trust',
    name: 'Libraries and Museum Trust',
    about: 'an invented trust; a short plan of one year, typed as a newsletter, with a scorecard of quarters',
    file: `${trust.file}.xlsx`,
    workbook: () => writeDepartment(trust),
    today: [2027, 1, 18],
  },
];

/** One kind of sheet as the gallery shows it, for each department or for those named. */
export interface Entry {
  /** Ends the names of its pictures. */
  readonly key: string;
  readonly title: string;
  /** What can be seen, in one short sentence. */
  readonly shows: string;
  /** The command line: the command, and what comes after the workbook. */
  readonly command: string;
  readonly options?: string;
  readonly screen: Screen;
  /** The button of the pane. */
  readonly button: string;
  /** The mark of the sheets; null for a sheet of the officer's own. */
  readonly kind: MadeSheetKind | null;
  /** Which of them, by their names; all of them if left out. */
  readonly sheets?: RegExp;
  /** Keys of departments; all if left out. */
  readonly of?: readonly string[];
  /** All departments' workbooks in one call. */
  readonly together?: true;
  /** Pages of a sheet that are shown, from the first. */
  readonly most: number;
}

export const entries: readonly Entry[] = [
  {
    key: 'summary',
    title: 'The two-page summary',
    shows: 'Texts, risks, KPIs and money of the plan on two A4 pages',
    command: 'summary',
    screen: 'summary',
    button: 'Make the summary',
    kind: 'summary',
    most: 2,
  },
  {
    key: 'report',
    title: 'The quarterly report',
    shows: 'The paper for the committee, with a draft of what nobody has written yet',
    command: 'quarterly',
    screen: 'report',
    button: 'Make the report',
    kind: 'quarterly',
    sheets: / report$/,
    most: 3,
  },
  {
    key: 'appendix-kpis',
    title: 'The KPI appendix',
    shows: 'Each KPI with target, figure and colour, below its objective',
    command: 'quarterly',
    screen: 'report',
    button: 'Make the report',
    kind: 'quarterly',
    sheets: / Appendix 1$/,
    most: 2,
  },
  {
    key: 'appendix-risks',
    title: 'The risk appendix',
    shows: 'The register with the key to its scores',
    command: 'quarterly',
    screen: 'report',
    button: 'Make the report',
    kind: 'quarterly',
    sheets: / Appendix 2$/,
    most: 2,
  },
  {
    key: 'appendix-budgets',
    title: 'The budget appendix',
    shows: 'Budgets against what is projected, with totals and a chart',
    command: 'quarterly',
    screen: 'report',
    button: 'Make the report',
    kind: 'quarterly',
    sheets: / Appendix 3$/,
    most: 1,
  },
  {
    key: 'risk-update',
    title: 'A paper of its own: the risk update',
    shows: 'The risks as a paper with a cover and page numbers of its own',
    command: 'quarterly',
    options: '--set papers=risk',
    screen: 'report',
    button: 'Make the report',
    kind: 'quarterly',
    sheets: / risk /,
    of: ['district'],
    most: 1,
  },
  {
    key: 'heat-map',
    title: 'The risk heat map',
    shows: 'The risks on the grid of the plan, and below it by score',
    command: 'risks',
    screen: 'risks',
    button: 'Make the heat map',
    kind: 'riskMap',
    most: 1,
  },
  {
    key: 'reconciliation',
    title: 'The reconciliation',
    shows: 'Budgets against the ledger or a second table, and what each difference is',
    command: 'reconcile',
    screen: 'budgets',
    button: 'Reconcile',
    kind: 'reconciliation',
    most: 2,
  },
  {
    key: 'thread',
    title: 'The golden thread',
    shows: 'Which outcome each aim, action, KPI and risk serves: ● stated, ○ suggested',
    command: 'thread',
    screen: 'thread',
    button: 'Make the sheet',
    kind: 'thread',
    most: 2,
  },
  {
    key: 'changes',
    title: 'The record of a new year',
    shows: 'Last year’s KPIs, actions and figures, kept as the workbook is rolled forward',
    command: 'roll-forward',
    screen: 'year',
    button: 'Roll forward to next year',
    kind: 'changes',
    most: 1,
  },
  {
    key: 'coloured',
    title: 'The officers’ own KPI list, coloured',
    shows: 'The list as the officers laid it out; only the RAG cells have new colours',
    command: 'colour',
    screen: 'check',
    button: 'Colour the RAG cells',
    kind: null,
    sheets: /^(?:Appendix 1|Measures|Scorecard)/,
    most: 1,
  },
  {
    key: 'overview',
    title: 'The overview across departments',
    shows: 'The three departments beside each other, a sheet a subject',
    command: 'overview',
    screen: 'overview',
    button: 'Make the overview',
    kind: 'overview',
    together: true,
    most: 1,
  },
];

/** Workbooks and names of what an entry is made of: of one department, or once of all. */
export const sourcesOf = ({
  of,
  together,
}: Entry): readonly { readonly key: string; readonly shown: readonly Shown[] }[] =>
  together
    ? [{ key: 'all', shown: departments }]
    : departments.flatMap((one) => (of && !of.includes(one.key) ? [] : [{ key: one.key, shown: [one] }]));

/** The call of the command line: callOf(reconciliation, [sample]) → "reconcile q1-2017.xlsx --out reconcile.xlsx". */
export const callOf = ({ command, options }: Entry, shown: readonly Shown[]): string =>
  [
    command,
    ...shown.map(({ file }) => file),
    ...(options ? [options] : []),
    `--out ${command.split(' ')[0] ?? ''}.xlsx`,
  ].join(' ');
