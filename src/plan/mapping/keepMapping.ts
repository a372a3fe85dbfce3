import type { Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import { headingsFound } from './alignLines';
import { guessMeanings, linesOf } from './linesOf';
import type { KeptLine, KeptMapping } from './keptMappings';
import { knownSites, siteOf } from './sites';

/** A meaning that the officer gives a column (of a transposed table a row); '' takes it out of use. */
export interface PickedMeaning {
  readonly at: number;
  readonly meaning: string;
}

/**
 * The mappings of a workbook with what the officer says of one table: the meanings of its columns, as they are read
 * now (of another kind of table, as their headings say), with the picks. A meaning that a pick gives to one column
 * leaves the other. `tables` are those recognised in the workbook now. Earlier picks in the same table stay.
 */
export function keepMapping(
  kept: readonly KeptMapping[],
  grid: Grid,
  table: RecognisedTable,
  kind: TableKind | 'none',
  picks: readonly PickedMeaning[],
  tables: readonly RecognisedTable[],
): KeptMapping[] {
  const id = table.mapping?.id ?? freeId(kept);
  const lines = linesOf(grid, table);
  const meanings = new Map<number, string>();
  const read =
    kind === 'none' ? [] : table.kind === kind ? Object.entries(table.columns) : guessMeanings(kind, lines);
  for (const [field, at] of read) if (typeof at === 'number') meanings.set(at, field);
  const chosen = new Set(table.kind === kind ? table.mapping?.chosen : []);
  for (const { at, meaning } of picks) {
    for (const [other, field] of meanings)
      if (meaning !== '' && field === meaning && other !== at) {
        meanings.delete(other);
        chosen.delete(other);
      }
    meanings.set(at, meaning);
    chosen.add(at);
  }
  const keptLines = lines.map(({ at, heading, contents }): KeptLine => ({
    heading,
    meaning: kind === 'none' ? '' : (meanings.get(at) ?? ''),
    chosen: kind !== 'none' && chosen.has(at),
    contents,
  }));
  const mapping: KeptMapping = {
    id,
    kind,
    sheet: table.sheet,
    tableName: table.tableName,
    transposed: table.transposed,
    headingRows: table.headings.rows,
    title: siteOf(grid, table, null, '').title,
    ...placeAmongAlike(grid, table, keptLines, tables),
    lines: keptLines,
  };
  return kept.some((each) => each.id === id)
    ? kept.map((each) => (each.id === id ? mapping : each))
    : [...kept, mapping];
}

/** Which of the tables of its sheet with the same headings a table is, from 1, and how many there are. */
function placeAmongAlike(
  grid: Grid,
  table: RecognisedTable,
  lines: readonly KeptLine[],
  tables: readonly RecognisedTable[],
): { place: number; of: number } {
  const alike = knownSites(
    grid,
    tables.filter(({ sheet }) => sheet === table.sheet),
  ).filter((site) => site.transposed === table.transposed && headingsFound(lines, site.lines) === 1);
  const index = alike.findIndex(
    ({ area }) => area.row === table.area.row && area.column === table.area.column,
  );
  return { place: Math.max(1, index + 1), of: Math.max(1, alike.length) };
}

function freeId(kept: readonly KeptMapping[]): string {
  for (let number = kept.length + 1; ; number += 1)
    if (kept.every(({ id }) => id !== String(number))) return String(number);
}
