import type { TableKind } from '../tables/kinds';
import { askedBelow } from './askColumns';
import { fitOf } from './fitContents';
import { isRuledOut } from './matchHeading';
import { wayOf } from './goodIsOrTrend';
import type { FoundColumn, HeadingCell } from './headingCell';
import type { Profile } from './profileColumn';
import { readHeading } from './readHeading';
import { readStage, stagedFields } from './riskStages';

interface ByContents {
  readonly field: string;
  /** How many meanings the headings must have given before the contents are asked. */
  readonly known: number;
  readonly certainty: number;
  /** Words of a verdict instead of what the field's sort of cells holds. */
  readonly isVerdict?: boolean;
  /** Of several columns that fit the one furthest left: names come before notes on them. */
  readonly leftmost?: boolean;
  /** Only where a title speaks for the kind. */
  readonly ofTitled?: boolean;
  /** What more the cells must be than of the field's sort. */
  readonly isLike?: (profile: Profile, wordless: boolean, heading: string) => boolean;
  /** Cells so plain that no word of the heading counts against them. */
  readonly isPlain?: true;
}

const asked = askedBelow - 0.05;
const mostly = 0.7;
const sure = 0.75;
const isNamed = ({ words, sentence, distinct, stop }: Profile, wordless: boolean): boolean =>
  words >= 0.9 && distinct >= 0.9 && (wordless || sentence <= 0.9 || stop < 0.2);

/** Scores and counts are no codes. */
const isCode = ({ code, figure, distinct }: Profile, wordless: boolean): boolean =>
  code >= 0.9 && distinct === 1 && (wordless || figure < 0.5);
/** Nothing that a meaning could be read from: empty, "#", "2023/24". */
const isWordless = ({ text }: HeadingCell): boolean => readHeading(text).words.length === 0;

/**
 * Fields that a table of the kind nearly always has, and that its cells give away where no heading does: a list of
 * indicators with targets and one more column of figures has its measures there, whatever that is called.
 */
const byContents: Readonly<Partial<Record<TableKind, readonly ByContents[]>>> = {
  kpis: [
    { field: 'rag', known: 2, certainty: 0.7 },
    { field: 'rag', known: 2, certainty: 0.7, isVerdict: true, isLike: ({ verdict }) => verdict >= mostly },
    { field: 'kpi', known: 3, certainty: asked, isLike: isNamed, leftmost: true },
    { field: 'kpi', known: 2, certainty: asked, isLike: isNamed, leftmost: true, ofTitled: true },
    {
      field: 'ref',
      known: 2,
      certainty: 0.9,
      isLike: ({ counting }) => counting,
      leftmost: true,
      isPlain: true,
    },
    {
      field: 'goodIs',
      known: 2,
      certainty: 0.8,
      isLike: (profile, _, heading) => wayOf(heading, profile) === 'goodIs',
      isPlain: true,
    },
    {
      field: 'goodIs',
      known: 3,
      certainty: asked,
      isLike: (profile, _, heading) => wayOf(heading, profile) === 'open',
    },
    { field: 'measure', known: 2, certainty: asked },
    {
      field: 'direction',
      known: 3,
      certainty: 0.7,
      isLike: ({ trend, colour }) => trend >= mostly && colour < mostly,
    },
    { field: 'ref', known: 3, certainty: 0.9, isLike: isCode },
  ],
  risks: [
    { field: 'rating', known: 2, certainty: 0.7, isLike: ({ colour }) => colour >= mostly },
    { field: 'title', known: 3, certainty: asked, isLike: isNamed, leftmost: true },
    { field: 'code', known: 3, certainty: 0.9, isLike: isCode },
    { field: 'targetDate', known: 3, certainty: asked, isLike: ({ date }) => date >= mostly },
  ],
  edi: [{ field: 'criterion', known: 1, certainty: 0.75, isLike: isNamed, ofTitled: true }],
  actions: [
    { field: 'due', known: 1, certainty: 0.65, isLike: ({ date }) => date >= mostly },
    { field: 'ref', known: 2, certainty: 0.9, isLike: isCode },
    { field: 'status', known: 2, certainty: 0.7, isLike: ({ colour, stage }) => colour + stage >= mostly },
  ],
};

/** Meanings that figures may have instead of the measure. */
const otherFigures = ['baseline', 'target', 'yearEndTarget', 'forecast', 'tolerance'];
const quarters = ['q1', 'q2', 'q3', 'q4'];

/** Fields that contents alone may give: a table may be short of one of them by its headings. */
export const givenByContents = (kind: TableKind, titled: boolean): readonly string[] =>
  (byContents[kind] ?? []).filter(({ ofTitled }) => titled || !ofTitled).map(({ field }) => field);

/** A column of what a risk was or shall be is not what it is. */
const isOtherStage = (heading: string): boolean =>
  ['before', 'target', 'previous'].includes(readStage(heading).stage);

/** Takes columns whose heading says nothing by their contents, where only one fits. Changes `columns`. */
export function fillByContents(
  kind: TableKind,
  columns: Map<string, FoundColumn>,
  cells: readonly HeadingCell[],
  titled: boolean,
): void {
  for (const rule of byContents[kind] ?? []) {
    const { field, known, certainty, isLike, ofTitled, isVerdict, leftmost, isPlain } = rule;
    if (ofTitled && !titled) continue;
    if (columns.has(field) || columns.size < known) continue;
    if (field === 'measure' && (!columns.has('target') || quarters.some((each) => columns.has(each))))
      continue;
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const [only, ...others] = cells.filter((cell) => {
      const { column, profile, matches } = cell;
      if (taken.has(column) || !profile) return false;
      if (!isVerdict && fitOf(kind, field, profile()) !== 'for') return false;
      if (isLike && !isLike(profile(), isWordless(cell), cell.text)) return false;
      if (!isPlain && isRuledOut(kind, field, cell.own ?? cell.text)) return false;
      if (kind === 'risks' && stagedFields.includes(field) && isOtherStage(cell.text)) return false;
      const meanings = matches?.byKind.get(kind);
      return field !== 'measure' || !otherFigures.some((each) => meanings?.has(each));
    });
    if (!only || (others.length > 0 && !leftmost)) continue;
    // A column without words for a heading leaves nothing to ask: what stands in it is all there is.
    columns.set(field, {
      column: only.column,
      certainty: isWordless(only) ? Math.max(certainty, sure) : certainty,
    });
  }
}
