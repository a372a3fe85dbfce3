import type { Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import { headingOver } from './headingsOf';

const namesUnits =
  /^(?:units?(?: of (?:measure(?:ment)?|the measure))?|uom|measured (?:in|as)|(?:measure|data|unit) type)$/i;

/** The column of a list of KPIs that says what each is counted in ("Unit", "Unit of measure"); undefined for none. */
export function unitColumn(grid: Grid, table: RecognisedTable<'kpis'>): number | undefined {
  const taken = new Set<number | undefined>(Object.values(table.columns));
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1)
    if (!taken.has(column) && namesUnits.test(headingOver(grid, table, column).trim())) return column;
  return undefined;
}
