import { nameKey, normalise } from '../../../words/fold';
import type { Quarter } from '../../../words/quarters';
import type { PlanDetails } from '../../details';
import { readMeasure } from '../../figures/readMeasure';
import type { Rag } from '../../rag/rag';
import { doubtReason } from '../../read/doubtfulColumns';
import { type KpiRow, type KpiRule, type Override, rowText } from '../../read/kpi';
import type { DoubtfulColumn } from '../../recognise/recognised';
import { columnCodes, type Entry, type Pair, type Problem } from './entry';
import { explain } from './judge';
import { judgePair, type PairVerdict } from './judgePair';
import { type Need, needsOf } from './needs';
import { problem, problemOf } from './problemOf';
import { rowEntries } from './rowEntries';

/** The verdict of the rule on a row: its colour with the pairs it rests on, or N/A with what is in the way. */
export interface RowVerdict {
  readonly rag: Rag;
  /** One line, without what is published. */
  readonly why: string;
  /** Measures that were judged, whether or not they gave a verdict. */
  readonly verdicts: readonly PairVerdict[];
  /** What keeps the row from being judged; empty where it has a colour. */
  readonly problems: readonly Problem[];
  readonly needs: readonly Need[];
  /** The headline that KPI rules name is not among the row's measures. */
  readonly headlineNotFound: boolean;
  /** Columns of which it is not sure what they are, and that the colour would rest on. */
  readonly doubts: readonly DoubtfulColumn[];
}

/** The entry that a headline names, by its label (or a part of it) or by its place counted from 1. */
function chosenEntry(entries: readonly Entry[], headline: string | number): Entry | null {
  const written = String(headline).trim();
  const place = /^\d+$/.test(written) ? Number(written) : null;
  if (place !== null) return entries[place - 1] ?? null;
  const wanted = nameKey(written);
  if (wanted === '') return null;
  return (
    entries.find(({ label }) => nameKey(label) === wanted) ??
    entries.find(({ label }) => nameKey(label).includes(wanted)) ??
    null
  );
}

function notJudged(problems: readonly Problem[], rest: Partial<RowVerdict> = {}): RowVerdict {
  const [first] = problems;
  return {
    rag: 'N/A',
    why: `N/A: ${first?.reason ?? 'there is neither target nor measure'}.`,
    verdicts: [],
    problems,
    needs: [],
    headlineNotFound: false,
    doubts: [],
    ...rest,
  };
}

/** Why a row without any figures is not judged: both cells are empty, or the table lacks a column. */
function nothingGiven({ lines: [line] }: KpiRow): Problem {
  const empty = { kind: 'empty' } as const;
  for (const which of ['target', 'measure'] as const) {
    const lacking = line?.[which] === null ? problemOf('', which, empty, null, undefined) : null;
    if (lacking) return lacking;
  }
  const reason = 'there is neither target nor measure';
  return problem('', 'measure-missing', line?.measure ?? null, reason, 'Enter both, or write N/A.');
}

function unitsDiffer({ target, measure, label, measureCell }: Pair): Problem {
  if (!('value' in measure)) {
    const reason = 'the measure is a list of bands and the target does not say for which of them it is';
    return problem(label, 'not-paired', measureCell, reason, 'Give one figure.');
  }
  const reason = `the target is in ${target.unit || 'no unit'} and the measure in ${measure.unit || 'no unit'}`;
  return problem(label, 'unit-differs', measureCell, reason, 'Give both in one unit.');
}

/** A row that is not judged until the officer has said what these columns are. */
const inDoubt = (doubts: readonly DoubtfulColumn[], problems: readonly Problem[]): RowVerdict =>
  notJudged(problems, { why: `N/A: ${doubts.map(doubtReason).join(', and ')}.`, doubts });

/** What is wrong with a row's target where its measure is in doubt, or with its measure where its target is. */
function surePart(
  row: KpiRow,
  unsure: ReadonlySet<'target' | 'measure'>,
  quarter: Quarter | undefined,
): Problem[] {
  const sure = (['target', 'measure'] as const).filter((which) => !unsure.has(which));
  return rowEntries(row, quarter).filter(
    (entry): entry is Problem =>
      entry.kind === 'problem' &&
      entry.code !== 'not-paired' &&
      sure.some((which) =>
        entry.cell === null
          ? entry.code === columnCodes[which]
          : row.lines.some((line) => line[which] === entry.cell),
      ),
  );
}

/**
 * Judges a KPI row by the rule of its plan and its own KPI rule. A row gets a colour only where every plausible
 * reading of every measure gives the same one; else it is N/A and `needs` says what the officer is asked. Columns that
 * may not be what they seem give no colour: with one of target or measure in doubt the row is N/A, and with one beside
 * them where it would change the colour.
 */
