import type { KpiRow } from '../kpi';
import type { Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { MeasureColumns } from './measureColumns';
import { listRows } from './rowKind';

const sampled = 200;

/**
 * What a table's column of tolerances holds, as its heading says ("Amber threshold" → limit, "Tolerance (pp)" →
 * points, "Tolerance (% of target)" → relative), or its cells: a column has one meaning, so where it says "5%" beside
 * plain numbers as often as beside percentages, it is a share of the target beside all of them. Undefined where
 * nothing says.
 */
export function toleranceMeaning(
  grid: Grid,
  table: RecognisedTable<'kpis'>,
  { target }: MeasureColumns,
): KpiRow['toleranceIs'] {
  const { columns, headings } = table;
  const column = columns.tolerance;
  if (column === undefined) return undefined;
  const texts = Array.from({ length: headings.rows }, (_, at) => grid.headingText(headings.row + at, column));
  const heading = texts.join(' ');
  if (
    /\b(?:threshold|intervention|limit|if (?:below|above)|value|trigger|level|minimum|maximum)\b/i.test(
      heading,
    )
  )
    return 'limit';
  if (/\bpoints?\b|\bpp\b|\bppts?\b/i.test(heading)) return 'points';
  if (/\brelative\b|of (?:the )?target/i.test(heading)) return 'relative';
  if (target === undefined) return undefined;
  const shares = listRows(grid, table)
    .slice(0, sampled)
    .filter((row) => isShare(grid.text(row, column)) && /\d/.test(grid.text(row, target)));
  const ofPercentages = shares.filter((row) => grid.text(row, target).includes('%')).length;
  const ofNumbers = shares.length - ofPercentages;
  return ofNumbers >= 2 && ofNumbers >= ofPercentages && ofPercentages > 0 ? 'relative' : undefined;
}

/** "10%", "± 2.5 %": signs and a figure in per cent, without words. */
const isShare = (text: string): boolean => !/[a-z]/i.test(text) && /\d\.*\s*%$/.test(text);
