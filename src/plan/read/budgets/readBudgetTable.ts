import type { BudgetTable, StatedTotal, UnreadCell } from './budgetTable';
import { isInHra, sumsOfOthers, nameByGroup } from '../budgetRows';
import {
  type RiskType,
  budgetFigures,
  budgetParts,
  figuresOf,
  type BudgetFigure,
  type BudgetPart,
} from '../../tables/budgetParts';
import { type BudgetLine } from '../plan';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, SourceCell } from '../../../grid/snapshot';
import { budgetNotes, budgetRecords, type BudgetRecord, type MoneyField } from './budgetRecords';
import { doubtfulColumns, sureColumns } from '../doubtfulColumns';
import { readThousands, type MoneyUnit } from './readThousands';
import { figureHeading, readTableUnit } from './readTableUnit';
import { serviceKey } from './serviceKey';

/**
 * A budget table in £000, with the services downwards or, turned on its side, across; with local and central risk
 * side by side or, below headings or by a column of L and C, one after the other: then the two lines of a service
 * become one. Totals are kept apart. `setting` is the unit that the plan's details give, for a table that states none.
 * Columns of which it is not sure what they are are not read, and are named in `doubts`.
 */
export function readBudgetTable(
  sheet: SheetSnapshot,
  whole: RecognisedTable<'budgets'>,
  setting?: MoneyUnit,
): BudgetTable {
  const grid = gridOf(sheet);
  const placed = { sheet, table: whole };
  const table = { ...whole, columns: sureColumns(placed) };
  const records = nameByGroup(budgetRecords(grid, table));
  const unit = readTableUnit(grid, table, records, setting);
  const unitOf = (field: MoneyField): MoneyUnit => unit.byFigure[projectedOf(field)] ?? unit.unit;
  const lines: BudgetLine[] = [];
  const places = new Map<string, number>();
  const totals: StatedTotal[] = [];
  const unread: UnreadCell[] = [];
  const recharged = { budget: 0, projected: 0 };
  const counted = records.filter(({ recharge }) => !recharge);
  const allFigures = counted.map((record) => readFigures(record, unitOf));
  const sums = sumsOfOthers(
    allFigures,
    counted.map(({ kind }) => kind === 'total'),
  );
  for (const record of records) {
    if (!record.recharge || record.kind === 'total') continue;
    const figures = readFigures({ ...record, risk: null }, unitOf);
    recharged.budget += figures.localBudget ?? figures.budget ?? 0;
    recharged.projected += figures.localProjected ?? figures.projected ?? 0;
  }
  for (const [at, record] of counted.entries()) {
    const figures = allFigures[at];
    if (!figures || sums.has(at)) continue;
    if (record.kind === 'line') unread.push(...unreadCells(record, figures));
    // The name of a group of services has no figures.
    if (budgetFigures.every((figure) => figures[figure] === null)) continue;
    if (record.kind === 'total') totals.push(totalOf(record, figures, lines.length));
    else addLine(lines, places, record, lineOf(record, figures));
  }
  return {
    sheet: sheet.name,
    area: table.area,
    transposed: table.transposed,
    lines,
    totals,
    unread,
    unit,
    sums: counted.filter((_, at) => sums.has(at)).map(({ name }) => name),
    riskSaid: riskSaidBy(grid, table, records),
    recharged,
    varianceHeadings: {
      local: figureHeading(grid, table, 'localVariance'),
      central: figureHeading(grid, table, 'centralVariance'),
      whole: figureHeading(grid, table, 'variance'),
    },
    notes: budgetNotes(grid, table),
    doubts: doubtfulColumns(placed),
    recharges: records.filter(({ recharge, kind }) => recharge && kind === 'line').map(({ name }) => name),
  };
}

/** Where a table says which of its figures are local and which are central risk. */
function riskSaidBy(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  records: readonly BudgetRecord[],
): BudgetTable['riskSaid'] {
  if (records.some(({ risk }) => risk !== null)) return 'rows';
  const { columns, area } = table;
  const headed =
    columns.centralBudget !== undefined ||
    columns.centralProjected !== undefined ||
    [
      figureHeading(grid, table, 'localBudget'),
      ...titlesAbove(grid, area.row, area.column, area.column + area.columns),
    ].some((text) => /\b(?:local|central)\b/i.test(text));
  return headed ? 'headings' : 'nowhere';
}

type Figures = Readonly<Record<MoneyField, number | null>>;

/** In a table of one risk after the other all figures of a record are of its risk. */
function fieldFor(field: MoneyField, risk: RiskType | null): MoneyField | null {
  if (risk === null) return field;
  const measure = measureOf(field);
  const isCentral = figuresOf.central[measure] === field;
  return isCentral && risk === 'local' ? null : figuresOf[risk][measure];
}

