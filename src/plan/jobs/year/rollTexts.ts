import { sheetCell } from '../../../grid/a1';
import { overlaps } from '../../../grid/area';
import { type Grid, gridOf } from '../../../grid/sheetGrid';
import { textAt } from '../../read/cells';
import type { PlanAction, PlanText } from '../../read/plan';
import type { SummarySection } from '../../sections/section';
import { readTexts } from '../../read/readTexts';
import { bodyRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import type { SectionKey, TextSection } from '../../sections/summarySections';
import { layLines, type Line, type SectionRows } from './layLines';
import { moveYears } from './movePeriods';
import { type HoldsFormula, type Rolled, toFillIn, type YearEdit } from './yearEdit';

interface RolledTexts extends Rolled {
  /** Paragraphs of last year that the new year's plan has no place for. */
  readonly leftBehind: readonly PlanText[];
}

/** The sections that a new year writes anew, by what it does with them; the others are standing texts. */
const anew = {
  changed: "what's changed",
  past: 'last year we',
  promised: 'this year we will',
} as const satisfies Readonly<Record<string, TextSection>>;

const rolling: ReadonlySet<string> = new Set<SectionKey>([...Object.values(anew), 'impact']);

/**
 * The text of a plan for a new year. Standing sections stay; what was promised ("In 2022/23 we will") becomes what was
 * done ("In 2022/23 we"), for someone to put into the past tense; "What's changed" takes the actions that were done;
 * and the new promises are left to write, in the rows that they had. Years in the names of sections move on. Sections
 * that follow each other share their rows; where these do not suffice, the rest is named. `sectionsRead` are those by
 * which headings are known: a council's "Our promises" may be what the published plan calls "In 2022/23 we will".
 */
export function rollTexts(
  placed: PlacedTable<'text'>,
  done: readonly PlanAction[],
  holdsFormula: HoldsFormula,
  year: string,
  sectionsRead: readonly SummarySection[],
): RolledTexts {
  const { sheet, table } = placed;
  const { texts, names } = readTexts(sheet, table, sectionsRead);
  const grid = gridOf(sheet);
  const sections = sectionsOf(grid, placed, texts, names);
  const promises = texts.filter(({ section }) => section === anew.promised);
  const keepsPast = sections.some(({ section }) => section === anew.past);
  const newLines = (section: string): readonly Line[] => {
    if (section === anew.changed) return done.map(({ plan }) => ({ heading: '', text: plan }));
    if (section === anew.past) return promises;
    return [];
  };
  const laid = runsOf(sections).map((run) =>
    layLines(grid, placed, run, newLines, { holdsFormula, isFixed: isMerged(placed, run) }),
  );
  const moved = sections.flatMap(({ nameRow, name, section }) => {
    const column = table.columns.section;
    const value = moveYears(name);
    if (column === undefined || nameRow === null || value === name || rolling.has(section ?? 'aims'))
      return [];
    return [{ sheet: sheet.name, row: nameRow, column, value }];
  });
  const place = (section: TextSection): string => {
    const row = laid.map(({ starts }) => starts.get(section)).find((start) => start !== undefined);
    return row === undefined
      ? ''
      : sheetCell(sheet.name, row, table.columns.text ?? table.columns.heading ?? table.area.column);
  };
  const left = texts.filter(
    ({ section }) =>
      section === anew.changed || section === anew.past || (section === anew.promised && !keepsPast),
  );
  const findings = [
    ...laid.flatMap(({ left: lines }) => lines.map((line) => noRoom(sheet.name, line))),
    ...(promises.length > 0 && keepsPast
      ? [
          toFillIn(
            place(anew.past),
            `What was promised for last year stands on “${sheet.name}” as done. Put it into the past tense, and take out what was not done.`,
          ),
        ]
      : []),
    ...(promises.length > 0
      ? [toFillIn(place(anew.promised), `Write what will be done in ${year}, on “${sheet.name}”.`)]
      : []),
    ...(texts.some(({ section }) => section === anew.changed)
      ? [
          toFillIn(
            place(anew.changed),
            done.length > 0
              ? `What has changed since last year begins with the ${done.length} ${done.length === 1 ? 'action that was' : 'actions that were'} done. Add what else has changed.`
              : `Write what has changed since last year, on “${sheet.name}”.`,
          ),
        ]
      : []),
  ];
  return { edits: [...laid.flatMap(({ edits }) => edits), ...moved], findings, leftBehind: left };
}

/** The sections of a text with the rows that they have. */
function sectionsOf(
  grid: Grid,
  { table }: PlacedTable<'text'>,
  texts: readonly PlanText[],
  names: ReadonlyMap<number, string | null>,
): SectionRows[] {
  const { section: sectionColumn, text: textColumn } = table.columns;
  const isMixed = sectionColumn === textColumn;
  const paragraphs = new Map(texts.map((text) => [text.cell.row, text]));
  const sections: SectionRows[] = [];
  for (const row of bodyRows(table)) {
    const here = textAt(grid, row, sectionColumn);
    const name = isMixed && paragraphs.has(row) ? '' : here;
    const last = sections.at(-1);
    const section = names.get(row) ?? null;
    if (name !== '' && !(last && last.name === name)) {
      sections.push({ section, name, nameRow: row, rows: [row], repeatsName: false });
    } else if (last) {
      last.rows.push(row);
      if (name !== '') last.repeatsName = true;
    }
  }
  // A section of one row does not show it, but those of its table do.
  const repeatsName = sections.some((one) => one.repeatsName);
  return sections.map((one) => ({ ...one, repeatsName }));
}

/** Rolling sections that follow each other share their rows. */
function runsOf(sections: readonly SectionRows[]): SectionRows[][] {
  const runs: SectionRows[][] = [];
  let isOpen = false;
  for (const one of sections) {
    const rolls = one.section !== null && rolling.has(one.section);
    if (rolls && isOpen) runs.at(-1)?.push(one);
    else if (rolls) runs.push([one]);
    isOpen = rolls;
  }
  return runs;
}

function isMerged({ sheet, table }: PlacedTable<'text'>, run: readonly SectionRows[]): boolean {
  const rows = run.flatMap((section) => section.rows);
  const area = { ...table.area, row: Math.min(...rows), rows: Math.max(...rows) - Math.min(...rows) + 1 };
  return sheet.merges.some((merge) => overlaps(merge, area));
}

const noRoom = (sheet: string, { heading, text }: Line) =>
  toFillIn(
    '',
    `“${sheet}” has no row left for “${[heading, text].filter(Boolean).join(' ')}”. Add it there.`,
  );

/**
 * The names and titles of a template's sections in the new year, as the headings in the plan's text have them:
 * "What we will do in 2026/27" → "What we will do in 2027/28". A title with {year} says the year by itself.
 */
export function rollTemplate(
  { sheet, table }: PlacedTable<'template'>,
  holdsFormula: HoldsFormula,
): readonly YearEdit[] {
  const grid = gridOf(sheet);
  const columns = [table.columns.section, table.columns.title].filter((column) => column !== undefined);
  return bodyRows(table).flatMap((row) =>
    columns.flatMap((column): YearEdit[] => {
      const text = textAt(grid, row, column);
      const value = moveYears(text);
      if (value === text || holdsFormula(sheet.name, row, column)) return [];
      return [{ sheet: sheet.name, row, column, value }];
    }),
  );
}
