import { columnLetters, sheetCell } from '../../grid/a1';
import { overlaps } from '../../grid/area';
import { type Grid, gridOf } from '../../grid/sheetGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import type { Unreadable } from '../../words/xml/kept';
import { type Finding, newFinding } from '../findings/finding';
import { recogniseTables } from '../recognise/recogniseTables';
import type { RecognisedTable } from '../recognise/recognised';
import { type Field, fieldName, fields, type TableKind } from '../tables/kinds';
import { type Aligned, alignLines } from './alignLines';
import { tableAt } from './declareTable';
import type { KeptLine, KeptMapping, KeptMappings } from './keptMappings';
import { findSites, searchSites, type Site } from './sites';

/** A workbook as it was read, with what officers have said of its tables; absent where nothing was kept. */
export interface MappedWorkbook extends WorkbookSnapshot {
  readonly mappings?: KeptMappings;
}

/** The tables of a workbook as the officer has them, and what of their mappings no longer fits. */
export interface MappedTables {
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  /** Tables that the officer said are none of the plan, with the mapping that says so. */
  readonly ignored: readonly { readonly table: RecognisedTable; readonly mapping: string }[];
  /** Mappings of which the table is not found, or cannot be told from others. */
  readonly lost: readonly KeptMapping[];
}

const code = 'mapping-no-longer-fits';

/**
 * Recognised tables with what the officer has said of them. A mapping that no longer fits gives a finding
 * (`mapping-no-longer-fits`), and what was recognised stands; where one column alone is lost the others are kept.
 */
export function applyMappings(
  workbook: MappedWorkbook,
  recognised: readonly RecognisedTable[],
): MappedTables {
  const { mappings, unreadable } = workbook.mappings ?? { mappings: [], unreadable: [] };
  const findings: Finding[] = unreadable.map(unreadablePart);
  if (mappings.length === 0) return { tables: recognised, findings, ignored: [], lost: [] };
  const grids = workbook.sheets.filter(({ used, isSummary }) => used && !isSummary).map(gridOf);
  const sites = findSites(mappings, grids, recognised);
  const ignored: { table: RecognisedTable; mapping: string }[] = [];
  const lost: KeptMapping[] = [];
  let tables = [...recognised];
  for (const [index, mapping] of mappings.entries()) {
    const site = sites[index] ?? 'none';
    if (site === 'none' || site === 'several') {
      lost.push(mapping);
      if (mapping.kind !== 'none') findings.push(site === 'none' ? tableLost(mapping) : tableTwice(mapping));
      continue;
    }
    if (mapping.kind === 'none') {
      if (site.table) ignored.push({ table: site.table, mapping: mapping.id });
      else lost.push(mapping);
      tables = tables.filter((table) => table !== site.table);
      continue;
    }
    const mapped = mapTable(site, mapping, mapping.kind, tables, findings);
    tables = tables.filter((table) => table.sheet !== mapped.sheet || !overlaps(table.area, mapped.area));
    tables.push(mapped);
  }
  return { tables: inSheetOrder(grids, tables), findings, ignored, lost };
}

/** A column that the officer had given a meaning is not the column that it was. `instead` is what is read now. */
function lineLost(
  { grid, headings, area, transposed, lines }: Site,
  kind: TableKind,
  { heading, meaning }: KeptLine,
  found: Extract<Aligned, { problem: string }>,
  instead: number | undefined,
): Finding {
  const row = headings.row + Math.max(0, headings.rows - 1);
  const at = found.line?.at ?? instead;
  const cell = transposed
    ? sheetCell(grid.sheet.name, at ?? area.row, area.column)
    : sheetCell(grid.sheet.name, row, at ?? area.column);
  const sort = transposed ? 'row' : 'column';
  const was = heading === '' ? `A ${sort} without a heading` : `The ${sort} “${heading}”`;
  const why = {
    gone: 'is not there any more',
    'two candidates': 'cannot be told from others with that heading',
    'other contents': 'holds something of another kind now',
  }[found.problem];
  const other = lines.find((line) => line.at === instead);
  const place = instead === undefined ? '' : transposed ? String(instead + 1) : columnLetters(instead);
  const now =
    instead === undefined
      ? `No ${sort} is read as that now.`
      : `Now ${sort} ${place}${other?.heading ? `, “${other.heading}”,` : ''} is read as that.`;
  return newFinding(code, {
    cell,
    message: `${was} of “${grid.sheet.name}”, kept as “${fieldName(kind, meaning)}”, ${why}. ${now} Open the table under Tables and say which ${sort} it is, or that none is.`,
  });
}

/** A table of which the officer had said what its columns mean is nowhere. */
const tableLost = ({ sheet, lines }: KeptMapping): Finding =>
  newFinding(code, {
    cell: '',
    message: `The table on “${sheet}” with the headings ${headingsOf(lines)} is not found any more, so what was said of its columns is not used. If it has gone, forget it under Tables; if its headings were changed, say again what they mean.`,
  });

