import { readDate } from '../../figures/readCell';
import { findReferences, placeKey } from '../risks/codeMentions';
import type { Claim } from './claim';
import { normalise, textKey } from '../../../words/fold';
import { monthOf, monthPattern } from '../../../words/months';
import { isoDay, isoMonth, yearLabel } from '../../../words/days';
import { quartersIn, type Quarter } from '../../../words/quarters';
import { isOneYear, yearsIn, yearsLabel, type Years } from '../../../words/planYears';
import type { CellPlace } from '../../../grid/area';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import { readPeriod } from '../../recognise/readHeading';
import { looksLikeDate } from './facts/fact';

/** A place in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface FoundAppendix {
  readonly label: string;
  readonly text: string;
  readonly start: number;
}

/** "Appendix 4", "Appendices 1, 2 and 3", "Annex B" in a text, each by its label. */
export function findAppendices(text: string): FoundAppendix[] {
  return [
    ...text.matchAll(
      /\b(?:appendi(?:x|ces)|annex(?:es)?)\s+(\d{1,2}[a-z]?|[A-Z])\b((?:\s*(?:,|and|&|to|-|–)\s*(?:\d{1,2}[a-z]?|[A-Z])\b)*)/gi,
    ),
  ].flatMap(({ 0: whole, 1: first = '', 2: more = '', index }) => {
    const others = [...more.matchAll(/(\d{1,2}[a-z]?|[A-Z])\b/g)].map((match) => ({
      label: (match[1] ?? '').toUpperCase(),
      text: match[1] ?? '',
      start: index + whole.length - more.length + match.index,
    }));
    return [
      { label: first.toUpperCase(), text: whole.slice(0, whole.length - more.length), start: index },
      ...others,
    ];
  });
}

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const fullDate = new RegExp(
  String.raw`\b(?:${day}\s+(?:of\s+)?${monthPattern}(?:,?\s+(?:19|20)\d\d)?|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|(?:19|20)\d\d-\d\d-\d\d|${monthPattern}\s+(?:19|20)\d\d)(?![\d/])`,
  'gi',
);

/** Dates of a text: "08/09/2017", "21 September", "March 2018". */
export function findDates(text: string): Extract<Claim, { kind: 'date' }>[] {
  return [...normalise(text).matchAll(fullDate)].flatMap(({ 0: found, index }) => {
    const date = isoOf(found);
    return date === null
      ? []
      : [{ kind: 'date' as const, text: text.slice(index, index + found.length), start: index, date }];
  });
}

function isoOf(written: string): string | null {
  const plain = written
    .replace(/\bof\s+/i, '')
    .replace(/,/g, '')
    .trim();
  const whole = readDate(plain.replace(/\./g, '/'));
  if (whole !== null) return whole;
  const [, first = '', name = '', year = ''] =
    /^(?:(\d{1,2})\S*\s+)?([A-Za-z]+)(?:\s+(\d{4}))?$/.exec(plain) ?? [];
  const month = monthOf(name);
  if (!month) return null;
  if (first === '') return year === '' ? null : isoMonth(Number(year), month);
  // A leap year, in which each day of a month can be.
  return isoDay(2000, month, Number(first))?.replace('2000', '-') ?? null;
}

/** "Quarter 1", "Q1", "the first quarter". */
export const findQuarters = (text: string): Extract<Claim, { kind: 'quarter' }>[] =>
  quartersIn(text).map((found) => ({ kind: 'quarter', ...found }));

const lone = /\b(?:19|20)\d\d\b(?![/,]\d|%|\.\d)/g;

/**
 * Years: "2017/18" and "2017-18" are one year, "2017-2022" several ("2017-2022" whether or not in full), "2017" one. In a
 * sentence "from 2017 to 2022" names two years.
 */
export function findYears(text: string): Extract<Claim, { kind: 'year' }>[] {
  const joined = yearsIn(text).flatMap((years) => {
    const start = years.start + years.text.search(/\d/);
    const words = years.text.slice(years.text.search(/\d/));
    if (!/^(?:19|20)\d\d[\d\s/–—-]+$/.test(words)) return [];
    const year = isOneYear(years) ? yearLabel(years.first) : `${years.first}-${years.last + 1}`;
    return [{ kind: 'year' as const, text: words, start, year }];
  });
  const alone = [...text.matchAll(lone)].flatMap(({ 0: found, index }) => {
    // £2,017 and codes are no years.
    const isTaken = joined.some(({ start, text: words }) => index >= start && index < start + words.length);
    if (isTaken || /[£\d,.]/.test(text.charAt(index - 1))) return [];
    return [{ kind: 'year' as const, text: found, start: index, year: found }];
  });
  return [...joined, ...alone].sort((a, b) => a.start - b.start);
}

const kpiWords =
  /\b(?:KPIs?|PIs?|indicators?|measures?|priority objective(?:\s[A-Za-z]+)?)\s+(?:ref\.?\s*|no\.?\s*|number\s+)?(\d{1,2}\.\d{1,2}[a-z]?)(?![\d%])/gi;

/**
 * Refs of KPIs: those of the list where a dash or a colon follows them or they begin the text ("1.5 – increased"), and
 * any behind "KPI", "indicator" or "Priority objective safe".
 */
