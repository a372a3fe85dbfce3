import { type BudgetMeasure, type BudgetPart, serviceKey } from '../../tables/budgetParts';
import type { ListColumn, ListCondition, ListSum, ReconciliationLine } from '../budgets/reconciliation';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { costCentreKey, type LedgerTable } from './ledger';
import { readRiskMarker } from '../../recognise/budgetRisks';

interface Placed<Table> {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
}

/**
 * The lines of a reconciliation with the sum by which Excel itself can add up their ledger figure, where the ledger
 * stands in this workbook: over its own columns of service and risk, else through the table "Cost centres". A sum is
 * given only where it comes to the line's figure, worked out here as SUMIFS does, so that a formula never says
 * something else than the comparison. Time grows with the ledger's rows, not with lines × rows.
 */
export function withListSums(
  lines: readonly ReconciliationLine[],
  ledger: Placed<LedgerTable>,
  costCentres: readonly Placed<RecognisedTable<'costCentres'>>[],
): ReconciliationLine[] {
  const grid = gridOf(ledger.sheet);
  const [kept, another] = costCentres;
  const centres = kept && !another ? kept : null;
  const sums = new Map<BudgetMeasure, Sums | null>();
  return lines.map((line) => {
    if (line.ledger === null || line.status === 'mapped twice') return line;
    let known = sums.get(line.measure);
    if (known === undefined) {
      known = sumsOf(grid, ledger.table, line.measure);
      sums.set(line.measure, known);
    }
    const sum = known && (byOwnColumns(line, known) ?? (centres && throughCentres(line, known, centres)));
    return sum ? { ...line, ledgerSum: sum } : line;
  });
}

/** One money column added up by what its rows say. */
interface Sums {
  readonly amount: ListColumn;
  readonly factor: number;
  readonly service: ListColumn | null;
  readonly risk: ListColumn | null;
  readonly key: ListColumn | null;
  /** The one text with which the rows mark a risk; absent where they use several. */
  readonly riskWords: ReadonlyMap<BudgetPart, string>;
  /** By service and risk, and by cost centre and risk, as SUMIFS compares them; the risk '' is all. */
  readonly byService: ReadonlyMap<string, number>;
  readonly byCentre: ReadonlyMap<string, number>;
  /** Texts of services as they stand, by the key of the service that they name. */
  readonly serviceWords: ReadonlyMap<string, ReadonlySet<string>>;
}

const pair = (what: string, risk: string): string => `${what.toLowerCase()}\n${risk.toLowerCase()}`;

function sumsOf(grid: Grid, table: LedgerTable, measure: BudgetMeasure): Sums | null {
  const amount = amountColumn(table, measure);
  if (!amount) return null;
  const { columns, sheet, area, headings } = table;
  const top = headings.row + headings.rows;
  const bottom = area.row + area.rows;
  const place = (column: number | undefined): ListColumn | null =>
    column === undefined ? null : { sheet, area: { row: top, column, rows: bottom - top, columns: 1 } };
  const own = place(amount.column);
  if (!own || bottom <= top) return null;
  const words = new Map<BudgetPart, Set<string>>();
  const serviceWords = new Map<string, Set<string>>();
  const byService = new Map<string, number>();
  const byCentre = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, value: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + value);
  };
  for (let row = top; row < bottom; row += 1) {
    const text = (column: number | undefined): string =>
      column === undefined ? '' : String(grid.value(row, column));
    const marker = text(columns.risk);
    const risk = readRiskMarker(marker);
    if (risk) words.set(risk, (words.get(risk) ?? new Set()).add(marker.toLowerCase()));
    const service = text(columns.service);
    if (service !== '') {
      const key = serviceKey(service);
      serviceWords.set(key, (serviceWords.get(key) ?? new Set()).add(service.toLowerCase()));
    }
    const value = grid.value(row, amount.column);
    if (typeof value !== 'number') continue;
    const centre = costCentreKey(text(columns.costCentre ?? columns.account));
    for (const said of new Set([marker, ''])) {
      if (service !== '') add(byService, pair(service, said), value);
      if (centre !== '') add(byCentre, pair(centre, said), value);
    }
  }
  const single = [...words].flatMap(([risk, texts]) => {
    const [only, more] = [...texts];
    return only !== undefined && more === undefined ? [[risk, only] as const] : [];
  });
  return {
    amount: own,
    factor: amount.factor,
    service: place(columns.service),
    risk: place(columns.risk),
    key: place(columns.costCentre ?? columns.account),
    riskWords: new Map(single),
    byService,
    byCentre,
    serviceWords,
  };
}

