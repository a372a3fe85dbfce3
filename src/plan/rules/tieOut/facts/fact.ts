import type { CellPlace } from '../../../../grid/area';
import { gridOf } from '../../../../grid/sheetGrid';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../../grid/snapshot';
import { normalise } from '../../../../words/fold';
import { shorten } from '../../../../words/shorten';
import { placeKey } from '../../risks/codeMentions';
import { findQuoted, type QuotedFigure } from '../findQuoted';
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

interface CellFigure {
  readonly kind: QuotedFigure['kind'];
  readonly value: number;
}

const number = /(£\s?)?(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|per cent\b|percent\b))?(?![\d])/gi;
/** A cell of more letters is a text. */
const longest = 400;

/** What the figures under some words are: pounds or a count, and what they are to be multiplied by. */
export interface Unit {
  readonly kind: 'money' | 'number';
  readonly scale: number;
  /** As it is said to the reader: "£000", "£m", "000s"; '' for single ones. */
  readonly text: string;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/£\s?['’‘]?,?000\b(?!,)|£\s?k\b|£\s?\(?thousand/i, { kind: 'money', scale: 1000, text: '£000' }],
  [/£\s?['’‘]?(?:m|mn)\b|£\s?\(?million/i, { kind: 'money', scale: 1_000_000, text: '£m' }],
  // "Debts over £5,000" counts debts.
  [/£(?!\s?\d)/, { kind: 'money', scale: 1, text: '£' }],
  [
    /(?<![\d,£])['’‘]?000['’‘]?s?\b|\(thousands?\)|\bin thousands\b/i,
    { kind: 'number', scale: 1000, text: '000s' },
  ],
  [/\(millions?\)|\bin millions\b/i, { kind: 'number', scale: 1_000_000, text: 'millions' }],
  [/%|\bper cent|\b(?:number|count|fte|headcount)\b/i, { kind: 'number', scale: 1, text: '' }],
];

/**
 * The figures that a cell gives, for a text to agree with: "66.7% (2 out of 3)" gives 66.7%, 2 and 3; 0.69 shown as
 * "69%" gives 69%. Signs are left off, as texts leave them. Dates give none.
 */
export function cellFigures(value: CellValue, text: string): CellFigure[] {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || looksLikeDate(text)) return [];
    if (text.includes('%')) return [{ kind: 'percent', value: Math.abs(value * 100) }];
    return [{ kind: /[£$€]/.test(text) ? 'money' : 'number', value: Math.abs(value) }];
  }
  const plain = normalise(text);
  if (plain.length > longest || looksLikeDate(plain.trim())) return [];
  return [...plain.matchAll(number)].flatMap(
    ([, pound = '', digits = '', decimals = '', percent = '']): CellFigure[] =>
      // "£000" is a unit.
      /^[0,]{3,}$/.test(digits) && decimals === ''
        ? []
        : [
            {
              kind: percent !== '' ? 'percent' : pound !== '' ? 'money' : 'number',
              value: Number(digits.replace(/,/g, '') + decimals),
            },
          ],
  );
}

/** "30/09/17", "1 Sep 2019", "2017-09-30". */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s|$)|^\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4}$|^[A-Za-z]{3,9}[ -]\d{2,4}$/.test(
    text.trim(),
  );

/**
 * The unit that labels and headings state, the first of them that states one; null where none does.
 * Example: ["Spent", "Amount", "Change programme £000"] gives money in thousands.
 */
export function unitOf(words: readonly string[]): Unit | null {
  for (const one of words) {
    const found = units.find(([pattern]) => pattern.test(one));
    if (found) return found[1];
  }
  return null;
}

/** Whether a text is nothing but a unit: "£’000", "(£m)". */
export const isUnitAlone = (text: string): boolean =>
  unitOf([text]) !== null && !/[a-z]{2}/i.test(text.replace(/\b(?:thousands?|millions?|mn)\b/gi, ''));

/** Half of the last digit that a figure of a unit is shown with: 500 for 2,400 in £000, 50,000 for 12.4 in £m. */
export const halfOf = (scale: number, text: string): number =>
  scale === 1 ? 0 : scale / 2 / 10 ** (/\.(\d+)/.exec(text)?.[1]?.length ?? 0);

/** A text of more words is prose, which repeats figures and is the source of none. */
const mostWords = 8;
const wordsOf = (text: string): number => text.split(/\s+/).length;

/**
 * The figures of all cells that belong to no table known here, with the label at the left of their row and the heading
 * above: an officer's own table of visits or staff may be quoted too. `left`: cells that are read otherwise. Time grows
 * with the cells.
 */
export function otherFacts(workbook: WorkbookSnapshot, left: ReadonlySet<string>): Fact[] {
  return workbook.sheets.flatMap((sheet) => (sheet.used && !sheet.isSummary ? sheetFacts(sheet, left) : []));
}

function sheetFacts(sheet: SheetSnapshot, left: ReadonlySet<string>): Fact[] {
  const grid = gridOf(sheet);
  const headings = new Map<number, string>();
  const facts: Fact[] = [];
  let title = '';
  for (let row = grid.top; row < grid.bottom; row += 1) {
    let label = '';
    let filled = 0;
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text === '') continue;
      filled += 1;
      const value = grid.value(row, column);
      const isLabel = typeof value === 'string' && !/\d/.test(text);
      const cell = { sheet: sheet.name, row, column };
      if (typeof value === 'string' && (isLabel || /[A-Za-z]{3}/.test(text))) {
        if (label === '') label = text;
        if (wordsOf(text) <= 15) headings.set(column, text);
      }
      if (isLabel || wordsOf(text) > mostWords || left.has(placeKey(cell))) continue;
      const heading = headings.get(column) ?? '';
      const context = [label, heading === text ? '' : heading, title].join(' ');
      const unit = typeof value === 'number' ? unitOf([label, heading, title]) : null;
      const scale = unit?.kind === 'money' ? unit.scale : null;
      // Of a text the figures that it quotes, not its codes and dates.
      for (const figure of typeof value === 'number' ? cellFigures(value, text) : findQuoted(text))
        facts.push(
          fact(scale === null ? figure.kind : 'money', figure.value * (scale ?? 1), {
            name: label === '' || label === text ? `“${text}”` : `“${shorten(label)}”`,
            context: label === text ? `${text} ${context}` : context,
            cells: [cell],
            half: halfOf(scale ?? 1, text),
            origin: 'cell',
          }),
        );
    }
    if (filled === 1 && label !== '' && wordsOf(label) <= 15) title = label;
  }
  return facts;
}
