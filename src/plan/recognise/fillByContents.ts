import type { ByContents, KindOfTable, Likeness } from '../tables/kind';
import { kinds, type TableKind } from '../tables/kinds';
import { askedBelow } from './recognised';
import { fitOf } from './fitContents';
import { isRuledOut } from './matchHeading';
import { type Profile, wayOf } from './profileColumn';
import type { FoundColumn, HeadingCell } from './headingCell';
import { readHeading } from './readHeading';
import { readStage } from './qualifiers';

/** How sure a meaning is that the officer is asked about. */
const asked = askedBelow - 0.05;
/** A column without words for a heading leaves nothing to ask: what stands in it is all there is. */
const sure = 0.75;
const mostly = 0.7;

interface Likely {
  readonly is: (profile: Profile, wordless: boolean, heading: string) => boolean;
  /** Cells so plain that no word of the heading counts against them. */
  readonly plain?: true;
  /** These cells need not be of the field's sort. */
  readonly anySort?: true;
}

const likenesses: Readonly<Record<Likeness, Likely>> = {
  names: {
    is: ({ words, sentence, distinct, stop }, wordless) =>
      words >= 0.9 && distinct >= 0.9 && (wordless || sentence <= 0.9 || stop < 0.2),
  },
  // Scores and counts are no codes.
  codes: {
    is: ({ code, figure, distinct }, wordless) => code >= 0.9 && distinct === 1 && (wordless || figure < 0.5),
  },
  counting: { is: ({ counting }) => counting, plain: true },
  colours: { is: ({ colour }) => colour >= mostly },
  verdicts: { is: ({ verdict }) => verdict >= mostly, anySort: true },
  stages: { is: ({ colour, stage }) => colour + stage >= mostly },
  dates: { is: ({ date }) => date >= mostly },
  trends: { is: ({ trend, colour }) => trend >= mostly && colour < mostly },
  'wanted ways': { is: (profile, _, heading) => wayOf(heading, profile) === 'goodIs', plain: true },
  'open ways': { is: (profile, _, heading) => wayOf(heading, profile) === 'open' },
};

/** Nothing that a meaning could be read from: empty, "#", "2023/24". */
const isWordless = ({ text }: HeadingCell): boolean => readHeading(text).words.length === 0;

function rulesOf(kind: TableKind): readonly ByContents<string>[] {
  const { byContents = [] }: KindOfTable<string> = kinds[kind];
  return byContents;
}

/** Fields that contents alone may give: a table may be short of one of them by its headings. */
export const givenByContents = (kind: TableKind, titled: boolean): readonly string[] =>
  rulesOf(kind)
    .filter(({ ofTitled }) => titled || !ofTitled)
    .map(({ field }) => field);

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
  for (const rule of rulesOf(kind)) {
    const { field, known, certainty = asked, beside, instead = [], unless = [] } = rule;
    if (rule.ofTitled && !titled) continue;
    if (columns.has(field) || columns.size < known) continue;
    if ((beside && !columns.has(beside)) || instead.some((each) => columns.has(each))) continue;
    const like = rule.like && likenesses[rule.like];
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const [only, ...others] = cells.filter((cell) => {
      const { column, profile, matches } = cell;
      if (taken.has(column) || !profile) return false;
      if (!like?.anySort && fitOf(kind, field, profile()) !== 'for') return false;
      if (like && !like.is(profile(), isWordless(cell), cell.text)) return false;
      if (!like?.plain && isRuledOut(kind, field, cell.own ?? cell.text)) return false;
      if (rule.ofPresent && isOtherStage(cell.text)) return false;
      const meanings = matches?.byKind.get(kind);
      return !unless.some((each) => meanings?.has(each));
    });
    if (!only || (others.length > 0 && !rule.leftmost)) continue;
    columns.set(field, {
      column: only.column,
      certainty: isWordless(only) ? Math.max(certainty, sure) : certainty,
    });
  }
}
