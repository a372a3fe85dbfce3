import type { Area } from '../../../grid/area';
import { areaAddress, cellAddress, sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';

/** So many places are named; the others are counted. */
const mostNamed = 5;

/**
 * One finding for each sheet with cells far away from the rest, which were not read. `file` names a workbook that is
 * not the open one. "The cell XFD1048576 on “Plan” is filled, far from everything else on the sheet, so it was not
 * read. Move it next to the rest if it belongs to the plan, or delete it."
 */
export const farFindings = ({ sheets }: WorkbookSnapshot, file = ''): Finding[] =>
  sheets.flatMap((sheet) => findingOf(sheet, file));

function findingOf({ name, farAway = [] }: SheetSnapshot, file: string): Finding[] {
  const [first] = farAway;
  if (!first) return [];
  const where = `on “${name}”${file && ` of ${file}`}`;
  const cell = sheetCell(name, first.row, first.column);
  const isOne = farAway.length === 1 && first.rows * first.columns === 1;
  return [
    newFinding('cells-far-away', {
      cell: file ? `[${file}]${cell}` : cell,
      message: isOne
        ? `The cell ${cellAddress(first.row, first.column)} ${where} is filled, far from everything else on the sheet, so it was not read. Move it next to the rest if it belongs to the plan, or delete it.`
        : `Cells ${where} are filled far from everything else on the sheet, so they were not read: ${named(farAway)}. Move them next to the rest if they belong to the plan, or delete them.`,
    }),
  ];
}

function named(areas: readonly Area[]): string {
  const names = areas.slice(0, mostNamed).map(areaAddress).join(', ');
  const rest = areas.length - mostNamed;
  return rest > 0 ? `${names} and ${rest} more places` : names;
}
