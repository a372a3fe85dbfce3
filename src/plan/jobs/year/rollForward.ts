import { quoteSheet, sheetCell } from '../../../grid/a1';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { excelKey } from '../../../words/fold';
import { startOfYear, yearAfter } from '../../../words/planYears';
import { type Finding, newFinding } from '../../findings/finding';
import type { KeptMapping } from '../../mapping/keptMappings';
import { findYear } from '../../read/headingsOf';
import type { PlanAction, PlanText } from '../../read/plan';
import { templateOfText, textsOfPlans } from '../../read/planTexts';
import { summarySections } from '../../sections/summarySections';
import { columnsForGood } from '../../read/tableOfYear';
import { type PlacedTable, tablesOfKind } from '../../read/tablesOfKind';
import type { RecognisedTable } from '../../recognise/recognised';
import { emptiedIn, type TableKind, tableKinds } from '../../tables/kinds';
import { moveHeadings, moveTitles, moveYears, yearsNamed } from './movePeriods';
import { rollActions } from './rollActions';
import { rollDetails } from './rollDetails';
import { rollKpis, stayingColumns } from './rollKpis';
import { rollFigures } from './rollMoney';
import { rollTemplate, rollTexts } from './rollTexts';
import { type HoldsFormula, joinRolled, type Rolled, type YearEdit } from './yearEdit';

