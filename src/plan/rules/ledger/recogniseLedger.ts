import { sheetCell } from '../../../grid/a1';
import { statedUnit } from '../../read/budgets/readThousands';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import { titlesAbove } from '../../recognise/titles';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { findLedgerHeadings, type LedgerHeadings } from './findLedgerHeadings';
import { moneyFields, type CostCentre, type LedgerField, type LedgerTable, type LedgerUnit } from './ledger';
import { marksRisk, readRiskMarker } from './readRiskMarker';
import { sameName } from '../../../words/names';

/** The ledger of a workbook, or why there is none, in a sentence for finance staff. */
export type RecognisedLedger =
  | { readonly kind: 'ledger'; readonly table: LedgerTable; readonly sheet: SheetSnapshot }
  | {
      readonly kind: 'refused';
      readonly code: 'no-ledger' | 'ledger-empty' | 'no-risk-marker';
      readonly cell: string;
      readonly message: string;
    };

/**
 * The ledger extract of a workbook: of all sheets the list whose headings are best understood. `costCentres` is what
 * the plan's workbook keeps: a ledger without a risk marker can be used if that says the risk of a cost centre.
 * `sheetName` looks at one sheet only. `needsRisk`: false for a plan that does not part its budgets into risks. Takes time in proportion to the cells.
 */
export function recogniseLedger(
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
  costCentres: readonly CostCentre[] = [],
  sheetName?: string,
  needsRisk = true,
): RecognisedLedger {
  let best: { grid: Grid; headings: LedgerHeadings } | null = null;
  for (const sheet of workbook.sheets) {
    if (!sheet.used || sheet.isSummary) continue;
    if (sheetName !== undefined && !sameName(sheet.name, sheetName)) continue;
    const grid = gridOf(sheet);
    const headings = findLedgerHeadings(grid);
    if (headings && headings.score > (best?.headings.score ?? 0)) best = { grid, headings };
  }
  if (!best) {
    const where = sheetName === undefined ? 'No sheet holds' : `The sheet “${sheetName}” does not hold`;
    return {
      kind: 'refused',
      code: 'no-ledger',
      cell: '',
      message: `${where} a ledger extract with lines: a list with a heading for the cost centre or account code (“Cost centre”, “Account code”) and one for the money (“Budget”, “Forecast”, “Amount”) is needed. Name the columns so, then try again.`,
    };
  }
  const { grid, headings } = best;
  const table = describe(grid, headings);
  if (needsRisk && table.riskFrom === 'nowhere' && costCentres.every(({ risk }) => risk === null))
    return {
      kind: 'refused',
      code: 'no-risk-marker',
      cell: sheetCell(table.sheet, table.headings.row, table.area.column),
      message: `The ledger on “${table.sheet}” does not say which lines are local and which are central risk. Add a column “Risk” with Local or Central to it, or fill in the risk of each cost centre in the table “Cost centres”.`,
    };
  return { kind: 'ledger', table, sheet: grid.sheet };
}

function describe(grid: Grid, headings: LedgerHeadings): LedgerTable {
  const { row, rows, left, right } = headings;
  const found = new Map(headings.columns);
  const risk = findRisk(grid, headings);
  if (risk === null) found.delete('risk');
  else {
    for (const [field, { column }] of found) if (column === risk) found.delete(field);
    const own = headings.columns.get('risk');
    found.set('risk', {
      column: risk,
      certainty: own?.column === risk ? own.certainty : 0.8,
      text: grid.text(row + rows - 1, risk),
    });
  }
  const titles = titlesAbove(grid, row, left, right);
  const pick = <T>(value: (place: { column: number; certainty: number; text: string }) => T) =>
    Object.fromEntries([...found].map(([field, place]) => [field, value(place)])) as Partial<
      Record<LedgerField, T>
    >;
  const units = Object.fromEntries(
    moneyFields.flatMap((field) => {
      const place = found.get(field);
      return place ? [[field, unitOf([place.text, ...titles])]] : [];
    }),
  ) as LedgerTable['units'];
  const real = grid.sheet.tables.find(
    ({ area }) => area.row === row + rows - 1 && area.column <= left && area.column + area.columns >= right,
  );
  const bottom = real ? real.area.row + real.area.rows : grid.bottom;
  const key = found.get('costCentre') ?? found.get('account');
  const sums = moneyFields.flatMap((field) => found.get(field)?.certainty ?? []);
  return {
    sheet: grid.sheet.name,
    area: { row, column: left, rows: bottom - row, columns: right - left },
    headings: { row, rows },
    columns: pick(({ column }) => column),
    words: pick(({ text }) => text),
    certainties: pick(({ certainty }) => Math.round(100 * certainty) / 100),
    units,
    riskFrom: risk !== null ? 'column' : hasRiskHeadings(grid, headings) ? 'headings' : 'nowhere',
    tableName: real?.name ?? '',
    certainty: Math.round(100 * Math.min(key?.certainty ?? 0, Math.max(0, ...sums))) / 100,
  };
}

/** The column of risk markers: the one headed so if its texts are such, else one whose texts can be nothing else. */
function findRisk(grid: Grid, { row, rows, left, right, columns }: LedgerHeadings): number | null {
  const headed = columns.get('risk')?.column;
  if (headed !== undefined && marksRisk(textsOf(grid, row + rows, headed), true)) return headed;
  const surely = new Set(
    [...columns].flatMap(([field, { column, certainty }]) =>
      certainty > 0.9 && field !== 'risk' ? [column] : [],
    ),
  );
  for (let column = left; column < right; column += 1)
    if (!surely.has(column) && marksRisk(textsOf(grid, row + rows, column), false)) return column;
  return null;
}

/** Different texts of a column; of one with many, only the first, for markers are few. */
function textsOf(grid: Grid, from: number, column: number): Set<string> {
  const texts = new Set<string>();
  for (let row = from; row < grid.bottom && texts.size < 40; row += 1) texts.add(grid.text(row, column));
  return texts;
}

function hasRiskHeadings(grid: Grid, { row, rows, left, right }: LedgerHeadings): boolean {
  for (let at = row + rows; at < grid.bottom; at += 1) {
    const filled = filledColumns(grid, at, left, right);
    const [only] = filled;
    if (filled.length === 1 && only !== undefined && readRiskMarker(grid.text(at, only))) return true;
  }
  return false;
}

/** Unit that the heading or a title states; a ledger that states none is in pounds. */
function unitOf(texts: readonly string[]): { unit: LedgerUnit; stated: boolean } {
  const thousands = statedUnit(texts);
  if (thousands !== null)
    return { unit: thousands === 1 ? 1000 : thousands === 1000 ? 1_000_000 : 1, stated: true };
  return { unit: 1, stated: texts.some((text) => /£|\bpounds?\b|\bgbp\b/i.test(text)) };
}
