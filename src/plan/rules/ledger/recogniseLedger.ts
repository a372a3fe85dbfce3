import { sheetCell } from '../../../grid/a1';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import type { SheetSnapshot } from '../../../grid/snapshot';
import type { Finding } from '../../findings/finding';
import { applyMappings, type MappedWorkbook } from '../../mapping/applyMappings';
import { statedUnit } from '../../read/budgets/readThousands';
import { headingOver } from '../../read/headingsOf';
import { columnOfRisks, marksRisk, readRiskMarker } from '../../recognise/budgetRisks';
import { findHeadings } from '../../recognise/findHeadings';
import type { FoundHeadings } from '../../recognise/readHeadings';
import type { RecognisedTable } from '../../recognise/recognised';
import { titlesAbove } from '../../recognise/titles';
import { toTable } from '../../recognise/toTable';
import { vocabularyWith } from '../../recognise/vocabulary';
import { ledgerFigures } from '../../tables/ledger';
import type { CostCentre, LedgerField, LedgerTable, LedgerUnit } from './ledger';

/** The ledger of a workbook, or why there is none, in a sentence for finance staff. */
type RecognisedLedger =
  | {
      readonly kind: 'ledger';
      readonly table: LedgerTable;
      readonly sheet: SheetSnapshot;
      /** What the officer said of its columns that no longer fits. */
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'no-ledger' | 'ledger-empty' | 'no-risk-marker';
      readonly cell: string;
      readonly message: string;
    };

/** Titles and settings of a report stand above its headings; an amount stands soon below them. */
const lookDown = 80;

/**
 * The ledger extract of a workbook: the list that the officer said is one, else of all sheets the one whose headings
 * are best understood. `costCentres` is what the plan's workbook keeps: a ledger without a risk marker can be used if
 * that says the risk of a cost centre. `needsRisk`: false for a plan that does not part its budgets into risks. Takes
 * time in proportion to the cells.
 */
export function recogniseLedger(
  workbook: MappedWorkbook,
  costCentres: readonly CostCentre[] = [],
  needsRisk = true,
): RecognisedLedger {
  const { found, findings } = mappedLedger(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet)
    return {
      kind: 'refused',
      code: 'no-ledger',
      cell: '',
      message:
        'No sheet holds a ledger extract with lines: a list with a heading for the cost centre or account code (“Cost centre”, “Account code”) and one for the money (“Budget”, “Forecast”, “Amount”) is needed. Name the columns so, then try again.',
    };
  const table = describe(gridOf(sheet), found);
  if (needsRisk && table.riskFrom === 'nowhere' && costCentres.every(({ risk }) => risk === null))
    return {
      kind: 'refused',
      code: 'no-risk-marker',
      cell: sheetCell(table.sheet, table.headings.row, table.area.column),
      message: `The ledger on “${table.sheet}” does not say which lines are local and which are central risk. Add a column “Risk” with Local or Central to it, or fill in the risk of each cost centre in the table “Cost centres”.`,
    };
  return { kind: 'ledger', table, sheet, findings };
}

/** Whether some sheet holds a ledger. */
export const holdsLedger = (workbook: MappedWorkbook): boolean => mappedLedger(workbook).found !== undefined;

/** What was recognised, with what the officer said of it. */
function mappedLedger(workbook: MappedWorkbook) {
  const known = findLedger(workbook);
  const mappings = workbook.mappings?.mappings.filter(({ kind }) => kind === 'ledger') ?? [];
  const { tables, findings } = applyMappings({ ...workbook, mappings: { mappings, unreadable: [] } }, known);
  return { found: tables.filter(isLedger).find(({ mapping }) => mapping) ?? known[0], findings };
}

const isLedger = (table: RecognisedTable): table is RecognisedTable<'ledger'> => table.kind === 'ledger';

/** The list whose headings are best understood, or none. */
function findLedger(workbook: MappedWorkbook): RecognisedTable<'ledger'>[] {
  let best: { readonly grid: Grid; readonly headings: FoundHeadings } | null = null;
  for (const sheet of workbook.sheets) {
    if (!sheet.used || sheet.isSummary) continue;
    const grid = gridOf(sheet);
    const upper = { ...grid, bottom: Math.min(grid.bottom, grid.top + lookDown) };
    for (const headings of findHeadings(upper, [], { deepest: 2, alone: true, of: vocabularyWith('ledger') }))
      if (headings.match.score > (best?.headings.match.score ?? 0) && holdsAmount(grid, headings))
        best = { grid, headings };
  }
  return best ? [toTable(best.grid, best.headings, best.grid.bottom)].filter(isLedger) : [];
}

function holdsAmount(grid: Grid, { area, match }: FoundHeadings): boolean {
  const first = area.row + area.rows;
  const columns = ledgerFigures.flatMap((field) => match.columns.get(field)?.column ?? []);
  for (let row = first; row < Math.min(grid.bottom, first + lookDown); row += 1)
    if (columns.some((column) => /\d/.test(grid.text(row, column)))) return true;
  return false;
}

/** What a ledger has that no other table has: all rows below its headings, units, and where its risk is said. */
function describe(grid: Grid, recognised: RecognisedTable<'ledger'>): LedgerTable {
  const { area, headings } = recognised;
  const last = headings.row + headings.rows - 1;
  const real = grid.sheet.tables.find(
    ({ area: { row, column, columns } }) =>
      row === last && column <= area.column && column + columns >= area.column + area.columns,
  );
  const bottom = real ? real.area.row + real.area.rows : grid.bottom;
  const table = {
    ...recognised,
    area: { ...area, rows: bottom - area.row },
    tableName: real?.name ?? '',
  };
  const risk = findRisk(grid, table);
  const columns = Object.fromEntries([
    ...Object.entries(table.columns).filter(([field, column]) => field !== 'risk' && column !== risk),
    ...(risk === null ? [] : [['risk', risk]]),
  ]) as LedgerTable['columns'];
  const words = Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, headingOver(grid, table, column)]),
  ) as LedgerTable['words'];
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  return {
    ...table,
    columns,
    words,
    units: Object.fromEntries(
      ledgerFigures.flatMap((field) =>
        words[field] === undefined ? [] : [[field, unitOf([words[field], ...titles])]],
      ),
    ),
    riskFrom: risk !== null ? 'column' : hasRiskHeadings(grid, table) ? 'headings' : 'nowhere',
  };
}

/** The column of risk markers: the one headed so if its texts are such, else one whose texts can be nothing else. */
function findRisk(grid: Grid, table: RecognisedTable<'ledger'>): number | null {
  const { columns, certainties, area, headings } = table;
  const own = { headings, area: { ...area, column: columns.risk ?? area.column, columns: 1 } };
  const headed =
    columns.risk === undefined
      ? null
      : columnOfRisks(grid, own, new Set(), (texts) => marksRisk(texts, true));
  const surelyOther = new Set(
    Object.entries(columns).flatMap(([field, column]) =>
      field !== 'risk' && (certainties[field as LedgerField] ?? 0) > 0.9 ? [column] : [],
    ),
  );
  return headed ?? columnOfRisks(grid, table, surelyOther, (texts) => marksRisk(texts, false));
}

function hasRiskHeadings(grid: Grid, { headings, area }: RecognisedTable<'ledger'>): boolean {
  for (let at = headings.row + headings.rows; at < area.row + area.rows; at += 1) {
    const [only, another] = filledColumns(grid, at, area.column, area.column + area.columns);
    if (only !== undefined && another === undefined && readRiskMarker(grid.text(at, only))) return true;
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
