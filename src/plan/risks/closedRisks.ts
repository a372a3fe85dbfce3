import { columnHeading } from '../read/headingsOf';
import type { PlacedTable } from '../read/tablesOfKind';
import type { Grid } from '../recognise/grid';
import type { Area } from '../../grid/area';

const closedWord = /^\W*(?:risk )?(?:is )?(?:now )?(?:closed|removed from (?:the )?register)\b/i;
/** A cell of nothing else closes the risk, whatever column it stands in. */
const closedAlone =
  /^\W*(?:risk )?(?:is )?(?:now )?(?:closed|not active|no longer active|inactive|retired)\W*$/i;
const closedHeading = /\bclos(?:ed|ure)\b|^(?:open|status)\b/i;

export interface ClosingColumn {
  readonly column: number;
  /** Any date in it closes the risk. */
  readonly date: boolean;
}

/** Columns in which a closed risk is called so. */
export function closingColumns(placed: PlacedTable<'risks'>): ClosingColumn[] {
  const { area, columns } = placed.table;
  const spoken = [columns.rating, columns.trend, columns.assessment, columns.title];
  return Array.from({ length: area.columns }, (_, offset) => area.column + offset).flatMap((column) => {
    const heading = columnHeading(placed, column);
    if (column !== columns.title && closedHeading.test(heading))
      return [{ column, date: /\bclos(?:ed|ure)\b/i.test(heading) }];
    return spoken.includes(column) ? [{ column, date: false }] : [];
  });
}

/** Whether a row says that its risk is closed: "Closed", a closing date, "Risk not active". */
export function closedIn(
  cells: Grid,
  area: Area,
  row: number,
  closing: readonly ClosingColumn[],
  title: number | undefined,
): boolean {
  const isClosing = closing.some(({ column, date }) => {
    const text = cells.text(row, column);
    return closedWord.test(text) || (date && /\d/.test(text));
  });
  if (isClosing) return true;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const text = column === title ? '' : cells.text(row, column);
    if (closedAlone.test(text)) return true;
  }
  return false;
}
