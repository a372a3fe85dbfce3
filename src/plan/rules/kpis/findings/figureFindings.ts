import { formatNumber } from '../../../../words/numbers';
import { type Figure, formatValue } from '../../../figures/reading';
import { type Finding, newFinding } from '../../../findings/finding';
import { percentageFixes, percentSignFixes, writeFixes } from '../fixes';
import { judge } from '../judge';
import type { PairVerdict } from '../judgePair';
import { shorten } from '../../../../words/shorten';
import { type JudgedDraft, addressOf, nameOf, sharedFinding } from './judgedDraft';
import { readMeasure } from '../../../figures/readMeasure';
import { quarterBefore, type Quarter, lastDayOfQuarter } from '../../../../words/quarters';
import { yearAfter } from '../../../../words/planYears';

/** Shares of so few that one case moves them by 5 points or more. */
const few = 20;

function caseWord(kpi: string): string {
  return /\b(?:people|adults?|children|residents|users|families|rough sleepers|carers|patients|students|staff)\b/i.test(
    kpi,
  )
    ? 'person'
    : 'case';
}

/** What one case more or fewer would make of the colour: "1 fewer: Amber, 2 fewer: Red". */
function flips({ yardstick, judged }: PairVerdict, measure: Figure): string {
  const { numerator, denominator } = measure;
  if (numerator === null || denominator === null || measure.counted !== null) return '';
  const step = judged.judgement.rag === 'Green' ? -1 : 1;
  const towards = yardstick.polarity === 'lower' ? -step : step;
  const said: string[] = [];
  let last: string = judged.judgement.rag;
  for (let count = 1; count <= denominator && said.length < 2; count += 1) {
    const next = numerator + towards * count;
    if (next < 0 || next > denominator) break;
    const { rag } = judge((100 * next) / denominator, yardstick);
    if (rag !== last) said.push(`${count} ${towards < 0 ? 'fewer' : 'more'} would be ${rag}`);
    last = rag;
  }
  return said.length > 0 ? `; ${said.join(', ')}` : '';
}

function smallNumbers(draft: JudgedDraft, verdict: PairVerdict, measure: Figure): Finding | null {
  const { numerator, denominator } = measure;
  if (numerator === null || denominator === null || denominator > few || denominator < 2) return null;
  const points = formatNumber(100 / denominator, 0);
  const message = `${nameOf(draft.row)}: small numbers, ${numerator} of ${denominator}: 1 ${caseWord(draft.row.kpi)} = ${points} points${flips(verdict, measure)}. Show the numbers beside the percentage.`;
  return sharedFinding(
    newFinding('small-numbers', { cell: addressOf(verdict.pair.measureCell), message }),
    draft.row,
    'Shares of small numbers, where one case moves the percentage by 5 points or more',
    'Show the numbers beside the percentages.',
    `${numerator} of ${denominator}${flips(verdict, measure)}`,
  );
}

/** The figure as shown would have another colour than the one that the cell holds or its counts give. */
function rounding(draft: JudgedDraft, verdict: PairVerdict, measure: Figure): Finding | null {
  if (measure.shown === null || measure.unit !== verdict.candidates.unit) return null;
  const asShown = judge(measure.shown, verdict.yardstick).rag;
  const asHeld = verdict.judged.judgement.rag;
  if (asShown === asHeld) return null;
  const shown = formatValue(measure.shown, measure.unit);
  const held = formatValue(measure.value, measure.unit, measure.decimals + 2);
  const message = `${nameOf(draft.row)} shows ${shown}, but the figure behind it is ${held}: ${asHeld} by that, ${asShown} by what is shown. Show one more decimal place.`;
  return sharedFinding(
    newFinding('rounding-decides', { cell: addressOf(verdict.pair.measureCell), message }),
    draft.row,
    'The figure behind the cell has another colour than the one that is shown',
    'Show one more decimal place.',
    `${shown} is shown, ${held} is held`,
  );
}

function contradiction(draft: JudgedDraft, verdict: PairVerdict, measure: Figure): Finding | null {
  if (measure.counted === null) return null;
  const counted = formatValue(measure.counted, '%', 1);
  const message = `${nameOf(draft.row)}: ${measure.numerator} of ${measure.denominator} is ${counted}, not ${formatValue(measure.value, '%')}. Correct the counts or the percentage.`;
  const { measureCell } = verdict.pair;
  const fixes = percentageFixes(measure, measureCell);
  return newFinding('percentage-contradicts', { cell: addressOf(measureCell), message, fixes });
}

