import type { Chart, DefinedName, Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { renameInFormula } from '../../../grid/a1';
import { rewriteTable, rewriteFormula } from './rewriteFormulas';

/** Where a copy goes, as Office.js names it. */
export const copyPositions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
type CopyPosition = (typeof copyPositions)[number];

/**
 * Worksheet.copy: cells, formats, merges, tables (under new names, as Excel gives them), validations, conditional
 * formats, charts, page set-up and the sheet's own names. References to the sheet itself, and to its tables, point to
 * the copy. Pictures, comments and what else the model does not hold are not copied: a sheet of the file with those
 * keeps them, its copy here has none.
 */
export function copySheet(workbook: Workbook, source: Sheet, position: CopyPosition, beside: Sheet): Sheet {
  const active = workbook.activeSheet;
  const copy = workbook.addSheet(freeName(workbook, source.name));
  const tableNames = new Map<string, string>();
  copy.tables = source.tables.map((table): Table => {
    const name = freeTableName(workbook, table.name, tableNames);
    tableNames.set(table.name, name);
    return {
      ...structuredClone(table),
      id: workbook.nextId('Table'),
      name,
      columns: table.columns.map((column) => ({ ...column })),
    };
  });
  const moved = (formula: string): string =>
    [...tableNames].reduce(
      (text, [from, to]) => rewriteFormula(text, (part) => rewriteTable(part, from, to)),
      renameInFormula(formula, source.name, copy.name),
    );
  for (const table of copy.tables)
    for (const column of table.columns)
      if (column.calculated !== undefined) column.calculated = moved(column.calculated);
  for (const [row, cells] of source.cells)
    for (const [column, cell] of cells)
      copy.setCell(row, column, {
        ...cell,
        ...(cell.formula !== undefined && { formula: moved(cell.formula) }),
      });
  for (const [row, format] of source.rowFormats) copy.setRow(row, { ...format });
  for (const [column, format] of source.columnFormats) copy.setColumn(column, { ...format });
  copy.defaultRowHeight = source.defaultRowHeight;
  copy.defaultColumnWidth = source.defaultColumnWidth;
  copy.merges = structuredClone(source.merges);
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: workbook.nextId('ConditionalFormat'),
  }));
  copy.validations = structuredClone(source.validations);
  copy.charts = source.charts.map((chart) => copyChart(workbook, chart, moved));
  copy.page = structuredClone(source.page);
  copy.protected = source.protected;
  copy.filtered = source.filtered;
  copy.gridlines = source.gridlines;
  copy.headings = source.headings;
  copy.tabColor = source.tabColor;
  copy.freeze = structuredClone(source.freeze);
  for (const part of [
    'cells',
    'columns',
    'merges',
    'tables',
    'conditionalFormats',
    'validations',
    'charts',
    'page',
    'view',
    'properties',
  ] as const)
    copy.touch(part);
  const own = workbook.names.filter(({ sheet }) => sheet === source.id);
  workbook.names.push(
    ...own.map((name): DefinedName => ({ ...name, sheet: copy.id, formula: moved(name.formula) })),
  );
  if (own.length > 0) workbook.changed.add('names');
  place(workbook, copy, position, beside);
  workbook.activeSheet = active;
  workbook.changed.add('sheets');
  return copy;
}

function copyChart(workbook: Workbook, chart: Chart, moved: (formula: string) => string): Chart {
  const reference = (text: string | null): string | null => (text === null ? null : moved(text));
  return {
    ...structuredClone(chart),
    id: workbook.nextId('Chart'),
    series: chart.series.map((series) => ({
      ...structuredClone(series),
      nameRef: reference(series.nameRef),
      valuesRef: reference(series.valuesRef),
      categoriesRef: reference(series.categoriesRef),
    })),
  };
}

/** "Plan (2)", as Excel names a copy. */
function freeName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wish = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(wish)) return wish;
  }
}

/** "Kpis2", "Kpis3" …: a name of a table that nothing has. */
function freeTableName(workbook: Workbook, name: string, given: ReadonlyMap<string, string>): string {
  const taken = new Set(
    [...workbook.names.map((own) => own.name), ...given.values()].map((one) => one.toLowerCase()),
  );
  for (let number = 2; ; number += 1) {
    const wish = `${name}${number}`;
    if (!taken.has(wish.toLowerCase()) && !workbook.findTable(wish)) return wish;
  }
}

function place(workbook: Workbook, copy: Sheet, position: CopyPosition, beside: Sheet): void {
  if (position === 'None' || position === 'End') return;
  const others = workbook.sheets.filter((sheet) => sheet !== copy);
  const at = position === 'Beginning' ? 0 : others.indexOf(beside) + (position === 'After' ? 1 : 0);
  workbook.sheets = [...others.slice(0, at), copy, ...others.slice(at)];
}