export function findKpiRefs(
  text: string,
  refs: ReadonlyMap<string, unknown>,
): Extract<Claim, { kind: 'KPI' }>[] {
  const found = [...text.matchAll(kpiWords)].map(({ 0: whole, 1: ref = '', index }) => ({
    kind: 'KPI' as const,
    text: ref,
    start: index + whole.length - ref.length,
    ref,
  }));
  const places = new Set(found.map(({ start }) => start));
  for (const { 0: ref, index } of text.matchAll(
    /(?<![\w.£,])[A-Za-z]{0,4}\d{1,2}\.\d{1,2}[a-z]?(?![\d%])/g,
  )) {
    const after = text.slice(index + ref.length);
    const stands =
      /^\s*[–—:-]\s/.test(after) || (index === 0 && /^\s+[A-Za-z]/.test(after)) || /^\)/.test(after);
    if (stands && refs.has(textKey(ref)) && !places.has(index))
      found.push({ kind: 'KPI', text: ref, start: index, ref });
  }
  return found;
}

/** Risk codes, by the letters that the registers' codes have. */
export const findCodes = (
  text: string,
  letters: ReadonlySet<string>,
): Extract<Claim, { kind: 'risk code' }>[] => {
  let from = 0;
  return findReferences(text, letters).map(({ code, closed }) => {
    const start = Math.max(0, text.indexOf(code.written, from));
    from = start + code.written.length;
    return { kind: 'risk code' as const, text: code.written, start, code, closed };
  });
};

/** What is no figure of the report: telephone numbers, addresses, numbers of pages, paragraphs and lists, times. */
const noise = [
  /(?<![\w.+-])[\w.+-]+@[\w.-]+/g,
  /\bhttps?:\/\/\S+|\bwww\.\S+/g,
  /(?:\b(?:T|Tel|Telephone|Phone|Mobile|Fax|Ext)\.?:?\s*)[\d ()+]{5,}/gi,
  /(?<!\d)(?:\+44\s?|\(?0)\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
  /\b(?:pages|pp\.|paragraphs|paras\.?|sections|items|tables|figures|charts|footnotes|notes|outcomes|objectives|recommendations|options|phases|stages|steps|versions)\s+\d+(?:\.\d+)*(?:\s*(?:,|and|&|to|-|–)\s*\d+(?:\.\d+)*)*(?!\s*(?:%|per cent))/gi,
  // "Stage 1 and 29" names one stage.
  /\b(?:page|p\.|paragraph|para\.?|section|item|table|figure|chart|footnote|note|outcome|objective|recommendation|option|phase|stage|step|version|room|floor|form)\s+\d+(?:\.\d+)*(?:\s*[-–]\s*\d+(?:\.\d+)*)?(?!\s*(?:%|per cent))/gi,
  /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]\s/gi,
  /\b\d{1,2}[:.]\d{2}\s?(?:am|pm)\b|\b\d{1,2}\s?(?:am|pm)\b/gi,
  /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b/g,
  /\b24\/7\b|\bA[345]\b|\bCovid-?19\b/gi,
];

export const noiseIn = (text: string): Span[] =>
  noise.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );

/** Where a workbook names its appendices, periods and dates. */
export interface NamedPlaces {
  /** By label ("4", "A"): where the appendix stands, and its title. */
  readonly appendices: ReadonlyMap<string, { readonly cell: CellPlace; readonly title: string }>;
  readonly quarters: ReadonlyMap<Quarter, CellPlace>;
  /** "2017/18". */
  readonly years: ReadonlyMap<string, CellPlace>;
  /** ISO, to the day or the month, as cells and texts other than those left out give them. */
  readonly dates: ReadonlyMap<string, CellPlace>;
}

/** A title or a heading is short. */
const longest = 120;
const titleRows = 3;

/** A period as texts claim it: "2025-2030". */
const periodClaim = ({ first, last }: Years): string => `${first}-${last + 1}`;

/**
 * Appendices are sheets of that name and titles that begin with one; periods stand in titles, headings and sheets'
 * names; dates in any cell. `left` are cells that prove nothing; `period` is that of a plan of several years.
 */
export function findPlaces(
  workbook: WorkbookSnapshot,
  left: ReadonlySet<string>,
  period: string | undefined,
): NamedPlaces {
  const appendices = new Map<string, { cell: CellPlace; title: string }>();
  const quarters = new Map<Quarter, CellPlace>();
  const years = new Map<string, CellPlace>();
  const dates = new Map<string, CellPlace>();
  const named = (text: string, cell: CellPlace): void => {
    const { quarter, year } = readPeriod(text);
    if (quarter && !quarters.has(quarter)) quarters.set(quarter, cell);
    if (year !== undefined && !years.has(year)) years.set(year, cell);
    if (period === undefined) return;
    for (const several of yearsIn(text))
      if (yearsLabel(several) === period && !years.has(periodClaim(several)))
        years.set(periodClaim(several), cell);
  };
  for (const { name: sheet, used, text, values, isSummary } of workbook.sheets) {
    const first = { sheet, row: used?.row ?? 0, column: used?.column ?? 0 };
    const [byName] = findAppendices(sheet);
    if (byName) appendices.set(byName.label, { cell: first, title: sheet });
    if (!used || isSummary) continue;
    named(sheet, first);
    text.forEach((texts, at) =>
      texts.forEach((words, offset) => {
        const cell = { sheet, row: used.row + at, column: used.column + offset };
        if (words === '' || left.has(placeKey(cell))) return;
        if (/(?:19|20)\d\d/.test(words))
          for (const { date } of findDates(words)) if (!dates.has(date)) dates.set(date, cell);
        if (words.length > longest) return;
        if (looksLikeDate(words)) {
          const date = readDate({ value: values[at]?.[offset] ?? '', text: words });
          if (date !== null && !dates.has(date)) dates.set(date, cell);
          return;
        }
        if (/\d/.test(words)) named(words, cell);
        const [title] = at < titleRows ? findAppendices(words) : [];
        if (title?.start === 0 && appendices.get(title.label)?.title.length !== words.length)
          appendices.set(title.label, { cell, title: words });
      }),
    );
  }
  return { appendices, quarters, years, dates };
}
