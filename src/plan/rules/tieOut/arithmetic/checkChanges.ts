import {
  after,
  before,
  between,
  isLoose,
  isWithin,
  reach,
  type SaidFigure,
  shownLike,
  type Worked,
} from './saidFigure';
import { formatNumber } from '../../../../words/numbers';

/** Two figures of which one became the other. */
interface Change {
  readonly from: SaidFigure;
  readonly to: SaidFigure;
  /** The text says which was first: "from 40 to 46"; "46 compared with 40" says it too, though less plainly. */
  readonly ordered: boolean;
}

const words = "(?:[A-Za-z(][\\w’'()/-]*\\s+){0,5}";
const moved =
  /\b(?:increas|ris(?:e|en|ing)|rose|grow|grew|fall|fell|decreas|reduc|drop|declin|improv|up|down|chang|went|deteriorat|gone)\w*/i;
const compared = new RegExp(
  `^[^\\d.;:]{0,40}\\b(?:compared (?:with|to)|as against|against|from|on)\\s+(?:[\\w’'-]+\\s+){0,5}$`,
  'i',
);
const noun = '(?:increase|decrease|rise|fall|reduction|drop|growth|decline|improvement|change)';
const verb =
  '(?:increased|decreased|risen|rose|fallen|fell|reduced|dropped|grew|grown|declined|improved|up|down)';
const size = '(?:about|approximately|around|some|nearly|almost|over|just over|just under|more than)?';
/** Words right before a figure that make it the size of a change. */
const ofChange = new RegExp(`\\b(?:${noun}\\s+(?:of|by)|${verb}(?:\\s+by)?)\\s+(?!\\s)${size}\\s*$`, 'i');
/** "(15%)" right behind the second of two figures. */
const inBrackets = /^[^()\d.;:]{0,30}\(\s*(?:(?:up|down|an? \w+ of)\s*)?[+±–-]?$/i;
const points = /^\s*(?:percentage\s+)?points?\b|^\s*pp\b/i;

/**
 * Works out changes that a sentence gives: "rose from 40 to 46, an increase of 15%", "up 12 on last year's 80 to 92".
 * The change may be the difference or its share of the first figure. What is neither, where the text has one pair of
 * figures and the words make it their change, is wrong.
 */
export function checkChanges(figures: readonly SaidFigure[]): Worked[] {
  const text = figures[0]?.sentence.text ?? '';
  if (!moved.test(text)) return [];
  const changes = figures.flatMap((from, at): Change[] => {
    const to = figures[at + 1];
    if (!to || to.quoted.kind !== from.quoted.kind) return [];
    const gap = between(from, to);
    if (
      new RegExp(`^\\s*${words}to\\s+(?:just\\s+)?$`, 'i').test(gap) &&
      /\bfrom\s+(?:[\w’'-]+\s+){0,4}$/i.test(before(from))
    )
      return [{ from, to, ordered: true }];
    if (/^\s*(?:to|at)\s+$/i.test(gap) && /\b(?:on|from)\s+[^\d.;]{0,30}$/i.test(before(from)))
      return [{ from, to, ordered: true }];
    return compared.test(gap) && !/\btargets?\b|budget/i.test(gap)
      ? [{ from: to, to: from, ordered: false }]
      : [];
  });
  // "from … to" says more than "46 compared with 40".
  const plain = changes.some(({ ordered }) => ordered) ? changes.filter(({ ordered }) => ordered) : changes;
  const [change] = plain;
  if (!change || plain.length > 1) return [];
  return figures.flatMap((figure, at) => {
    if (figure === change.from || figure === change.to) return [];
    const previous = figures[at - 1];
    const beside =
      previous !== undefined &&
      [change.from, change.to].includes(previous) &&
      figure.quoted.kind === 'percent' &&
      inBrackets.test(between(previous, figure));
    const stated = beside || (ofChange.test(before(figure)) && isOfPair(change, figure));
    return judge(change, figure, stated) ?? [];
  });
}

/** ", an increase of" right behind the pair. */
const appositive = new RegExp(
  `^[^;:.\\d]{0,60}[,(–-]\\s*(?:which is\\s+|or\\s+|i\\.e\\.?,?\\s+)?(?:an?\\s+)?(?:\\w+\\s+)?${noun}\\s+(?:of|by)\\s+(?!\\s)${size}\\s*$`,
  'i',
);
const otherSubject = /\b(?:and|while|whilst|but|with|when|there|whereas)\b/i;

/** Whether a change is that of the pair, and not of another subject: "and income increased by 7%". */
function isOfPair({ from, to }: Change, figure: SaidFigure): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  if (figure.end <= first.start) {
    const gap = between(figure, first);
    return gap.length < 60 && !otherSubject.test(gap) && !/[;:]/.test(gap);
  }
  if (figure.start < last.end) return false;
  const gap = between(last, figure);
  return appositive.test(gap) && !otherSubject.test(gap);
}

function judge(change: Change, figure: SaidFigure, stated: boolean): Worked | null {
  const { from, to, ordered } = change;
  const difference = differenceOf(from, to);
  const shares = (ordered ? [from] : [from, to]).map((base): [number, number] => [
    (100 * difference[0]) / Math.max(reach(base)[1], 1e-9),
    (100 * difference[1]) / Math.max(reach(base)[0], 1e-9),
  ]);
  const { kind } = figure.quoted;
  const isPoints = points.test(after(figure));
  const ofPercents = from.quoted.kind === 'percent';
  const asDifference = kind === from.quoted.kind || (ofPercents && kind === 'number');
  const asShare = kind === 'percent' && !isPoints && from.quoted.value > 0;
  if (!asDifference && !asShare) return null;
  const both = `${from.text} to ${to.text}`;
  const parts = { figure, from: [from, to], named: true };
  if (
    (asDifference && isWithin(figure, difference)) ||
    (asShare && shares.some((range) => isWithin(figure, range)))
  )
    return { ...parts, right: true, how: `the change from ${both}` };
  if (!stated || [figure, from, to].some(isLoose)) return null;
  const gap = Math.abs(to.quoted.value - from.quoted.value);
  const right =
    asShare && !(ofPercents && asDifference)
      ? shownLike(figure, (100 * gap) / from.quoted.value)
      : ofPercents
        ? `${formatNumber(gap)} percentage points`
        : shownLike(figure, gap);
  return { ...parts, right: false, how: `From ${both} is a change of ${right}, not ${figure.text}` };
}

/** The least and the most that two figures can differ by. */
export function differenceOf(one: SaidFigure, other: SaidFigure): readonly [number, number] {
  const [a, b] = one.quoted.value < other.quoted.value ? [one, other] : [other, one];
  return [Math.max(0, reach(b)[0] - reach(a)[1]), reach(b)[1] - reach(a)[0]];
}
