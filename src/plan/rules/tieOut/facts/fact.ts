import type { CellPlace } from '../../../../grid/area';
import type { KnownFigure } from '../tieFigures';

/** A figure of the workbook with the words that it goes by. */
export interface Fact extends KnownFigure {
  /** Words that stand with it: labels, headings, and what texts call it. */
  readonly context: string;
  /** It stands in a cell; else it was counted or computed from the cells. */
  readonly stands: boolean;
  /** Ref of the KPI that it belongs to. */
  readonly kpi?: string;
  /** 'cell' for a number of no table that is known: its labels alone vouch for it. */
  readonly origin: 'table' | 'cell';
  /** It is of a part that a sentence has to name: an objective's own counts. */
  readonly only?: string;
  /** A distance of two figures, which a sentence seldom speaks of. */
  readonly gap?: boolean;
  /** Words that stand right before it where it is meant: "within" before a tolerance. */
  readonly behind?: RegExp;
  /** Words of labels that the sentence must name, each: those of the rows that a sum is of. */
  readonly parts?: readonly string[];
  /** Words beside it that say that it is meant: "fewer" of a figure in a column of changes. */
  readonly hint?: RegExp;
  /** The sum of a whole column or table, or its printed total. */
  readonly whole?: boolean;
  /** Of some rows of a column: the total of all (its cell, or those of the rows), and the words of each row's label. */
  readonly within?: { readonly total: readonly CellPlace[]; readonly labels: readonly string[] };
  /** What the sentence must say: a word of change for a difference. */
  readonly needs?: RegExp;
  /** It stands on the sheet of a plan that the texts are not of: last in line where two agree. */
  readonly aside?: boolean;
  /** What it is of, in one word, where a text that speaks of that has to be right: "complaint". */
  readonly subject?: Subject;
}

export type Subject = 'kpi' | 'risk' | 'complaint' | 'compliment' | 'budget';

interface FactWords {
  readonly name: string;
  readonly context: string;
  readonly cells: readonly CellPlace[];
  readonly stands?: boolean;
  readonly kpi?: string;
  readonly subject?: Subject;
  readonly half?: number;
  readonly origin?: Fact['origin'];
  readonly behind?: RegExp;
  readonly gap?: boolean;
  readonly only?: string;
  readonly parts?: readonly string[];
  readonly needs?: RegExp;
  readonly hint?: RegExp;
  readonly whole?: boolean;
  readonly within?: NonNullable<Fact['within']>;
}

export const fact = (
  kind: Fact['kind'],
  value: number,
  { stands = true, half = 0, origin = 'table', ...words }: FactWords,
): Fact => ({ kind, value, half, stands, origin, ...words });

/** Words of a text that say that a figure is the difference of two. */
export const ofChange =
  /\b(?:more|fewer|less|difference|increas\w*|decreas\w*|up|down|r(?:i|o)se\w*|fall\w*|fell|reduc\w*|drop\w*|chang\w*|grew|grow\w*|short\w*|under\w*|over\w*|variance|improv\w*|declin\w*|compar\w*|higher|lower)\b/i;

/** A heading of a column that holds differences. */
export const isChange = (heading: string): boolean =>
  /\b(?:change|variance|difference|movement|increase|decrease)\b/i.test(heading);

/** How many there are: computed from cells. */
export const counted = (value: number, words: FactWords): Fact =>
  fact('number', value, { ...words, stands: false });

/** A share in per cent of a base; none where the base is nothing. */
export const shared = (part: number, base: number, words: FactWords): Fact[] =>
  base === 0 ? [] : [fact('percent', (100 * part) / base, { ...words, stands: false })];