function unitWords({ target, measure }: PairVerdict['pair']): string {
  const of = ({ unit }: { readonly unit: string }): string => (unit === '' ? 'has no unit' : `is in ${unit}`);
  return `The target ${of(target)} and the measure ${'value' in measure ? of(measure) : 'has no unit'}`;
}

function doubts(draft: JudgedDraft, { pair, candidates }: PairVerdict): Finding[] {
  const name = nameOf(draft.row);
  const found: Finding[] = [];
  if (candidates.code === 'unit-differs') {
    found.push(
      sharedFinding(
        newFinding('unit-differs', {
          cell: addressOf(pair.measureCell),
          message: `${name}: ${candidates.doubt}. Write the unit with both.`,
          fixes: 'value' in pair.measure ? percentSignFixes(pair.target, pair.measure, pair.measureCell) : [],
        }),
        draft.row,
        unitWords(pair),
        'Write the unit with both.',
        shorten(pair.measureCell?.text.trim() ?? '', 40),
      ),
    );
  }
  const unsure = [...(candidates.code === 'reading-unsure' ? [candidates.doubt] : []), ...pair.doubts];
  if (unsure.length > 0) {
    const judged = draft.verdict.rag === 'N/A' ? '' : ' It makes no difference to the colour.';
    const consequence = pair.unsure || candidates.code === 'reading-unsure' ? judged : '';
    found.push(
      sharedFinding(
        newFinding('reading-unsure', {
          cell: addressOf(pair.bandText ? pair.targetCell : pair.measureCell),
          message: `${name}: ${unsure.join('; ')}.${consequence} Check it, and write plain figures.`,
        }),
        draft.row,
        'The text of the figures leaves a doubt',
        'Check them, and write plain figures.',
        unsure.join('; '),
      ),
    );
  }
  return found;
}

/** Doubts and slips in the figures that were judged. */
export function figureFindings(draft: JudgedDraft): readonly Finding[] {
  const said = new Set<string>();
  return draft.verdict.verdicts
    .flatMap((verdict): readonly (Finding | null)[] => {
      const { measure } = verdict.pair;
      const own =
        'value' in measure
          ? [
              contradiction(draft, verdict, measure),
              rounding(draft, verdict, measure),
              smallNumbers(draft, verdict, measure),
            ]
          : [];
      return [...own, ...doubts(draft, verdict)];
    })
    .filter((found): found is Finding => {
      const fresh = found !== null && !said.has(found.message);
      if (found) said.add(found.message);
      return fresh;
    });
}

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

/** Last day before the reported quarter as ISO: Q1 of "2017/18" → "2017-03-31"; null for a year not so written. */
function dayBefore(planYear: string | undefined, quarter: Quarter | undefined): string | null {
  const lastYear = planYear === undefined ? null : yearAfter(planYear, -1);
  if (!quarter || lastYear === null) return null;
  const before = quarterBefore(quarter);
  return before ? lastDayOfQuarter(before, planYear) : lastDayOfQuarter('Q4', lastYear);
}

/**
 * A figure that names a period which ended before the reported quarter began: "58% (end of 20/21)" under Quarter 2 of
 * 2021/22. Periods without a last day ("2018-19 survey", "Q4 2020", which may be two quarters) are left alone.
 */
export function ageFindings({ row, verdict, quarter, planYear }: JudgedDraft): readonly Finding[] {
  const before = dayBefore(planYear, quarter);
  if (before === null) return [];
  const [first, ...others] = verdict.verdicts;
  const measure = first?.pair.measure;
  if (!first || others.length > 0 || !measure || !('value' in measure)) return [];
  const { period } = measure;
  // The last day before the quarter is the quarter before: a year-end figure is the latest there can be in Quarter 1.
  if (!period?.end || period.end >= before) return [];
  const message = `${nameOf(row)} stands under ${quarter} of ${planYear}, but its figure is of “${period.text}”. Say when the next one is due.`;
  return [
    sharedFinding(
      newFinding('figure-old', { cell: addressOf(first.pair.measureCell), message }),
      row,
      `The figure under ${quarter} of ${planYear} is of an earlier time`,
      'Say when the next ones are due.',
      period.text,
    ),
  ];
}
