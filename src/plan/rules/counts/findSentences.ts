import type { CountEntry, CountSeries } from './checkSeries';
import { readPercent } from './readCounts';
import { shorten } from '../../../words/shorten';

/** A line of running text: of a cell with line breaks each line is one. */
export interface TextLine {
  readonly text: string;
  /** Place of its cell, as the caller counts. */
  readonly row: number;
}

/** A series that text states, with the row of each entry. */
export interface StatedSeries {
  readonly series: CountSeries;
  readonly rows: readonly number[];
}

const ofWhole =
  /(?=\d)(?<!\d,*)(\d[\d,]*)\s*(?:out of|of|\/)\s*(?:the\s+|all\s+)?(\d[\d,]*)[^\d()%.;]{0,40}\((\d{1,3}(?:\.\d+)?\s*%)\)|(\d{1,3}(?:\.\d+)?\s*%)\s*\((\d[\d,]*)\s*(?:out of|of|\/)\s*(?:the\s+)?(\d[\d,]*)/gi;

/** "38 of 46 (83%)" and "83% (38 of 46)": each is a count, its base and its percentage. */
export function findShares({ text, row }: TextLine): StatedSeries[] {
  return [...text.matchAll(ofWhole)].flatMap((match): StatedSeries[] => {
    const [whole, count1, base1, percent1, percent2, count2, base2] = match;
    const percent = readPercent(percent1 ?? percent2 ?? '');
    const count = number(count1 ?? count2);
    const base = number(base1 ?? base2);
    if (!percent || base === 0 || count > base) return [];
    const entry: CountEntry = { label: `“${whole.trim()}”`, rated: true, known: true, count, percent };
    const rest: CountEntry = {
      label: 'the rest',
      rated: true,
      known: true,
      count: base - count,
      percent: null,
    };
    const series = { entries: [entry, rest], total: null, bases: [], base, whole: false, loose: false };
    return [{ series, rows: [row, row] }];
  });
}

/** "(up 20%)" and "(target 80%)" are no shares. */
const ofChange =
  /\b(?:up|down|increase\w*|decrease\w*|rise|fall|higher|lower|more|fewer|less|target|change|growth|reduction|last)\b(?! than \d)/i;

const bullet = /^[\s•·▪○*–—-]*(\d[\d,]*)(?=\s)([^\d(]{0,90})(?:\(([^()]*%[^()]*)\))?/;

/**
 * Lists of counts in lines that follow one another: "17 (85%) achieved the target" · "64 are complete (55%)". A line
 * without a percentage belongs to the list but not to the base. Numbers of the line before it may be the base.
 */
export function findLists(lines: readonly TextLine[]): StatedSeries[] {
  const lists: StatedSeries[] = [];
  let entries: CountEntry[] = [];
  let rows: number[] = [];
  let before = '';
  const finish = (): void => {
    if (entries.filter(({ percent }) => percent !== null).length >= 2)
      lists.push({
        series: {
          entries,
          total: null,
          bases: (before.match(/\d[\d,]*/g) ?? []).map(number),
          whole: false,
          loose: false,
        },
        rows,
      });
    entries = [];
    rows = [];
  };
  for (const { text, row } of lines) {
    const match = bullet.exec(text);
    if (!match) {
      finish();
      before = text;
      continue;
    }
    const [, count, words = '', share = ''] = match;
    const percent = ofChange.test(share) ? null : readPercent(share);
    entries.push({
      label: labelOf(text, words),
      rated: percent !== null,
      known: true,
      count: number(count),
      percent,
    });
    rows.push(row);
  }
  finish();
  return lists;
}

const labelOf = (text: string, words: string): string => {
  const short = shorten(text.replace(/^[\s•·▪○*–—-]+/, ''));
  return words.trim() === '' ? `“${short}”` : `“${short.trim()}”`;
};

const number = (digits: string | undefined): number => Number((digits ?? '').replace(/,/g, ''));
