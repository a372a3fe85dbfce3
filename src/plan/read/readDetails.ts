import { type Area, holdsCell } from '../../grid/area';
import { filledColumns, type Grid, gridOf } from '../../grid/sheetGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { defaultDetails, type PlanDetails } from '../details';
import { parseKey, type SheetKey } from '../rag/key/parseKey';
import { anyColour, onlyColour, startsWithColour } from '../rag/key/readClause';
import type { RecognisedTable } from '../recognise/recognised';
import { textAt } from './cells';
import { tableTitles } from './headingsOf';
import { readTolerance } from './readRules';
import { readSetting, withSetting } from './readSetting';
import { listRows } from './rowKind';
import { titledYears } from './statedYears';
import { type PlacedTable, tablesOfKind } from './tablesOfKind';

/** A key stands near the top of its sheet or by its table; further down and right nothing is looked for. */
const mostRows = 400;
const mostColumns = 60;
/** So many rows of a legend are joined at most: Green, Amber, Red, and others between them. */
const legendRows = 8;

const aboutKeys =
  /\b(?:key|legend|guidance|guide|notes?|rag|rules?|method(?:ology)?|instructions|definitions?|read ?me|about)\b/i;

interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The keys of a workbook to the colours of its KPIs, each with its cell: in one cell ("Green = on target; Amber: within
 * 5%"), as a legend of several cells below or beside one another, as a footnote, or in brackets after "RAG" in a
 * heading. They are looked for on the sheets of KPIs, outside of tables, and on sheets without tables or that a name
 * such as "Key" or "Guidance" marks. Of the same rule said twice on one sheet the first counts.
 */
function findKeys(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): SheetKey[] {
  if (!tables.some(({ kind }) => kind === 'kpis')) return [];
  return workbook.sheets.flatMap((sheet): SheetKey[] => {
    if (!sheet.used || sheet.isSummary) return [];
    const own = tables.filter((table) => table.sheet === sheet.name);
    const besideKpis = own.some(({ kind }) => kind === 'kpis');
    if (!besideKpis && own.some(({ kind }) => kind !== 'text') && !aboutKeys.test(sheet.name)) return [];
    const grid = gridOf(sheet);
    const seen = new Set<string>();
    return [...inHeadings(grid, own), ...inCells(grid, own)].flatMap(({ row, column, text }): SheetKey[] => {
      const rule = parseKey(text);
      const said = JSON.stringify(rule);
      if (!rule || seen.has(said)) return [];
      seen.add(said);
      return [{ sheet: sheet.name, row, column, text, rule, besideKpis }];
    });
  });
}

/** Brackets and further words in the heading of a column of colours: "RAG (A: within 5%)". */
function inHeadings(grid: Grid, tables: readonly RecognisedTable[]): Found[] {
  return tables.flatMap((table): Found[] => {
    if (table.kind !== 'kpis' || table.transposed) return [];
    const { headings, area } = table;
    const found: Found[] = [];
    for (let row = headings.row; row < headings.row + headings.rows; row += 1)
      for (const column of filledColumns(grid, row, area.column, area.column + area.columns)) {
        const text = grid.text(row, column);
        if (anyColour.test(text)) found.push({ row, column, text });
      }
    return found;
  });
}

function inCells(grid: Grid, tables: readonly RecognisedTable[]): Found[] {
  const areas = tables.filter(({ kind }) => kind !== 'text').map(({ area }) => area);
  const isFree = (row: number, column: number): boolean =>
    !areas.some((area) => holdsCell(area, row, column)) && grid.text(row, column) !== '';
  const used = new Set<string>();
  const found: Found[] = [];
  for (const row of rowsToLookAt(grid, areas)) {
    for (const column of filledColumns(grid, row, grid.left, Math.min(grid.right, grid.left + mostColumns))) {
      if (used.has(`${row} ${column}`) || !isFree(row, column) || !anyColour.test(grid.text(row, column)))
        continue;
      const { text, cells } = legendAt(grid, row, column, isFree);
      for (const cell of cells) used.add(cell);
      found.push({ row, column, text });
    }
  }
  return found;
}

/** The first rows of the sheet, and those around each table. */
function rowsToLookAt(grid: Grid, areas: readonly Area[]): number[] {
  const rows = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let row = Math.max(from, grid.top); row < Math.min(to, grid.bottom); row += 1) rows.add(row);
  };
  add(grid.top, grid.top + mostRows);
  for (const area of areas) add(area.row + area.rows, area.row + area.rows + mostRows / 4);
  return [...rows].sort((a, b) => a - b);
}

/**
 * The text of a key that begins at a cell: the cell alone where it names several colours; else, where it begins with
 * one, that of the cells below it or to its right that begin with others, each with the words beside or below it.
 */
