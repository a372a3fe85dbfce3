import { groupBy } from '../../../../words/lists';
import { formatNumber } from '../../../../words/numbers';
import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import { listNames } from '../../../findings/groupFindings';
import type { JudgedRow } from '../check';
import { swapColours } from '../fixes';
import { judge, type Yardstick } from '../judge';
import { addressOf, nameOf, type Outline } from './judgedDraft';

/** Fewer colours than that show no rule. */
const fewest = 6;
/** From this share on the colours follow another rule, or another column is meant. */
const most = 0.5;
/** Tolerances in % of the target that bodies publish; 0 is "met or not met". */
const usual = [0, 2, 2.5, 3, 5, 7.5, 10, 12.5, 15, 20, 25];

/** The places of the rows of a sheet whose colours differ for one cause, with the question that asks for it. */
interface OtherRule {
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

/** So many are named with their figures. */
const mostNamed = 8;

const isProfile = ({ code }: Finding): boolean => code === 'profile-needed';

/**
 * Rows of one sheet that need a profile have one cause: their targets are for the whole year. Two or more of them are
 * one question with all their cells, and with fixes for all of them at once. Gives the questions, and the places of the
 * rows that they speak for: what those say of themselves is not told beside it.
 */
export function groupProfiles(rows: readonly JudgedRow[]): {
  readonly places: ReadonlySet<number>;
  readonly findings: readonly Finding[];
} {
  const asked = [...rows.keys()].filter((place) => rows[place]?.findings.some(isProfile));
  const bySheet = groupBy(asked, (place) => rows[place]?.row.sheet);
  const groups = [...bySheet.values()].filter(({ length }) => length > 1);
  return {
    places: new Set(groups.flat()),
    findings: groups.map((places) => question(places.flatMap((place) => rows[place] ?? []))),
  };
}

function question(group: readonly JudgedRow[]): Finding {
  const findings = group.flatMap((row) => row.findings.filter(isProfile));
  const names = group.map(({ row, measure, target }) => `${nameOf(row)} (${measure} against ${target})`);
  const message = `${group.length} KPIs of “${group[0]?.row.sheet ?? ''}” are not judged: their targets look like targets for the whole year, and the figures are for a part of it: ${listNames(names, mostNamed)}. Say in KPI rules what is expected by the end of each quarter, or choose “snapshot” where the target stands for each.`;
  const fixes = [
    together('Spread the targets evenly over the quarters', findings, (one) => one?.[0]),
    together('The targets stand for every quarter', findings, (one) => one?.at(-1)),
    ...group.flatMap(({ row, findings: own }) =>
      own
        .filter(isProfile)
        .flatMap(({ fixes: each = [] }) =>
          each.map((fix) => ({ ...fix, label: `${row.ref || nameOf(row)}: ${fix.label}` })),
        ),
    ),
  ].filter(({ edits }) => edits.length > 0);
  const cells = findings.map(({ cell }) => cell);
  return newFinding('profile-needed', {
    cell: cells[0] ?? '',
    cells,
    message,
    ...(fixes.length > 0 && { fixes }),
  });
}

/** One fix for all rows that have one; rows with several measures have none, and stay to be asked. */
const together = (
  label: string,
  findings: readonly (Finding | undefined)[],
  pick: (fixes: readonly Fix[] | undefined) => Fix | undefined,
): Fix => ({ label, edits: findings.flatMap((one) => pick(one?.fixes)?.edits ?? []) });
