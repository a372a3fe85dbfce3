import { fixed } from '../../../../words/numbers';
import type { Figure } from '../../../figures/reading';
import type { Fix } from '../../../findings/finding';
import type { SourceCell } from '../../../../grid/snapshot';
import { cellEdit, cellThatHolds } from './edits';

/** The written percentage replaced by the one that its counts give, where it is written once in one cell. */
export function percentageFixes(measure: Figure, cell: SourceCell | null): readonly Fix[] {
  if (!cell || measure.counted === null) return [];
  const written = new RegExp(
    `(?<![\\d.,])${fixed(measure.value, measure.decimals).replace('.', '\\.')}\\s*%`,
    'g',
  );
  const parts = cell.parts ?? [cell];
  const holding = parts.filter(({ text }) => text.match(written));
  const [part] = holding;
  if (!part || holding.length > 1 || part.text.match(written)?.length !== 1) return [];
  const percent = `${Number(fixed(measure.counted, Math.max(1, measure.decimals)))}%`;
  return [
    {
      label: `Change ${fixed(measure.value, measure.decimals)}% to ${percent}, as the counts give it`,
      edits: [cellEdit(part, part.text.replace(written, percent))],
    },
  ];
}

/** A bare number in a row of percentages: the ways in which it may be meant, with its sign. */
export function percentSignFixes(target: Figure, measure: Figure, cell: SourceCell | null): readonly Fix[] {
  const alone = cell && cellThatHolds(cell);
  const bare = alone && /^-?\d+(?:\.\d+)?$/.test(alone.text.trim());
  if (!alone || !bare || target.unit !== '%' || measure.unit !== '') return [];
  const share = measure.value > 0 && measure.value <= 1 && target.value > 1;
  const values = share ? [Number((measure.value * 100).toPrecision(12)), measure.value] : [measure.value];
  return values.map((value) => ({
    label: `It is ${value}%`,
    edits: [cellEdit(alone, `${value}%`)],
  }));
}

/** A cell with one of several words in place of what stands there: a dash is 0 or no figure. */
export function writeFixes(
  cell: SourceCell | null,
  words: readonly (readonly [string, string | number])[],
): readonly Fix[] {
  const alone = cell && cellThatHolds(cell);
  if (!alone) return [];
  return words.map(([label, value]) => ({ label, edits: [cellEdit(alone, value)] }));
}
