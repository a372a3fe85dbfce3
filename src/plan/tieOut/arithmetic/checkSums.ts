import { after, before, between, isLoose, shownLike, type SaidFigure, type Worked } from './saidFigure';
import { differenceOf } from './checkChanges';
import { isWhole } from './findShareItems';
import { isWithin } from './shareOf';
import { formatNumber } from '../../../words/numbers';

/** What a total holds besides. */
const andMore = /^[^.;]*\b(?:includ\w*|with|plus|besides|as well|other)\b/i;

/** Words that join the parts of a sum; "of which" and "including" begin parts of a part. */
const joins = /\b(?:of|from|to|against|compared|than|out|includ\w*|which|per|by|between)\b|[;.:]/i;
const wholeAfter = /^\s*(?:[\w’'-]+\s+){0,3}(?:in (?:all|total)|altogether)\b/i;
const wholeBefore =
  /(?:\b(?:making|totalling|giving|coming to)\s+(?:an?\s+)?(?:overall\s+)?(?:total\s+of\s+)?|,\s*(?:an? (?:overall )?total of|in (?:all|total),?)\s+)$/i;

/**
 * Works out sums and differences that a sentence gives: "28 achieved and 9 not, 37 in all"; "spend of £2.2m against a
 * budget of £2.3m, an underspend of £0.1m"; "92% against a target of 95%, 3 points below".
 */
export function checkSums(figures: readonly SaidFigure[]): Worked[] {
  return [...totals(figures), ...gaps(figures)];
}

function totals(figures: readonly SaidFigure[]): Worked[] {
  const plain = figures.filter(({ quoted }) => quoted.kind !== 'percent');
  return plain.flatMap((whole, at): Worked[] => {
    if (!wholeAfter.test(after(whole)) && !wholeBefore.test(before(whole))) return [];
    const parts: SaidFigure[] = [];
    for (let place = at - 1; place >= 0; place -= 1) {
      const part = plain[place];
      const next = parts[0] ?? whole;
      if (
        !part ||
        isWhole(part) ||
        part.quoted.kind !== whole.quoted.kind ||
        joins.test(between(part, next).replace(wholeBefore, ' '))
      )
        break;
      parts.unshift(part);
    }
    if (parts.length < 2) return [];
    const sum = parts.reduce((all, { quoted }) => all + quoted.value, 0);
    const words = parts.map(({ text }) => text).join(' + ');
    const slack = parts.reduce((all, { quoted }) => all + (quoted.kind === 'money' ? quoted.half : 0), 0);
    const worked = { figure: whole, from: parts, named: true };
    if (isWithin(whole, [sum - slack, sum + slack])) return [{ ...worked, right: true, how: words }];
    if (
      parts.length < at ||
      andMore.test(after(whole)) ||
      [whole, ...parts].some(isLoose) ||
      sum < whole.quoted.value / 2
    )
      return [];
    return [{ ...worked, right: false, how: `${words} is ${shownLike(whole, sum)}, not ${whole.text}` }];
  });
}

const against = /^[^;]{0,60}\b(?:against|compared (?:with|to)|versus)\b[^;\d]{0,80}$/i;
const gapBefore =
  /\b(?:under-?\s?spen(?:d|t)|over-?\s?spen(?:d|t)|shortfall|surplus|deficit|variance|saving|difference|gap)\s+(?:of|is|was)\s+(?:about|around|some)?\s*$/i;
const gapAfter =
  /^\s*(?:(?:percentage\s+)?points?\s+|per cent\s+)?(?:below|above|short of|ahead of|behind)\s+(?:the\s+|its\s+|our\s+|this\s+)?(?:target|budget)|^\s*(?:(?:percentage\s+)?points?\s+)(?:below|above|short|ahead|behind|under|over)\b/i;

/** One figure against another of its kind, and by how much they differ. */
function gaps(figures: readonly SaidFigure[]): Worked[] {
  return figures.flatMap((gap): Worked[] => {
    if (!gapBefore.test(before(gap)) && !gapAfter.test(after(gap))) return [];
    const rest = figures.filter((figure) => figure !== gap);
    const pairs = rest.flatMap((one, at): (readonly [SaidFigure, SaidFigure])[] => {
      const other = rest[at + 1];
      return other &&
        one.quoted.kind === other.quoted.kind &&
        (one.quoted.kind === gap.quoted.kind ||
          (one.quoted.kind === 'percent' && gap.quoted.kind === 'number')) &&
        against.test(one.sentence.text.slice(one.end, other.start))
        ? [[one, other]]
        : [];
    });
    const [pair] = pairs;
    if (!pair || pairs.length > 1) return [];
    const [one, other] = pair;
    const range = differenceOf(one, other);
    const worked = { figure: gap, from: pair, named: true };
    const how = `${one.text} against ${other.text}`;
    const relative: readonly [number, number] = [
      (100 * range[0]) / Math.max(other.quoted.value, 1e-9),
      (100 * range[1]) / Math.max(other.quoted.value, 1e-9),
    ];
    if (isWithin(gap, range) || (gap.quoted.kind === 'percent' && isWithin(gap, relative)))
      return [{ ...worked, right: true, how: `the difference of ${how}` }];
    const others = rest.filter(({ quoted }) => quoted.kind === one.quoted.kind);
    if (others.length > 2 || [gap, one, other].some(isLoose)) return [];
    const right = Math.abs(one.quoted.value - other.quoted.value);
    return [
      {
        ...worked,
        right: false,
        how: `${how} is a difference of ${gap.quoted.kind === 'money' ? shownLike(gap, right) : formatNumber(right)}, not ${gap.text}`,
      },
    ];
  });
}
