import { sheetCell } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../plan';
import type { BudgetFigure } from '../budgetParts';
import { figureWords, partOf } from '../budgetParts';
import { significantDigits } from '../significantDigits';

/** Higher multiples than these, save a thousand, are no slip that people make. */
const multiples = [1, 2, 3, 4, 5, 10, 12, 100, 1000];

const wordsOf = (figure: BudgetFigure): string => figureWords(figure).replace(/projected$/, 'projection');

/** Figures of one service that have nothing to do with one another. */
const pairs: readonly (readonly [BudgetFigure, BudgetFigure])[] = [
  ['localBudget', 'centralBudget'],
  ['localProjected', 'centralProjected'],
  ['localBudget', 'localProjected'],
  ['centralBudget', 'centralProjected'],
  ['budget', 'projected'],
];

/**
 * Figures of a service that are an exact multiple of another one of it, as Community Libraries' 4,392 = 2 × 2,196 in
 * the published Appendix 3: budget and projection in one finding. Round figures are left alone (1,000 is twice 500
 * by nature): the smaller must have three digits or more that count.
 */
export function exactMultiples(lines: readonly BudgetLine[]): Finding[] {
  return lines.flatMap((line) => {
    const found = pairs.flatMap(([a, b]) => multipleOf(line, a, b) ?? []);
    const [first] = found;
    const cell = first && line.cells[first.large];
    if (!first || !cell) return [];
    const same = found.find((other) => other !== first && other.times === first.times && acrossRisks(other));
    return [
      newFinding('exact-multiple', {
        cell: sheetCell(cell.sheet, cell.row, cell.column),
        message: `${line.service}: the ${wordsOf(first.large)} ${formatNumber(line[first.large] ?? 0)} is exactly ${
          first.times === 1 ? 'the same as' : `${first.times} ×`
        } the ${wordsOf(first.small)} ${formatNumber(line[first.small] ?? 0)}${
          same ? `, and so is the projection ${formatNumber(line[same.large] ?? 0)}` : ''
        }. Check that it is not a copying error.`,
      }),
    ];
  });
}

interface Multiple {
  readonly large: BudgetFigure;
  readonly small: BudgetFigure;
  readonly times: number;
}

const acrossRisks = ({ large, small }: Multiple): boolean => partOf(large) !== partOf(small);

function multipleOf(line: BudgetLine, a: BudgetFigure, b: BudgetFigure): Multiple | null {
  const [one, other] = [line[a], line[b]];
  if (!one || !other) return null;
  const [large, small] = Math.abs(one) > Math.abs(other) ? [a, b] : [b, a];
  const [high, low] = [line[large] ?? 0, line[small] ?? 0];
  if (significantDigits(low) < 3) return null;
  const times = high / low;
  const multiple = { large, small, times };
  // A projection that equals its budget is not yet forecast, which is another finding.
  if (times === 1 && !acrossRisks(multiple)) return null;
  return multiples.includes(times) ? multiple : null;
}
