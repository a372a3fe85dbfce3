import { formatNumber } from '../../../../words/numbers';
import type { Fix } from '../../../findings/finding';
import { quarters, quarterField } from '../../../../words/quarters';
import type { JudgedDraft } from '../findings/judgedDraft';
import type { PairVerdict } from '../judgePair';
import { ruleEdits, withEdits } from './edits';

/** How the tolerance of the KPI is meant, as KPI rules keep it. */
export function basisFixes({ ruleRef }: JudgedDraft): readonly Fix[] {
  return withEdits([
    { label: 'The tolerance is in points', edits: ruleEdits(ruleRef, { basis: 'Points' }) },
    { label: 'The tolerance is a share of the target', edits: ruleEdits(ruleRef, { basis: 'Relative' }) },
  ]);
}

/** Shares of the year's target expected by the end of Q1 to Q4. */
const evenly = [1 / 4, 1 / 2, 3 / 4, 1] as const;
/** A school term ends in June or July, December and March: by Q1 and Q2 one of three, by Q3 two. */
const byTerms = [1 / 3, 1 / 3, 2 / 3, 1] as const;

const schoolWords =
  /\b(?:terms?|enrolments?|pupils?|students?|schools?|courses?|learners?|class(?:es)?|academic)\b/i;

type Shares = readonly [number, number, number, number];

function profileFix(
  label: string,
  ref: string,
  { value, unit }: { value: number; unit: string },
  shares: Shares,
): Fix {
  const whole = Number.isInteger(value) && unit !== '£';
  // A third of a count is no count: it is rounded, the even quarters are kept as the arithmetic gives them.
  const expected = shares.map((share) =>
    whole && shares === byTerms ? Math.round(value * share) : Number((value * share).toPrecision(12)),
  );
  const said = expected.map((figure) => formatNumber(figure)).join(' · ');
  const byQuarter = Object.fromEntries(
    quarters.map((quarter, place) => [quarterField(quarter), expected[place] ?? value]),
  );
  return { label: `${label} (${said})`, edits: ruleEdits(ref, { profile: 'By quarter', ...byQuarter }) };
}

/**
 * What may be expected by the end of each quarter of a target for the year: even shares; shares by school term where
 * the KPI speaks of learning; or the whole target each time. Only for a KPI with one measure: of several each has a
 * target of its own, which one profile cannot serve.
 */
export function profileFixes({ row, ruleRef, verdict }: JudgedDraft): readonly Fix[] {
  const [only, ...more] = verdict.verdicts;
  if (!only || more.length > 0) return [];
  const { target, measure } = only.pair;
  const words = `${row.kpi} ${target.label} ${'value' in measure ? measure.label : ''}`;
  return withEdits([
    profileFix("Spread the year's target evenly", ruleRef, target, evenly),
    ...(schoolWords.test(words) ? [profileFix('Spread it by school terms', ruleRef, target, byTerms)] : []),
    { label: 'The target stands for every quarter', edits: ruleEdits(ruleRef, { profile: 'Snapshot' }) },
  ]);
}

const longestName = 60;

function headlineOf({ pair }: PairVerdict, place: number, labels: readonly string[]): string | number {
  const folded = pair.label.toLowerCase();
  const alone = labels.filter((label) => label.toLowerCase().includes(folded)).length === 1;
  return folded !== '' && folded.length <= longestName && alone && !/^\d+$/.test(folded)
    ? pair.label
    : place + 1;
}

/** One for each measure of the row: that it stands for the KPI. */
export function headlineFixes({ ruleRef, verdict }: JudgedDraft): readonly Fix[] {
  const labels = verdict.verdicts.map(({ pair }) => pair.label);
  return withEdits(
    verdict.verdicts.map((each, place) => {
      const headline = headlineOf(each, place, labels);
      const name =
        typeof headline === 'string' ? `“${headline}”` : `figure ${headline}: ${each.judged.measureWords}`;
      return { label: `Judge by ${name}`, edits: ruleEdits(ruleRef, { headline }) };
    }),
  );
}
