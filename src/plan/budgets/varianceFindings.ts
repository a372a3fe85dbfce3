import { sheetCell } from '../../grid/a1';
import { formatNumber } from '../../words/numbers';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { BudgetLine } from '../plan';
import type { BudgetTable } from './budgetTable';
import { roundingStep } from './roundingStep';
import { budgetParts, figuresOf, partWords, servicePart, type BudgetPart } from './budgetParts';

/** Two rounded figures and their rounded difference can be one apart. */
const rounding = 1.000001;

/**
 * Stated variances against the figures beside them: one whose size is not projected less budget, and one whose sign
 * is not that of the table's other variances (some tables show budget less projected throughout). Also services
 * without a projection or a budget, which no variance can be given for.
 */
export function varianceFindings(table: BudgetTable): Finding[] {
  const { lines } = table;
  const step = rounding * roundingStep(table);
  return budgetParts.flatMap((risk) => {
    const turned = mostlyTurned(lines, risk);
    return lines.flatMap((line) => [...statedFindings(line, risk, turned, step), ...missingHalf(line, risk)]);
  });
}

/** Whether the table's variances are budget less projected; null where no line tells. */
function mostlyTurned(lines: readonly BudgetLine[], risk: BudgetPart): boolean | null {
  let [same, turned] = [0, 0];
  for (const line of lines) {
    const difference = differenceOf(line, risk);
    const stated = line.statedVariances?.[risk] ?? 0;
    if (difference === null || difference === 0 || stated === 0) continue;
    if (difference > 0 === stated > 0) same += 1;
    else turned += 1;
  }
  return same === turned ? null : turned > same;
}

function differenceOf(line: BudgetLine, risk: BudgetPart): number | null {
  const [budget, projected] = [line[figuresOf[risk].budget], line[figuresOf[risk].projected]];
  return budget === null || projected === null ? null : projected - budget;
}

function statedFindings(line: BudgetLine, risk: BudgetPart, turned: boolean | null, step: number): Finding[] {
  const difference = differenceOf(line, risk);
  const stated = line.statedVariances?.[risk] ?? null;
  const cell = line.cells[figuresOf[risk].variance];
  if (difference === null || stated === null || !cell) return [];
  const at = sheetCell(cell.sheet, cell.row, cell.column);
  const shown = formatNumber(stated);
  if (Math.abs(Math.abs(difference) - Math.abs(stated)) > step)
    return [
      newFinding('variance-differs', {
        cell: at,
        message: `${servicePart(line.service, risk)}: the variance stands as ${shown}, but projected less budget is ${formatNumber(difference)}. Put the variance or the figures right.`,
      }),
    ];
  const flipped = turned !== null && Math.abs(stated) > step && (difference > 0 === stated > 0) === turned;
  return flipped
    ? [
        newFinding('variance-sign', {
          cell: at,
          message: `${servicePart(line.service, risk)}: the variance ${shown} has the opposite sign to the table's other variances, which are ${turned ? 'budget less projected' : 'projected less budget'}. Check its sign.`,
        }),
      ]
    : [];
}

function missingHalf(line: BudgetLine, risk: BudgetPart): Finding[] {
  const [budget, projected] = [line[figuresOf[risk].budget], line[figuresOf[risk].projected]];
  if ((budget === null) === (projected === null)) return [];
  const missing = budget === null ? 'budget' : 'projection';
  const cell =
    (budget === null ? line.cells[figuresOf[risk].budget] : line.cells[figuresOf[risk].projected]) ??
    line.cell;
  return [
    newFinding('figure-missing', {
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: `${line.service} has no ${partWords[risk]}${missing}, so it has no variance and stands in no total of variances. Enter it, or 0 if there is none.`,
    }),
  ];
}
