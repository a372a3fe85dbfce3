import { sheetCell, sheetCellOf } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import { unitName } from '../../read/budgets/readThousands';
import { amountIn, cellIn, partsOf } from '../../tables/budgetParts';
import type { BudgetTable } from '../../read/budgets/budgetTable';

/** The unit in a sentence to stand under a table. */
export function unitSentence({ unit: { unit, saidBy, mixed } }: Pick<BudgetTable, 'unit'>): string {
  if (mixed) return 'The columns state different units; all figures here are £000.';
  const stated = unit === 1 ? '' : `, from figures in ${unitName(unit)}`;
  const known = {
    heading: ' (stated in the headings)',
    title: ' (stated in the title)',
    setting: ' (set in Plan details)',
    nowhere: ' (taken for granted: the table states no unit)',
  }[saidBy];
  return `Figures are £000${stated}${known}.`;
}

/** How far a projection and its budget may be from a thousandfold before a mixed unit is suspected. */
const nearThousand = { from: 400, to: 2500 };

/**
 * Doubts of units: columns that state different ones, a size that speaks for another unit than £000 where none is
 * stated, and single cells a thousand times their neighbour. Nothing is converted on such a doubt alone.
 */
export function unitFindings(table: BudgetTable, confirmed: boolean): Finding[] {
  const { unit, area, sheet } = table;
  const cell = sheetCell(sheet, area.row, area.column);
  const findings: Finding[] = [];
  if (unit.mixed && !confirmed) {
    const stated = [...new Set([...unit.byColumn.values()].map(unitName))].join(' and ');
    findings.push(
      newFinding('units-mixed', {
        cell,
        message: `The headings state ${stated} side by side, so no total of both is made. Put one unit over all columns, or confirm the conversion in Plan details: Budget unit, “as stated”.`,
      }),
    );
  }
  if (unit.looksLike !== null)
    findings.push(
      newFinding('unit-doubtful', {
        cell,
        message: `The table states no unit, and its figures look like ${unitName(unit.looksLike)} rather than £000, as which they are read. Write the unit in a heading, or set Budget unit in Plan details.`,
      }),
    );
  return [...findings, ...mixedCells(table)];
}

function mixedCells({ lines }: BudgetTable): Finding[] {
  return lines.flatMap((line) =>
    partsOf([line]).flatMap((part): Finding[] => {
      const [budget, projected] = [amountIn(line, part, 'budget'), amountIn(line, part, 'projected')];
      if (!budget || !projected) return [];
      const ratio = Math.abs(projected / budget);
      const [small, large] =
        ratio > 1 ? (['budget', 'projected'] as const) : (['projected', 'budget'] as const);
      const size = Math.max(ratio, 1 / ratio);
      const [cell, other] = [cellIn(line, part, large), cellIn(line, part, small)];
      const [amount, like] = [amountIn(line, part, large), amountIn(line, part, small)];
      if (
        size < nearThousand.from ||
        size > nearThousand.to ||
        !cell ||
        !other ||
        amount === null ||
        like === null
      )
        return [];
      // A few pounds against some thousands may be so; a whole budget a thousandfold is a slip of the unit.
      if (Math.abs(like) < 20) return [];
      return [
        newFinding('unit-differs', {
          cell: sheetCellOf(cell),
          message: `${line.service}: ${cell.text} is about a thousand times ${other.text} in ${sheetCellOf(other)}. One of them seems to be in another unit.`,
          ...(typeof cell.value === 'number' && {
            fixes: [
              {
                label: `Change ${cell.text} to thousands`,
                edits: [
                  {
                    kind: 'cell' as const,
                    sheet: cell.sheet,
                    row: cell.row,
                    column: cell.column,
                    value: cell.value / 1000,
                    was: cell.text,
                  },
                ],
              },
            ],
          }),
        }),
      ];
    }),
  );
}
