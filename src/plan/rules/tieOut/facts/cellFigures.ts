import { gridOf } from '../../../../grid/sheetGrid';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../../grid/snapshot';
import { normalise } from '../../../../words/fold';
import { shorten } from '../../../../words/shorten';
import { placeKey } from '../../risks/codeMentions';
import { findQuoted, type QuotedFigure } from '../findQuoted';
import { fact, type Fact } from './fact';

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
