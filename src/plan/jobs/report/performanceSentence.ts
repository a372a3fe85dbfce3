import { wordsOfPeriod, type PlanDetails } from '../../details';
import { formatTarget, formatValue } from '../../figures/formatFigure';
import type { Figure } from '../../figures/reading';
import { type KpiRow, type KpiRule, rowText } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import type { PeriodWords } from '../../../words/reportingPeriods';
import { judgeRow } from '../../rules/kpis/judgeRow';
import type { PairVerdict } from '../../rules/kpis/judgePair';
import { inList } from '../../../words/lists';
import { oneLine } from '../../../words/shorten';
import { formatPercent } from '../../../words/numbers';

/** A longer text of a cell is told by its figure alone. */
const longestShown = 40;

/**
 * The sentence on a KPI's figure and target, in the words of the published report: "The Quarter 1 performance is
 * reported as 69%, which is below the target set of 75%." Of several measures those that miss are named, "as 66.7%
 * against a target of 100%"; the chosen headline alone where it surely misses. A figure that does not miss, or that
 * cannot be held against its target, stands against it without a judgement. '' while it is not sure which columns hold
 * target and measure.
 */
export function performanceSentence(
  row: KpiRow,
  rule: KpiRule | undefined,
  details: PlanDetails,
  quarter: Quarter,
): string {
  // A column that may be no measure makes no sentence.
  if (row.doubts && row.doubts.figures.length > 0) return '';
  const period = wordsOfPeriod(quarter, details);
  const start = `The ${period.adjective} performance is reported as`;
  const { headline, ...plain } = rule ?? { ref: row.ref };
  const { verdicts } = judgeRow(row, plain, details, quarter);
  const told = toldOf(row, rule, verdicts, details, quarter, headline);
  const [first, ...more] = told;
  if (!first) return inTexts(row, period.adjective, start);
  if (more.length > 0) {
    const parts = told.map((one) => `${measureWords(one)} against a target of ${targetWords(one)}`);
    return `${start} ${inList(parts)}.`;
  }
  const measure = verdicts.length === 1 ? shownMeasure(first) : measureWords(first);
  return `${start} ${measure}${verdicts.length === 1 ? comparison(first, period) : ` against a target of ${targetWords(first)}`}.`;
}

/** The measures that the sentence speaks of. */
function toldOf(
  row: KpiRow,
  rule: KpiRule | undefined,
  all: readonly PairVerdict[],
  details: PlanDetails,
  quarter: Quarter,
  headline: KpiRule['headline'],
): readonly PairVerdict[] {
  if (all.length < 2) return all;
  const missed = all.filter(({ colours }) => !colours.has('Green'));
  if (rule && headline !== undefined) {
    const [chosen] = judgeRow(row, rule, details, quarter).verdicts;
    const own = chosen && missed.find((one) => isSame(one, chosen));
    if (own) return [own];
  }
  return missed.length > 0 ? missed : all.slice(0, 1);
}

const isSame = ({ pair: a }: PairVerdict, { pair: b }: PairVerdict): boolean =>
  a.label === b.label &&
  a.measureCell === b.measureCell &&
  valueOf(a.measure)?.value === valueOf(b.measure)?.value;

const valueOf = (measure: PairVerdict['pair']['measure']): Figure | null =>
  'value' in measure ? measure : null;

/** ", which is below the target set of 75%" */
function comparison(verdict: PairVerdict, period: PeriodWords): string {
  const { pair, judged, colours } = verdict;
  const { judgement, yardstick } = judged;
  if (pair.direction !== null) return ` against a target of ${judged.targetWords}`;
  if (colours.has('Green') || judgement.equalsStrict) return ` against a target of ${targetWords(verdict)}`;
  const side = judgement.over ? 'above' : 'below';
  const [, whole] = / \(of (.*)\)$/.exec(judged.targetWords) ?? [];
  if (whole !== undefined)
    return `, which is ${side} the ${formatValue(yardstick.target, judged.unit)} expected ${period.by} (the target for the year is ${whole})`;
  return `, which is ${side} the target set of ${targetWords(verdict)}`;
}

const targetWords = ({ pair, judged }: PairVerdict): string =>
  pair.direction === null ? formatTarget(pair.target) : judged.targetWords;

/** The cell as it shows, where it holds one figure and little else; else the figure. */
function shownMeasure({ pair, judged }: PairVerdict): string {
  const text = oneLine(pair.measureCell?.text ?? '');
  const figure = valueOf(pair.measure);
  if (figure === null || figure.period !== null || text.length > longestShown) return judged.measureWords;
  const unit = figure.unit === '' && judged.unit !== '' && judged.unit !== '%' ? ` ${judged.unit}` : '';
  return pair.label !== '' && !text.includes(pair.label) ? `${text} for ${pair.label}` : `${text}${unit}`;
}

/** One of several figures: "66.7%", "95% for Adults Survey" where it has a row of its own. */
function measureWords({ pair, judged }: PairVerdict): string {
  const figure = valueOf(pair.measure);
  if (!figure) return judged.measureWords;
  const value =
    figure.unit === '%'
      ? formatPercent(figure.value, figure.decimals)
      : formatValue(figure.value, figure.unit);
  const ownRow = pair.label !== '' && pair.label !== figure.label;
  return ownRow ? `${value} for ${pair.label}` : value;
}

/** Where figure or target cannot be read they stand as they are written. */
function inTexts(row: KpiRow, noun: string, start: string): string {
  const [measure, target] = [rowText(row, 'measure'), rowText(row, 'target')];
  if (measure === '')
    return `No figure is reported for ${noun}${target === '' ? '' : `; the target is ${target}`}.`;
  return `${start} ${measure}${target === '' ? '; no target is set' : ` against a target of ${target}`}.`;
}