const moneyFields: readonly MoneyField[] = [
  ...budgetFigures,
  ...budgetParts.map((part) => figuresOf[part].variance),
];

const measureOf = (field: MoneyField): 'budget' | 'projected' | 'variance' =>
  /budget$/i.test(field) ? 'budget' : /projected$/i.test(field) ? 'projected' : 'variance';

/** The projection that a variance is counted in the unit of; other figures have their own. */
const projectedOf = (field: MoneyField): BudgetFigure => {
  const part = budgetParts.find((each) => figuresOf[each].variance === field);
  return part ? figuresOf[part].projected : (field as BudgetFigure);
};

const eachFigure = <T>(valueOf: (figure: BudgetFigure) => T): Record<BudgetFigure, T> => ({
  localBudget: valueOf('localBudget'),
  localProjected: valueOf('localProjected'),
  centralBudget: valueOf('centralBudget'),
  centralProjected: valueOf('centralProjected'),
  budget: valueOf('budget'),
  projected: valueOf('projected'),
});

function readFigures(record: BudgetRecord, unitOf: (field: MoneyField) => MoneyUnit): Figures {
  const figures: Record<MoneyField, number | null> = {
    ...eachFigure(() => null),
    localVariance: null,
    centralVariance: null,
    variance: null,
  };
  for (const field of moneyFields) {
    const cell = record.cellOf(field);
    const target = fieldFor(field, record.risk);
    if (!cell || !target || cell.text === '') continue;
    figures[target] = readThousands(cell.value, cell.text, unitOf(field));
  }
  return figures;
}

function cellsOf(record: BudgetRecord): BudgetLine['cells'] {
  const cells: Partial<Record<MoneyField, SourceCell>> = {};
  for (const field of moneyFields) {
    const cell = record.cellOf(field);
    const target = fieldFor(field, record.risk);
    if (cell && target && !cells[target]) cells[target] = cell;
  }
  return cells;
}

/** Cells that hold something else than an amount; those that only say that there is none are empty. */
function unreadCells(record: BudgetRecord, figures: Figures): UnreadCell[] {
  const cells = cellsOf(record);
  return budgetFigures.flatMap((figure) => {
    const cell = cells[figure];
    const filled = cell && cell.text !== '' && !/^(?:n\/?a|none|not applicable)$/i.test(cell.text);
    return filled && figures[figure] === null ? [{ service: record.name.text, figure, cell }] : [];
  });
}

function totalOf(record: BudgetRecord, figures: Figures, after: number): StatedTotal {
  const name = record.name.text;
  return {
    name,
    partial: !/^(?:(?:grand|overall|net)\s+)?totals?\s*(?:\(?£[^)]*\)?)?\s*:?$/i.test(name),
    risk: record.risk,
    ...eachFigure((figure) => figures[figure]),
    cell: record.name,
    cells: cellsOf(record),
    after,
  };
}

/** A service's second line, of the other risk, is added to its first. */
function addLine(
  lines: BudgetLine[],
  places: Map<string, number>,
  record: BudgetRecord,
  line: BudgetLine,
): void {
  const key = serviceKey(line.service);
  const at = record.risk === null ? undefined : places.get(key);
  const first = at === undefined ? undefined : lines[at];
  if (at !== undefined && first && areApart(first, line)) lines[at] = joinLines(first, line);
  else {
    places.set(key, lines.length);
    lines.push(line);
  }
}

const areApart = (a: BudgetLine, b: BudgetLine): boolean =>
  budgetFigures.every((figure) => a[figure] === null || b[figure] === null);

function joinLines(first: BudgetLine, second: BudgetLine): BudgetLine {
  const stated = { ...present(second.statedVariances), ...present(first.statedVariances) };
  return {
    ...second,
    ...first,
    ...eachFigure((figure) => first[figure] ?? second[figure]),
    ...(Object.keys(stated).length > 0 && {
      statedVariances: {
        local: stated.local ?? null,
        central: stated.central ?? null,
        whole: stated.whole ?? null,
      },
    }),
    cells: { ...second.cells, ...first.cells },
  };
}

const present = (stated: BudgetLine['statedVariances']): Partial<Record<BudgetPart, number>> =>
  Object.fromEntries(Object.entries(stated ?? {}).filter(([, amount]) => amount !== null));

function lineOf(record: BudgetRecord, figures: Figures): BudgetLine {
  const { localVariance: local, centralVariance: central, variance: whole, ...own } = figures;
  const stated = [local, central, whole].some((amount) => amount !== null);
  return {
    service: record.name.text,
    ...own,
    ...(stated && { statedVariances: { local, central, whole } }),
    hra: isInHra(record.name.text),
    cell: record.name,
    cells: cellsOf(record),
  };
}