export function judgeRow(
  row: KpiRow,
  rule: KpiRule | undefined,
  details: PlanDetails,
  quarter: Quarter | undefined,
): RowVerdict {
  const { figures, beside, asRead } = row.doubts ?? { figures: [], beside: [], asRead: {} };
  if (figures.length > 0)
    return inDoubt(
      figures.map(({ column }) => column),
      surePart(row, new Set(figures.map(({ of }) => of)), quarter),
    );
  const verdict = judgeSure(row, rule, details, quarter);
  if (beside.length === 0) return verdict;
  const changed = judgeSure({ ...row, ...asRead }, rule, details, quarter).rag !== verdict.rag;
  return changed ? inDoubt(beside, []) : verdict;
}

function judgeSure(
  row: KpiRow,
  rule: KpiRule | undefined,
  details: PlanDetails,
  quarter: Quarter | undefined,
): RowVerdict {
  const all = rowEntries(row, quarter);
  if (all.length === 0) return notJudged([nothingGiven(row)]);
  const chosen = rule?.headline === undefined ? null : chosenEntry(all, rule.headline);
  const headlineNotFound = rule?.headline !== undefined && chosen === null;
  const entries = chosen ? [chosen] : all;
  const problems = entries.filter((entry): entry is Problem => entry.kind === 'problem');
  if (problems.length > 0) return notJudged(problems, { headlineNotFound });
  if (rule?.profile !== undefined && rule.profile !== 'snapshot' && quarter === undefined) {
    return notJudged([], {
      why: 'N/A: the KPI has a profile, and the reporting quarter is not known.',
      needs: [{ code: 'quarter-needed', question: 'Set the reporting quarter in Plan details.' }],
      headlineNotFound,
    });
  }
  const verdicts: PairVerdict[] = [];
  for (const pair of entries) {
    if (pair.kind !== 'pair') continue;
    const verdict = judgePair(pair, { row, rule, details, quarter, chosen: chosen !== null });
    if (!verdict) return notJudged([unitsDiffer(pair)], { headlineNotFound });
    verdicts.push(verdict);
  }
  const { rag, needs, why } = needsOf(row, verdicts, quarter);
  const line =
    why ??
    explain(
      verdicts.map(({ judged }) => judged),
      rag,
    );
  return { rag, why: line, verdicts, problems: [], needs, headlineNotFound, doubts: [] };
}

/** What has become of the override that KPI rules hold for a row. */
export type OverrideState =
  | { readonly kind: 'none' }
  | { readonly kind: 'applied'; readonly rag: Rag; readonly why: string }
  /** It gives no reason, so it does not count. */
  | { readonly kind: 'no-reason'; readonly override: Override }
  /** The measure is no longer the one it was made for, so it is dropped. */
  | { readonly kind: 'stale'; readonly override: Override };

/** A measure longer than this is compared by its beginning. */
const longestFigure = 200;

/** The measure of a row as an override keeps it. */
export function figureOf(row: KpiRow): string {
  return rowText(row, 'measure').slice(0, longestFigure);
}

/** Values as they are compared: a share that lost its format on the way (0.69 for 69%) is the same figure. */
function valuesOf(text: string): readonly number[] | null {
  const reading = readMeasure(text);
  if (reading.kind !== 'figures') return null;
  return reading.figures.map(({ value, unit }) => (unit === '%' ? value / 100 : value));
}

function sameFigure(a: string, b: string): boolean {
  if (normalise(a).trim() === normalise(b).trim()) return true;
  const [first, second] = [valuesOf(a), valuesOf(b)];
  return (
    first !== null &&
    first.length === second?.length &&
    first.every((value, place) => Math.abs(value - (second[place] ?? NaN)) < 1e-9)
  );
}

/**
 * The officer's judgement in place of the rule's, shown as such: "Amber by Ann Smith, 3 July 2017: two hubs were
 * closed (the rule says Red). 60% against 75%: …". It counts while it has a reason and the measure it was made for
 * stands; one that names no figure counts for any.
 */
export function overrideOf(row: KpiRow, rule: KpiRule | undefined, verdict: RowVerdict): OverrideState {
  const override = rule?.override;
  if (!override) return { kind: 'none' };
  const reason = override.reason.trim().replace(/\.$/, '');
  if (reason === '') return { kind: 'no-reason', override };
  if (override.figure !== undefined && !sameFigure(override.figure.slice(0, longestFigure), figureOf(row)))
    return { kind: 'stale', override };
  const who = [override.by ?? "the officer's judgement", override.on].filter(Boolean).join(', ');
  return {
    kind: 'applied',
    rag: override.rag,
    why: `${override.rag} by ${who}: ${reason} (the rule says ${verdict.rag}). ${verdict.why}`,
  };
}
