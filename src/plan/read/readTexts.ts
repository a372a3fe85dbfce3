import { sheetCell } from '../../grid/a1';
import type { Finding } from '../findings/finding';
import { newFinding } from '../findings/newFinding';
import type { PlanText } from './plan';
import { gridOf, type Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { cellAt, textAt } from './cells';
import { listRows } from './rowKind';
import type { SummarySection } from '../sections/section';
import { summarySections } from '../sections/summarySections';
import { isHeadingBySigns, ownSections, type OwnSection } from '../sections/ownSections';
import { isOwnName, isSectionTitle, readSection } from '../sections/sectionNames';

interface TextReading {
  readonly texts: readonly PlanText[];
  /** Headings as the officer wrote them, by section; none for our own names of sections. */
  readonly headings: Readonly<Partial<Record<string, string>>>;
  /** Headings that a template does not have, each a section of its own. */
  readonly own: readonly OwnSection[];
  /** Sections whose name says none that the plan has. */
  readonly findings: readonly Finding[];
}

/**
 * The paragraphs of a plan's text with their sections. A section named once holds for the rows below it until the
 * next; in a column that holds names and paragraphs alike a name stands over its own. Paragraphs of a section that
 * is not known are left out, and a finding names it; where the sections are those of a template (`isOpen`) they are a
 * section of their own, after the one that stands before it in the text.
 */
export function readTexts(
  sheet: SheetSnapshot,
  table: RecognisedTable<'text'>,
  sections = summarySections,
  isOpen = false,
): TextReading {
  const grid = gridOf(sheet);
  const { columns } = table;
  const texts: PlanText[] = [];
  const headings: Partial<Record<string, string>> = {};
  const findings: Finding[] = [];
  const own = ownSections(sections);
  let section: string | null = null;
  // A heading that the template does not have is a section once a paragraph stands under it.
  let unlisted: Heading | null = null;
  let last: string | null = null;
  const mixed = columns.section === columns.text;
  const named = new Set<string>();
  const holdsText = new Set(sections.flatMap(({ key, source }) => (source.kind === 'text' ? [key] : [])));
  for (const row of mixed ? filledRows(grid, table) : listRows(grid, table)) {
    const name = mixed
      ? titleAt(textAt(grid, row, columns.section), named, sections, isOpen)
      : textAt(grid, row, columns.section);
    if (name !== '') {
      section = readSection(name, sections);
      unlisted = section || !isOpen ? null : { name, cell: sheetCell(sheet.name, row, columns.section ?? 0) };
      if (!section && !isOpen) findings.push(unknownSection(sheet.name, row, columns.section ?? 0, name));
      else if (section && !isOwnName(name, sections)) headings[section] ??= name;
    }
    const heading = textAt(grid, row, columns.heading);
    const text = mixed && name !== '' ? '' : textAt(grid, row, columns.text);
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
  return { texts, headings, own: own.all(), findings };
}

interface Heading {
  readonly name: string;
  readonly cell: string;
}

/** Rows that hold anything: where names and paragraphs stand below one another none is a note or a heading again. */
function filledRows(grid: Grid, { area }: RecognisedTable<'text'>): number[] {
  const rows = Array.from({ length: area.rows }, (_, offset) => area.row + offset);
  return rows.filter((row) => grid.text(row, area.column) !== '');
}

/** The name of a section in a column that holds paragraphs too; a section that has begun does not begin again. */
function titleAt(
  text: string,
  named: Set<string>,
  sections: readonly SummarySection[],
  isOpen: boolean,
): string {
  const known = isSectionTitle(text, sections) ? readSection(text, sections) : null;
  const section = known ?? (isOpen && isHeadingBySigns(text) ? text : null);
  if (!section || named.has(section)) return '';
  named.add(section);
  return text;
}

const unknownSection = (sheet: string, row: number, column: number, name: string): Finding =>
  newFinding('section-unknown', {
    cell: sheetCell(sheet, row, column),
    message: `“${name}” is no section of the summary, so its text is left out. Choose one of the names that the table “Plan text” offers.`,
  });