/** All that a workbook needs to become next year's. */
export interface RollPlan {
  /** Years from and to which the plan rolls: "2022/23", "2023/24". */
  readonly from: string;
  readonly to: string;
  /** By cell, each at most once. */
  readonly edits: readonly YearEdit[];
  readonly renames: readonly { readonly sheet: string; readonly name: string }[];
  /** Actions that left the list for "what's changed". */
  readonly done: readonly PlanAction[];
  /** Paragraphs that the new plan has no place for. */
  readonly leftBehind: readonly PlanText[];
  /** Names of the sheets that roll. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** The year that ends, and all tables of the workbook where only some may roll. */
interface RollingTables {
  readonly from: string;
  /** Of a plan of several years: "2025-30". */
  readonly period?: string | undefined;
  readonly all?: readonly RecognisedTable[];
}

/**
 * What a workbook of the plan year `from` needs to become next year's; of a plan of several years (`period`) only the year
 * that is reported moves on. Texts are read by the sections that the summary has. Tables that say that they are of another
 * year stay as they are, and are named. Structure, standing texts, targets, risks and open actions are carried; figures,
 * colours and what was said of them go, the last ones to the column of last year's where there is one; titles and
 * headings move on, running text does not. `tables` are those that may roll, of `all` that the workbook has. Linear in the cells.
 */
export function rollForward(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  holdsFormula: HoldsFormula,
  { from, period, all: known = tables }: RollingTables,
): RollPlan {
  const [start, to] = [startOfYear(from), yearAfter(from)];
  if (start === null || to === null) throw new Error(`“${from}” is no plan year.`);
  const all = tableKinds.flatMap((kind): PlacedTable<TableKind>[] => tablesOfKind(workbook, tables, kind));
  const rolling = all.filter((placed) => isOfYear(placed, all, start));
  const others = all.filter((placed) => !rolling.includes(placed));
  const of = <K extends TableKind>(kind: K): PlacedTable<K>[] =>
    tablesOfKind(
      workbook,
      rolling.map(({ table }) => table),
      kind,
    );

  const actions = of('actions').map((placed) => rollActions(placed, holdsFormula, { from, to }));
  const done = actions.flatMap((rolled) => rolled.done);
  const plans = textsOfPlans(workbook, known);
  const templates = tablesOfKind(workbook, known, 'template');
  const texts = of('text').map((placed, index) =>
    rollTexts(
      placed,
      index === 0 ? done : [],
      holdsFormula,
      to,
      templateOfText(plans, templates, placed.sheet).sections ?? summarySections,
    ),
  );
  const parts: readonly Rolled[] = [
    ...of('details').map((placed) => ({
      edits: rollDetails(placed, holdsFormula, { from, to, period }),
      findings: [],
    })),
    ...of('kpis').map((placed) => rollKpis(placed, holdsFormula, to)),
    ...actions,
    ...texts,
    ...of('template').map((placed) => ({ edits: rollTemplate(placed, holdsFormula), findings: [] })),
    ...emptiedFirst(rolling).flatMap((placed) => rollFigures(placed, holdsFormula, to) ?? []),
    ...rolling.map((placed) => ({
      edits: moveHeadings(placed, stayingColumns(placed), holdsFormula),
      findings: [],
    })),
  ];
  const sheets = new Set(rolling.map(({ sheet }) => sheet));
  const rolled = joinRolled(parts);
  const emptied = new Set(rolled.edits.map(keyOf));
  const titles = joinRolled(
    [...sheets].map((sheet) =>
      moveTitles(
        sheet,
        rolling.filter((one) => one.sheet === sheet).map(({ table }) => table),
        others.filter((one) => one.sheet === sheet).map(({ table }) => table),
        {
          start,
          holdsFormula,
          isChanged: (row, column) =>
            emptied.has(keyOf({ sheet: sheet.name, row, column })) ||
            isYearHeading(rolling, sheet, row, column),
        },
      ),
    ),
  );
  const names = [...sheets].map(({ name }) => name);
  const renames = renamesOf(workbook, names, start);
  return {
    from,
    to,
    edits: byCell([...titles.edits, ...rolled.edits]),
    renames,
    done,
    leftBehind: texts.flatMap(({ leftBehind }) => leftBehind),
    sheets: names,
    findings: [...rolled.findings, ...titles.findings, ...others.map(otherYear)].map((finding) =>
      underNewNames(finding, renames),
    ),
  };
}

/** A heading of one of several years names its year for good. */
const isYearHeading = (
  placed: readonly PlacedTable<TableKind>[],
  sheet: SheetSnapshot,
  row: number,
  column: number,
): boolean =>
  placed.some(({ sheet: own, table }) => {
    if (own !== sheet) return false;
    const { headings, area, transposed } = table;
    return transposed
      ? column === area.column && columnsForGood(table).has(row)
      : row >= headings.row && row < headings.row + headings.rows && columnsForGood(table).has(column);
  });

/** What is only carried is told of last. */
const emptiedFirst = (placed: readonly PlacedTable<TableKind>[]): PlacedTable<TableKind>[] => {
  const isEmptied = ({ table }: PlacedTable<TableKind>) => emptiedIn('newYear', table.kind).length > 0;
  return [...placed.filter(isEmptied), ...placed.filter((one) => !isEmptied(one))];
};

/** A table that names no year is of the plan's; a short list of KPIs beside a plan's text shows the year before. */
function isOfYear(
  placed: PlacedTable<TableKind>,
  all: readonly PlacedTable<TableKind>[],
  start: number,
): boolean {
  const year = startOfYear(findYear(placed));
  if (year === null || year === start) return true;
  const isBesideText = all.some(({ sheet, table }) => table.kind === 'text' && sheet === placed.sheet);
  return placed.table.kind === 'kpis' && year === start - 1 && isBesideText;
}

function renamesOf(workbook: WorkbookSnapshot, sheets: readonly string[], start: number) {
  const taken = new Set(workbook.sheets.map(({ name }) => excelKey(name)));
  return sheets.flatMap((sheet) => {
    const name = moveYears(sheet);
    const isNear = yearsNamed(sheet).some((year) => Math.abs(year - start) <= 1);
    if (!isNear || name === sheet || name.length > 31 || taken.has(excelKey(name))) return [];
    return [{ sheet, name }];
  });
}

/** Findings are read when the sheets have their new names. */
const underNewNames = (finding: Finding, renames: RollPlan['renames']): Finding =>
  renames.reduce((said, { sheet, name }) => {
    const old = `${quoteSheet(sheet)}!`;
    return {
      ...said,
      cell: said.cell.startsWith(old) ? `${quoteSheet(name)}!${said.cell.slice(old.length)}` : said.cell,
      message: said.message.replaceAll(`on “${sheet}”`, `on “${name}”`),
    };
  }, finding);

const keyOf = ({ sheet, row, column }: Pick<YearEdit, 'sheet' | 'row' | 'column'>): string =>
  `${row} ${column} ${sheet}`;

/** Of a cell that is named twice the later edit holds. */
const byCell = (edits: readonly YearEdit[]): YearEdit[] => [
  ...new Map(edits.map((edit) => [keyOf(edit), edit])).values(),
];

const otherYear = (placed: PlacedTable<TableKind>): Finding =>
  newFinding('other-year', {
    severity: 'info',
    cell: sheetCell(placed.sheet.name, placed.table.area.row, placed.table.area.column),
    message: `This table on “${placed.sheet.name}” is of ${findYear(placed) ?? 'another year'}, so it was left as it is.`,
  });

/**
 * What officers have said of tables, under the names and headings that these have in the new year; null where nothing
 * of it changes.
 */
export function moveMappings(
  mappings: readonly KeptMapping[],
  { sheets, renames }: Pick<RollPlan, 'sheets' | 'renames'>,
): readonly KeptMapping[] | null {
  const moved = mappings.map((mapping): KeptMapping => {
    if (!sheets.includes(mapping.sheet)) return mapping;
    return {
      ...mapping,
      sheet: renames.find(({ sheet }) => sheet === mapping.sheet)?.name ?? mapping.sheet,
      title: moveYears(mapping.title),
      lines: mapping.lines.map((line) => ({ ...line, heading: moveYears(line.heading) })),
    };
  });
  return JSON.stringify(moved) === JSON.stringify(mappings) ? null : moved;
}
