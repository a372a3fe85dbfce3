import type { Finding } from '../../../findings/finding';
import { formatNumber } from '../../../../words/numbers';
import { newFinding } from '../../../findings/newFinding';
import { judge, type Yardstick } from '../judge';
import { addressOf, type Outline, nameOf } from './judgedDraft';
import { swapColours } from '../fixes';
import { groupBy } from '../../../../words/lists';

/** Fewer colours than that show no rule. */
const fewest = 6;
/** From this share on the colours follow another rule, or another column is meant. */
const most = 0.5;
/** Tolerances in % of the target that bodies publish; 0 is "met or not met". */
const usual = [0, 2, 2.5, 3, 5, 7.5, 10, 12.5, 15, 20, 25];

/** The places of the rows of a sheet whose colours differ for one cause, with the question that asks for it. */
export interface OtherRule {
  readonly places: ReadonlySet<number>;
  readonly finding: Finding;
}

/**
 * Sheets on which the rule disagrees with most of the colours: not that many slips, but another rule, or a column that
 * was misunderstood. Each is one question, which names the tolerance under which most colours agree. On a sheet of 20
 * colours of which 12 differ: "12 of the 20 colours on “Q2” are not what the rule gives … With a tolerance of 5%, 19
 * of the 20 agree."
 */
export function otherRules(outlines: readonly Outline[]): OtherRule[] {
  const isColoured = ({ rag, published, overridden }: Outline): boolean =>
    !overridden && rag !== 'N/A' && published !== 'N/A' && published !== '';
  const compared = [...outlines.entries()].filter(([, outline]) => isColoured(outline));
  return [...groupBy(compared, ([, { row }]) => row.sheet)].flatMap(([sheet, found]) => {
    const places = found.map(([place]) => place);
    const coloured = places.flatMap((place) => outlines[place] ?? []);
    const differing = places.filter((place) => outlines[place]?.rag !== outlines[place]?.published);
    const [first] = differing.flatMap((place) => outlines[place] ?? []);
    if (!first || coloured.length < fewest || differing.length <= most * coloured.length) return [];
    const message = `${differing.length} of the ${coloured.length} colours on “${sheet}” are not what the rule gives, so another rule may be in force, or the measure or target may stand in another column. ${advice(coloured)}`;
    return [
      {
        places: new Set(differing),
        finding: newFinding('rag-rule-unsure', { cell: addressOf(first.row.rag), message }),
      },
    ];
  });
}

function advice(coloured: readonly Outline[]): string {
  const best = usual
    .map((tolerance) => ({ tolerance, agree: coloured.filter((one) => agrees(one, tolerance)).length }))
    .reduce((a, b) => (b.agree > a.agree ? b : a));
  const fits = best.agree >= 0.8 * coloured.length;
  return fits
    ? `With a tolerance of ${formatNumber(best.tolerance)}% of the target, ${best.agree} of the ${coloured.length} agree: if that is the rule, set it as “Tolerance” in Plan details.`
    : 'Set the tolerance in Plan details, or say under Tables what the columns mean.';
}

function agrees({ published, judgedBy }: Outline, tolerance: number): boolean {
  if (!judgedBy) return false;
  const yardstick: Yardstick = { ...judgedBy.yardstick, tolerance, basis: 'relative' };
  return judge(judgedBy.measure, yardstick).rag === published;
}

/**
 * Pairs of rows of one sheet whose published colours look exchanged: each shows the colour that the rule gives
 * the other, so that the counts still tie and only a check of the rows finds it. (Published example: 1.2 and
 * 1.5 of Quarter 1 2017/18.) Each row is paired once,
 * with the nearest above that fits.
 */
export function exchangedColours(outlines: readonly Outline[]): readonly (readonly [number, Finding])[] {
  const open = new Map<string, number[]>();
  const found: [number, Finding][] = [];
  outlines.forEach((outline, place) => {
    const { row, rag, published, overridden } = outline;
    if (published === '' || published === 'N/A' || rag === 'N/A' || published === rag) return;
    if (overridden) return;
    const partner = open.get(`${row.sheet}\n${published}\n${rag}`)?.pop();
    const other = partner === undefined ? undefined : outlines[partner];
    if (partner === undefined || !other) {
      const key = `${row.sheet}\n${rag}\n${published}`;
      const waiting = open.get(key);
      if (waiting) waiting.push(place);
      else open.set(key, [place]);
      return;
    }
    const message = `The colours of ${nameOf(other.row)} (shows ${other.published}, the rule gives ${other.rag}) and ${nameOf(row)} (shows ${published}, the rule gives ${rag}) look exchanged: the counts tie all the same. Check both.`;
    const fixes = swapColours(other, outline);
    found.push([
      partner,
      newFinding('colours-exchanged', { cell: addressOf(other.row.rag), message, fixes }),
    ]);
    found.push([place, newFinding('colours-exchanged', { cell: addressOf(row.rag), message, fixes })]);
  });
  return found;
}
