import { readMeasure } from '../../figures/readMeasure';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import { writeFixes } from '../fixes/figureFixes';
import { addressOf, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';
import { quarterBefore } from '../../../words/quarters';

/** What the quarter before says of this one's figure: the same again to the last place, or a sudden 0. */
export function earlierFindings({ row, verdict, quarter }: JudgedDraft): readonly Finding[] {
  const [judged, ...others] = verdict.verdicts;
  const previous = quarter && quarterBefore(quarter);
  const cell = previous ? row.earlier[previous] : undefined;
  if (!judged || others.length > 0 || !cell || !('value' in judged.pair.measure)) return [];
  const reading = readMeasure(cell);
  const figure = reading.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
  if (!figure || figure.unit !== judged.pair.measure.unit) return [];
  const name = nameOf(row);
  const { value } = judged.pair.measure;
  if (value === figure.value && value !== 0 && value !== 100) {
    return [
      sharedFinding(
        newFinding('unchanged', {
          cell: addressOf(judged.pair.measureCell),
          message: `${name} has the same figure as in ${previous}. Is it this quarter's?`,
        }),
        row,
        `The same figure as in ${previous}`,
        "Are they this quarter's?",
      ),
    ];
  }
  if (value === 0 && figure.value !== 0 && judged.polarity.polarity === 'higher') {
    return [
      sharedFinding(
        newFinding('zero-or-missing', {
          cell: addressOf(judged.pair.measureCell),
          message: `${name} is 0 after ${cell.text} in ${previous}. If there is no figure yet, write N/A.`,
          fixes: writeFixes(judged.pair.measureCell, [['There is no figure yet: write N/A', 'N/A']]),
        }),
        row,
        `0 in ${quarter}, after another figure in ${previous}`,
        'Where there is no figure yet, write N/A.',
        `${cell.text} before`,
      ),
    ];
  }
  return [];
}
