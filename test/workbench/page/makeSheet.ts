import type { Scalar } from '../../../src/xlsx/model/cell';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { StylePatch } from '../../../src/xlsx/model/styles';
import { Workbook } from '../../../src/xlsx/model/workbook';

/** A workbook with one sheet of given values; null leaves a cell out. */
export function makeSheet(values: readonly (readonly Scalar[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Plan');
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.setCell(row, column, { value });
    }),
  );
  return { workbook, sheet };
}

export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  patch: StylePatch,
): void {
  sheet.setCell(row, column, { style: workbook.styles.derive(sheet.styleAt(row, column), patch) });
}
