import type { Quarter } from '../words/quarters';
import type { CellPlace } from '../grid/cellPlace';
import type { Area } from '../grid/area';

/** The tables of a plan, in the order in which they are offered. */
export const tableKinds = [
  'details',
  'text',
  'kpis',
  'rules',
  'actions',
  'risks',
  'budgets',
  'funding',
  'edi',
  'complaints',
  'costCentres',
  'commentary',
  'reportText',
  'outcomes',
] as const;

export type TableKind = (typeof tableKinds)[number];

/**
 * The meaning of each column. Budgets: `localBudget`, `localProjected` … are £000 as the heading says; `budget`,
 * `projected` and `variance` are those of a table that does not tell local and central risk apart.
 * KPIs: `q1` … `q4` are the quarters' measures, `measure` a single column of figures; `q1Target` … are targets to
 * the end of each quarter, where a table has several.
 */
export const fields = {
  details: ['setting', 'value'],
  text: ['section', 'heading', 'text', 'outcome'],
  kpis: [
    'ref',
    'objective',
    'kpi',
    'goodIs',
    'period',
    'target',
    'yearEndTarget',
    'q1Target',
    'q2Target',
    'q3Target',
    'q4Target',
    'tolerance',
    'baseline',
    'measure',
    'q1',
    'q2',
    'q3',
    'q4',
    'forecast',
    'rag',
    'direction',
    'reasons',
    'actions',
    'activity',
    'outcome',
    'owner',
  ],
  rules: [
    'ref',
    'unit',
    'tolerance',
    'basis',
    'goodIs',
    'profile',
    'q1',
    'q2',
    'q3',
    'q4',
    'headline',
    'override',
    'reason',
    'by',
    'on',
    'figure',
  ],
  actions: ['ref', 'plan', 'due', 'owner', 'status', 'outcome'],
  risks: [
    'code',
    'title',
    'likelihood',
    'impact',
    'score',
    'rating',
    'targetDate',
    'trend',
    'assessment',
    'mitigation',
    'outcome',
  ],
  budgets: [
    'service',
    'localBudget',
    'localProjected',
    'localVariance',
    'centralBudget',
    'centralProjected',
    'centralVariance',
    'budget',
    'projected',
    'variance',
  ],
  funding: ['year', 'kind', 'line', 'amount'],
  edi: ['criterion', 'score'],
  complaints: ['source', 'received', 'upheld', 'compliments'],
  costCentres: ['costCentre', 'description', 'service', 'risk'],
  commentary: ['ref', 'quarter', 'wording', 'sentence', 'reasons', 'actions'],
  reportText: ['section', 'quarter', 'text'],
  outcomes: ['set', 'number', 'outcome', 'aim'],
} as const satisfies Record<TableKind, readonly string[]>;

export type Field<K extends TableKind> = (typeof fields)[K][number];

/** A column whose meaning is in doubt. */
export interface ColumnQuestion {
  /** Counted from 0 on the sheet; in a transposed table the row. */
  readonly column: number;
  /** As the officer wrote it; '' for none. */
  readonly heading: string;
  /** The field that it is taken for until the officer says otherwise. */
  readonly guess: string;
  /** Fields that it may be as well, the likeliest first. */
  readonly others: readonly string[];
}

/** A column that would decide a colour, a score or a sum, and of which it is not sure that it has this meaning. */
export interface DoubtfulColumn {
  readonly kind: TableKind;
  /** The meaning that it would have. */
  readonly field: string;
  /** Counted from 0 on the sheet; in a transposed table the row. */
  readonly at: number;
  /** The cell of its heading. */
  readonly cell: CellPlace;
  /** In words, to begin a sentence: "Column A, “KPI#”,". */
  readonly named: string;
}

/** A table of the plan that was found in the workbook, ours or the officer's own, as it stands. */
export interface RecognisedTable<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly sheet: string;
  /** All of it: headings, rows, group rows, repeated headings after page breaks. */
  readonly area: Area;
  /** Rows of the headings, counted from 0 on the sheet; one for most. */
  readonly headings: { readonly row: number; readonly rows: number };
  /** Column of each meaning, counted from 0 on the sheet; in a transposed table the row. */
  readonly columns: Partial<Record<Field<K>, number>>;
  /** Services across the top, figures downwards. */
  readonly transposed: boolean;
  /** Name of the real Excel table, '' for a plain range. */
  readonly tableName: string;
  /** Reporting quarter, read from the headings, a title above or the sheet's name. */
  readonly quarter?: Quarter;
  /** 0 to 1: how sure the recognition is. */
  readonly certainty: number;
  /** 0 to 1, with two decimals: how sure the meaning of each column is. */
  readonly certainties: Readonly<Partial<Record<Field<K>, number>>>;
  /** Columns whose meaning is in doubt, for the officer to say; none for a table recognised without doubt. */
  readonly questions: readonly ColumnQuestion[];
  /** What the officer said of it: the id of the kept mapping, and the columns whose meaning they picked. */
  readonly mapping?: { readonly id: string; readonly chosen: readonly number[] };
}