/** Several tables may be the one that was meant. */
const tableTwice = ({ sheet, lines }: KeptMapping): Finding =>
  newFinding(code, {
    cell: '',
    message: `What was said of the columns of a table on “${sheet}” fits several tables with the headings ${headingsOf(lines)}, so it is used for none of them. Open the one that was meant under Tables and say it again, and forget the old choice.`,
  });

const unreadablePart = (why: Unreadable): Finding =>
  newFinding('mapping-unreadable', {
    cell: '',
    message:
      why === 'newer'
        ? 'The workbook holds choices of columns that a newer version of this add-in has kept. They are left as they are and not used; a newer version reads them.'
        : 'The workbook holds choices of columns that are damaged and cannot be read. They are left as they are and not used: look at each table under Tables, and say again what is read wrongly.',
  });

const headingsOf = (lines: readonly KeptLine[]): string => {
  const names = lines.map(({ heading }) => heading).filter((heading) => heading !== '');
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join(', ')} …` : shown.join(', ');
};

function mapTable(
  site: Site,
  mapping: KeptMapping,
  kind: TableKind,
  tables: readonly RecognisedTable[],
  findings: Finding[],
): RecognisedTable {
  const base = site.table?.kind === kind ? site.table : null;
  const aligned = alignLines(kind, mapping.lines, site.lines);
  const columns = meantColumns(mapping, aligned, base);
  for (const [index, line] of mapping.lines.entries()) {
    const found = aligned[index];
    // Of columns that the officer never spoke of recognition tells; they may have been taken away with intent.
    if (line.chosen && line.meaning !== '' && found && 'problem' in found)
      findings.push(lineLost(site, kind, line, found, columns.get(line.meaning)));
  }
  const chosen = mapping.lines.flatMap(({ chosen: picked }, index) => {
    const found = aligned[index];
    return picked && found && !('problem' in found) ? [found.line.at] : [];
  });
  const table = base ?? withoutBase(site, mapping, kind, columns, tables);
  return {
    ...table,
    kind,
    columns: ordered(kind, columns),
    certainties: ordered(
      kind,
      new Map(
        [...columns].map(([field, at]) => [
          field,
          chosen.includes(at) ? 1 : (table.certainties[field as keyof typeof table.certainties] ?? 1),
        ]),
      ),
    ),
    questions: base
      ? base.questions.filter(
          ({ column, guess }) => !chosen.includes(column) && columns.get(guess) === column,
        )
      : [],
    mapping: { id: mapping.id, chosen },
  };
}

/**
 * Columns by meaning: what was kept and still fits; then what was recognised, where neither its meaning nor, by
 * the officer's pick, its column has another use.
 */
function meantColumns(
  { lines }: KeptMapping,
  aligned: readonly Aligned[],
  base: RecognisedTable | null,
): Map<string, number> {
  const columns = new Map<string, number>();
  const spoken = new Set<number>();
  for (const [index, { meaning, chosen }] of lines.entries()) {
    const found = aligned[index];
    if (!found || 'problem' in found) continue;
    if (meaning !== '') columns.set(meaning, found.line.at);
    if (meaning !== '' || chosen) spoken.add(found.line.at);
  }
  for (const [field, at] of Object.entries(base?.columns ?? {}))
    if (typeof at === 'number' && !columns.has(field) && !spoken.has(at)) columns.set(field, at);
  return columns;
}

/** A table that was not recognised, or as another kind. */
function withoutBase(
  site: Site,
  mapping: KeptMapping,
  kind: TableKind,
  columns: ReadonlyMap<string, number>,
  tables: readonly RecognisedTable[],
): RecognisedTable {
  if (site.table?.transposed) return { ...site.table, certainty: 1 };
  const { grid, headings, area } = site;
  const others = [
    ...tables.filter(({ sheet }) => sheet === grid.sheet.name).map((table) => table.area),
    ...grid.sheet.tables.map((table) => table.area),
  ];
  const repeats = site.headingsOnly
    ? searchSites(grid, mapping)
        .filter((other) => other.area.column === area.column && other.headings.row > headings.row)
        .flatMap(({ headings: { row, rows } }) => Array.from({ length: rows }, (_, offset) => row + offset))
    : [];
  return tableAt(site, kind, columns, others, mapping.of === 1 ? repeats : []);
}

const ordered = <K extends TableKind>(
  kind: K,
  values: ReadonlyMap<string, number>,
): Partial<Record<Field<K>, number>> =>
  Object.fromEntries(
    fields[kind].flatMap((field) => {
      const value = values.get(field);
      return value === undefined ? [] : [[field, value]];
    }),
  ) as Partial<Record<Field<K>, number>>;

/** In the order of the sheets, on a sheet from the top, then from the left. */
function inSheetOrder(grids: readonly Grid[], tables: readonly RecognisedTable[]): RecognisedTable[] {
  return grids.flatMap(({ sheet: { name } }) =>
    tables
      .filter(({ sheet }) => sheet === name)
      .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column),
  );
}

/** The tables, with what of the officer's own words on them no longer fits, and what they said is no table. */
export const mappedTables = (workbook: WorkbookSnapshot): MappedTables =>
  applyMappings(workbook, recogniseTables(workbook));
