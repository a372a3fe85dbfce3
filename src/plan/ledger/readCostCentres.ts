import { sheetCell } from '../../grid/a1';
import { textAt } from '../read/cells';
import { isTotal, listRows } from '../read/rowKind';
import { tablesOfKind } from '../read/tablesOfKind';
import { gridOf } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { WorkbookSnapshot } from '../snapshot';
import { codeOf, costCentreKey } from './costCentreKey';
import type { CostCentre } from './ledger';
import { readRiskMarker } from './readRiskMarker';

/**
 * What the tables "Cost centres" of a workbook say, in their order; rows without a cost centre are left out. A risk
 * that is neither local nor central counts as none, so that the ledger's own marker does.
 */
export function readCostCentres(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): CostCentre[] {
  return tablesOfKind(workbook, tables, 'costCentres').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    const { columns } = table;
    const at = columns.costCentre;
    if (at === undefined) return [];
    return listRows(grid, table).flatMap((row): CostCentre[] => {
      const costCentre = codeOf(grid.value(row, at), grid.text(row, at));
      if (costCentre === '' || isTotal(costCentre)) return [];
      return [
        {
          costCentre,
          key: costCentreKey(costCentre),
          description: textAt(grid, row, columns.description),
          service: textAt(grid, row, columns.service),
          risk: readRiskMarker(textAt(grid, row, columns.risk)),
          cell: sheetCell(sheet.name, row, at),
        },
      ];
    });
  });
}
