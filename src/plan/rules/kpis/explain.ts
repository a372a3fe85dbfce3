import { formatValue } from '../../figures/formatFigure';
import { fixed, formatNumber, formatPercent } from '../../../words/numbers';
import type { Rag } from '../../rag/rag';
import type { Judgement, Yardstick } from './judge';

/** What an explanation is made of. */
export interface Judged {
  readonly judgement: Judgement;
  readonly yardstick: Yardstick;
  /** "69%", "8 of 9 (88.9%)"; "75%", "fewer than 43". */
  readonly measureWords: string;
  readonly targetWords: string;
  readonly unit: string;
  /** Where the tolerance is written, where that is neither KPI rules nor Plan details. */
  readonly source?: string;
}

/** "8.0% short", "6.0 points short", "3 too many": the gap in the terms of the rule's basis. */
function gap({ judgement, yardstick, unit }: Judged): string {
  const { shortfall, shortfallPercent, over } = judgement;
  const side = over ? 'over' : 'short';
  if (yardstick.basis === 'points' && shortfallPercent !== null) {
    return unit === '%' ? `${fixed(shortfall, 1)} points ${side}` : `${formatValue(shortfall, unit)} ${side}`;
  }
  return shortfallPercent === null
    ? `${formatValue(shortfall, unit)} ${side}`
    : `${formatPercent(shortfallPercent, 1)} ${side}`;
}

function better({ judgement }: Judged): string {
  const percent = judgement.shortfallPercent;
  return percent !== null && percent < -0.05 ? `met, ${formatPercent(-percent, 1)} better` : 'met';
}

function toleranceWords({ yardstick, unit, source }: Judged): string {
  const size = formatNumber(yardstick.tolerance);
  const of = source === undefined ? '' : ` of ${source}`;
  if (yardstick.basis === 'relative') return `the ${size}% tolerance${of}`;
  return unit === '%'
    ? `the ${size}-point tolerance${of}`
    : `the tolerance of ${formatValue(yardstick.tolerance, unit)}${of}`;
}

/** "2.0% short, which the sheet's key (Key!A3) counts as met". */
function metShort(judged: Judged): string {
  return `${gap(judged)}, which ${judged.source ?? 'the rule'} counts as met`;
}

/** One measure's part, without the colour: "69% against 75%: 8.0% short, inside the 10% tolerance (67.5%)". */
export function explainGap(judged: Judged): string {
  const { judgement, measureWords, targetWords, unit } = judged;
  const head = `${measureWords} against ${targetWords}: `;
  if (judgement.rag === 'Green')
    return (
      head +
      ((judged.yardstick.green ?? 0) > 0 && judgement.shortfall > 0 ? metShort(judged) : better(judged))
    );
  const short = judgement.equalsStrict ? 'equal to it, which does not meet it' : gap(judged);
  if (judgement.limit === null) return `${head}${short}, and a target of 0 has no tolerance`;
  const limit = formatValue(judgement.limit, unit);
  const place = judgement.rag === 'Amber' ? 'inside' : 'outside';
  return `${head}${short}, ${place} ${toleranceWords(judged)} (${limit})`;
}

/** "Published Red: differs."; a colour beside N/A cannot be confirmed; '' where nothing is published. */
export function explainPublished(rag: Rag, published: Rag | ''): string {
  if (published === '') return '';
  const verdict = published === rag ? 'agrees' : rag === 'N/A' ? 'cannot be confirmed' : 'differs';
  return ` Published ${published}: ${verdict}.`;
}

/**
 * The one line that a verdict gives of itself: "69% against 75%: 8.0% short, inside the 10% tolerance
 * (67.5%): Amber. Published Red: differs." Several measures of one colour stand side by side.
 */
export function explain(parts: readonly Judged[], rag: Rag): string {
  return `${parts.map(explainGap).join('; ')}: ${rag}.`;
}
