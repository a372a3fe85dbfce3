import { sheetCell } from '../../grid/a1';
import { type Finding, newFinding } from '../findings/finding';
import type { PlanText } from './plan';
import { gridOf, type Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { fewOf, inList } from '../../words/lists';
import { shorten } from '../../words/shorten';
import { cellAt, textAt } from './cells';
import { listRows } from './rowKind';
import type { SummarySection } from '../sections/section';
import { summarySections } from '../sections/summarySections';
import { type LineRole, linesIn, rolesOf } from '../sections/headingLines';
import { ownSections, type OwnSection } from '../sections/ownSections';
import { isOwnName, readSection } from '../sections/sectionNames';

interface TextReading {
  readonly texts: readonly PlanText[];
  /** Headings as the officer wrote them, by section; none for our own names of sections. */
  readonly headings: Readonly<Partial<Record<string, string>>>;
  /** The rows that name a section, with its key; null for one that is not known. */
  readonly names: ReadonlyMap<number, string | null>;
  /** Headings that no section has, each a section of its own. */
  readonly own: readonly OwnSection[];
  /** Lines that may be headings. */
  readonly findings: readonly Finding[];
}

/**
 * The paragraphs of a plan's text with their sections. A section named once holds for the rows below it until the
 * next; in a column that holds names and paragraphs alike a name stands over its own (`rolesOf`), and what may be a name
 * is asked about. Paragraphs under a name that no section has are a section of their own, after the one that stands before
 * it in the text.
 */
export function readTexts(
  sheet: SheetSnapshot,
  table: RecognisedTable<'text'>,
  sections = summarySections,
): TextReading {
  const grid = gridOf(sheet);
  const { columns } = table;
  const texts: PlanText[] = [];
  const headings: Partial<Record<string, string>> = {};
  const names = new Map<number, string | null>();
  // What may be a heading below the first heading, and before it.
  const [below, before]: [Heading[], Heading[]] = [[], []];
  const own = ownSections(sections);
  let section: string | null = null;
  // A heading that no section has is a section once a paragraph stands under it.
  let unlisted: Heading | null = null;
  let last: string | null = null;
  const mixed = columns.section === columns.text;
  const roles = mixed ? rolesByRow(grid, table, sections) : null;
  const holdsText = new Set(sections.flatMap(({ key, source }) => (source.kind === 'text' ? [key] : [])));
  for (const row of roles?.keys() ?? listRows(grid, table)) {
    const role = roles?.get(row);
    const written = textAt(grid, row, columns.section);
    const heads = role ? role.kind === 'heading' : written !== '';
    const place = { name: written, cell: sheetCell(sheet.name, row, columns.section ?? 0) };
    if (role?.kind === 'unsure') (names.size > 0 ? below : before).push(place);
    if (heads) {
      section = role?.kind === 'heading' ? role.section : readSection(written, sections);
      names.set(row, section);
      unlisted = section ? null : place;
      if (section && !isOwnName(written, sections)) headings[section] ??= written;
    }
    const heading = textAt(grid, row, columns.heading);
    const text = mixed && heads ? '' : textAt(grid, row, columns.text);
    const cell = cellAt(grid, row, text === '' ? columns.heading : columns.text);
    const outcome = cellAt(grid, row, columns.outcome);
    const isText = cell && (heading !== '' || text !== '');
    if (isText && unlisted) {
      section = own.take(unlisted.name, unlisted.cell, last);
      unlisted = null;
    }
    last = section ?? last;
    if (section && (holdsText.has(section) || own.has(section)) && isText)
      texts.push({ section, heading, text, cell, ...(outcome && { outcome }) });
  }
  return {
    texts,
    headings,
    names,
    own: own.all(),
    findings: [...unsureFinding(below, shown), ...unsureFinding(before, leftOut)],
  };
}

interface Heading {
  readonly name: string;
  readonly cell: string;
}

/** What each row is that holds anything; none is a note or a heading of columns again. */
function rolesByRow(
  grid: Grid,
  { area }: RecognisedTable<'text'>,
  sections: readonly SummarySection[],
): ReadonlyMap<number, LineRole> {
  const lines = linesIn(grid, area.column, area.row, area.row + area.rows);
  const roles = rolesOf(lines, sections);
  return new Map(
    lines.flatMap(({ row }, at) => {
      const role = roles[at];
      return role ? [[row, role] as const] : [];
    }),
  );
}

/** One question for lines of a text that may be headings, at the first; `told` is what became of them. */
function unsureFinding(
  lines: readonly Heading[],
  told: readonly [one: string, several: string],
): readonly Finding[] {
  const [first] = lines;
  if (!first) return [];
  const quoted = fewOf(
    lines.map(({ name }) => `“${shorten(name)}”`),
    6,
  );
  const message =
    lines.length === 1
      ? `Is ${inList(quoted)} a heading? ${told[0]}. If it is one, put a colon at its end.`
      : `Are ${inList(quoted)} headings? ${told[1]}. If they are, put a colon at the end of each.`;
  return [newFinding('heading-unsure', { cell: first.cell, message })];
}

const shown = [
  'It is shown as a line of the section above',
  'They are shown as lines of the sections above',
] as const;
const leftOut = [
  'No heading stands above it, so it is left out with its lines',
  'No heading stands above them, so they are left out with their lines',
] as const;