/**
 * The one column that a measure of the lines stands in, counted from 0, and from what it holds to £000; null where
 * each amount is parted into debit and credit, or there is no such column.
 */
function amountColumn(
  { columns, units }: Pick<LedgerTable, 'columns' | 'units'>,
  measure: BudgetMeasure,
): { readonly column: number; readonly factor: number } | null {
  if (columns.debit !== undefined) return null;
  const own =
    measure === 'budget' ? (columns.budget === undefined ? 'originalBudget' : 'budget') : 'projected';
  const field =
    columns[own] !== undefined
      ? own
      : columns.amount === undefined
        ? ('actual' as const)
        : ('amount' as const);
  const column = columns[field];
  return column === undefined ? null : { column, factor: (units[field]?.unit ?? 1) / 1000 };
}

/** Half a penny, in £000. */
const fits = (sum: number, factor: number, line: ReconciliationLine): boolean =>
  Math.abs(sum * factor - (line.ledger ?? 0)) < 0.000005;

function byOwnColumns(line: ReconciliationLine, sums: Sums): ListSum | null {
  const { service, risk, riskWords, serviceWords, factor, amount } = sums;
  const [word, more] = [...(serviceWords.get(serviceKey(line.service)) ?? [])];
  if (!service || word === undefined || more !== undefined) return null;
  const marker = riskWords.get(line.risk);
  for (const said of marker === undefined ? [''] : [marker, '']) {
    if (!fits(sums.byService.get(pair(word, said)) ?? 0, factor, line)) continue;
    const where: ListCondition[] = [{ column: service, equals: line.service }];
    if (line.service.toLowerCase() !== word) where[0] = { column: service, equals: word };
    if (said !== '' && risk) where.push({ column: risk, equals: said });
    return { amount, where, factor };
  }
  return null;
}

function throughCentres(
  line: ReconciliationLine,
  sums: Sums,
  { sheet, table }: Placed<RecognisedTable<'costCentres'>>,
): ListSum | null {
  const { columns, area, headings } = table;
  if (!sums.key || columns.costCentre === undefined || columns.service === undefined) return null;
  const grid = gridOf(sheet);
  const top = headings.row + headings.rows;
  const bottom = area.row + area.rows;
  const place = (column: number): ListColumn => ({
    sheet: sheet.name,
    area: { row: top, column, rows: bottom - top, columns: 1 },
  });
  const rows = Array.from({ length: bottom - top }, (_, at) => {
    const text = (column: number | undefined): string =>
      column === undefined ? '' : String(grid.value(top + at, column));
    return {
      centre: costCentreKey(text(columns.costCentre)),
      service: text(columns.service).toLowerCase(),
      risk: text(columns.risk).toLowerCase(),
    };
  }).filter(({ service, centre }) => centre !== '' && service === line.service.toLowerCase());
  const marker = sums.riskWords.get(line.risk) ?? '';
  const ways: readonly { said: string; own: string }[] = [
    ...(marker === '' ? [] : [{ said: marker, own: '' }]),
    { said: '', own: '' },
    ...(columns.risk === undefined || line.risk === 'whole' ? [] : [{ said: '', own: line.risk }]),
  ];
  for (const { said, own } of ways) {
    const sum = rows
      .filter(({ risk }) => own === '' || risk === own)
      .reduce((all, { centre }) => all + (sums.byCentre.get(pair(centre, said)) ?? 0), 0);
    if (!fits(sum, sums.factor, line)) continue;
    return {
      amount: sums.amount,
      where: said !== '' && sums.risk ? [{ column: sums.risk, equals: said }] : [],
      through: {
        key: sums.key,
        keys: place(columns.costCentre),
        where: [
          { column: place(columns.service), equals: line.service },
          ...(own !== '' && columns.risk !== undefined ? [{ column: place(columns.risk), equals: own }] : []),
        ],
      },
      factor: sums.factor,
    };
  }
  return null;
}