function legendAt(
  grid: Grid,
  row: number,
  column: number,
  isFree: (row: number, column: number) => boolean,
): { readonly text: string; readonly cells: readonly string[] } {
  const own = grid.text(row, column);
  const alone = { text: own, cells: [`${row} ${column}`] };
  if (!startsWithColour.test(own)) return alone;
  const down = collect(Array.from({ length: legendRows }, (_, at) => [row + at, column] as const));
  const across = collect(Array.from({ length: legendRows * 2 }, (_, at) => [row, column + at] as const));
  const best = down.cells.length >= across.cells.length ? down : across;
  return best.cells.length > 1 ? best : alone;

  function collect(places: readonly (readonly [number, number])[]): { text: string; cells: string[] } {
    const parts: string[] = [];
    const cells: string[] = [];
    const isDown = places[1]?.[1] === column;
    let gap = 0;
    for (const [r, c] of places) {
      const text = isFree(r, c) ? grid.text(r, c) : '';
      if (!startsWithColour.test(text)) {
        gap += 1;
        if (gap > (isDown ? 1 : 2) && cells.length > 0) break;
        continue;
      }
      gap = 0;
      cells.push(`${r} ${c}`);
      parts.push(
        onlyColour.test(text)
          ? `${text.replace(/(?<![\s:=–-])[\s:=–-]+$/, '')}: ${wordsBy(r, c, isDown)}`
          : text,
      );
    }
    return { text: parts.join('; '), cells };
  }

  /** The words of a cell that holds a colour alone: to its right; in a row of colours below it; to its left. */
  function wordsBy(r: number, c: number, isDown: boolean): string {
    const right = isFree(r, c + 1) ? grid.text(r, c + 1) : '';
    const below = isFree(r + 1, c) ? grid.text(r + 1, c) : '';
    const left = c > 0 && isFree(r, c - 1) ? grid.text(r, c - 1) : '';
    const choices = isDown
      ? [right, left]
      : [startsWithColour.test(right) || right === '' ? below : right, below];
    return choices.find((text) => text !== '' && !startsWithColour.test(text)) ?? '';
  }
}

type Change = { -readonly [K in keyof PlanDetails]?: PlanDetails[K] };

/**
 * The settings of the plan from the table "Plan details" (the first of the workbook, or of `sheetName` if one stands
 * there). What is not set, or set to something that cannot be read, keeps its default.
 */
export function readDetails(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  sheetName?: string,
): PlanDetails {
  const found = tablesOfKind(workbook, tables, 'details');
  const chosen = found.find(({ sheet }) => sheet.name === sheetName) ?? found[0];
  const change = chosen ? readChanges(chosen) : {};
  return { ...defaultDetails, ...readKeys(workbook, tables), ...change };
}

/** The keys of the workbook; where all of them state one margin, it is the plan's until the officer sets another. */
function readKeys(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): Change {
  const keys = findKeys(workbook, tables);
  const [first, ...others] = new Set(keys.map(({ rule }) => JSON.stringify(rule)));
  const rule = keys[0]?.rule;
  if (first === undefined || !rule) return {};
  if (others.length > 0 || rule.kind !== 'allowance' || rule.green > 0) return { keys };
  return { keys, tolerance: rule.amber, ...(rule.basis !== 'unstated' && { toleranceBasis: rule.basis }) };
}

function readChanges(chosen: PlacedTable<'details'>): Change {
  const grid = gridOf(chosen.sheet);
  // A published rule first: a tolerance of the plan's own goes before it, wherever the two stand.
  const rows = listRows(grid, chosen.table).map((row) => ({
    row,
    setting: textAt(grid, row, chosen.table.columns.setting),
    value: textAt(grid, row, chosen.table.columns.value),
  }));
  let change: Change = {};
  for (const { setting, value, row } of [
    ...rows.filter(isRagRule),
    ...rows.filter((one) => !isRagRule(one)),
  ]) {
    if (value === '') continue;
    // A tolerance may be a share that Excel shows as a percentage, so its cell is read, not its text.
    if (setting.toLowerCase() === 'tolerance') {
      const tolerance = readTolerance(grid, row, chosen.table.columns.value);
      if (tolerance !== null) Object.assign(change, { tolerance, toleranceSet: true });
    } else {
      const read = readSetting(setting, value);
      if (read !== 'unknown' && read) change = withSetting(change, read);
    }
  }
  return change;
}

const isRagRule = ({ setting }: { readonly setting: string }): boolean =>
  /^(?:rag )?rule$/i.test(setting.trim());

/**
 * What the titles above a plan's text say of the plan: its year or years ("Business Plan 2022/23", or the sheet's name),
 * the department, and the organisation behind a comma ("Department of …, City of London Corporation").
 */
export function titleDetails(
  text: PlacedTable<'text'>,
): Pick<PlanDetails, 'planYear' | 'reportingYear' | 'department' | 'organisation'> {
  const titles = tableTitles(text);
  const named = titles.find((title) => /\b(?:department|directorate)\b/i.test(title)) ?? '';
  const [, department, organisation] =
    /^(.*?\b(?:department|directorate)\b[^,]*)(?:,\s*([^,].*))?$/i.exec(named) ?? [];
  return {
    ...titledYears([...titles, text.sheet.name]),
    ...(department && { department: department.trim() }),
    ...(organisation && { organisation: organisation.trim() }),
  };
}
