import { parseReference } from '../../../grid/a1';
import type { Scalar } from '../../../xlsx/model/cell';
import type { Workbook } from '../../../xlsx/model/workbook';

/** A chart whose reference reaches further (whole columns) is drawn as far as this. */
const mostPoints = 2_000;

/**
 * Values of the cells that a chart's reference names, row by row, with the number format of the first; blocks may
 * be joined by commas. A reference to what is not there, or of another kind (a name, another workbook), gives none.
 */
export function readReference(
  workbook: Workbook,
  reference: string | null,
): { values: Scalar[]; format: string } {
  const values: Scalar[] = [];
  let format = 'General';
  for (const block of blocksOf(reference ?? '')) {
    const address = parseReference(block);
    const sheet = workbook.findSheet(address?.sheet ?? '');
    if (!sheet || !address) continue;
    const { row, column, rows, columns } = address.area;
    if (values.length === 0) format = workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
    for (let r = row; r < row + rows && values.length < mostPoints; r += 1)
      for (let c = column; c < column + columns && values.length < mostPoints; c += 1)
        values.push(sheet.value(r, c));
  }
  return { values, format };
}

/** The parts of "(Sheet1!A1:A3,'Other, sheet'!B1)": commas inside quotes part nothing. */
function blocksOf(reference: string): string[] {
  return reference.replace(/^=?\(?|\)$/g, '').match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
