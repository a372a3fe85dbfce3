import { type Finding, type Fix, newFinding } from '../../../findings/finding';
import { textKey } from '../../../../words/fold';
import { nothing } from '../../../rag/names/composed';
import { addressOf, nameOf, type AskedPolarity, type Outline } from './judgedDraft';
import type { Polarity } from '../../../rag/rag';
import { ruleEdits, withEdits } from '../fixes';
import { groupBy } from '../../../../words/lists';

interface Asked extends AskedPolarity {
  readonly place: number;
  readonly sheet: string;
  readonly name: string;
  /** Rows of one key are one KPI, in several periods. */
  readonly key: string;
}

const code = 'polarity-unsure';

/** One KPI a line: a KPI whose rows are in several periods is asked about once. */
function questionsOf(asked: readonly Asked[]): readonly Asked[] {
  return [...groupBy(asked, ({ key }) => key).values()].map(([first]) => first);
}

function messageOf(sheet: string, questions: readonly Asked[]): string {
  const [only, ...more] = questions;
  const where = 'Say which under “good is” in KPI rules or in the KPI table';
  if (only && more.length === 0) {
    return `${only.name} is not judged: it is not clear whether higher or lower is better (${only.reason}). ${where}.`;
  }
  const proposals = (['higher', 'lower'] as const).flatMap((way) => {
    const names = questions.filter(({ proposal }) => proposal === way).map(proposed);
    return names.length > 0 ? [`${way} for ${names.join(', ')}`] : [];
  });
  return `${questions.length} KPIs of “${sheet}” are not judged: it is not clear whether higher or lower is better. Proposals: ${proposals.join('; ')}. Set those that are otherwise, then take the proposals for the rest. ${where}.`;
}

/** A proposal that no word of the name speaks for is said to be a guess. */
const proposed = ({ name, reason }: Asked): string =>
  reason === nothing.reason ? `${name} (a guess)` : name;

/** A KPI of which it is asked which way is better. */
interface PolarityQuestion {
  /** As the label of a button names it: "1.5". */
  readonly name: string;
  /** Ref under which KPI rules can keep the answer; '' where they cannot. */
  readonly ruleRef: string;
  readonly proposal: Polarity;
}

/** As KPI rules keep it. */
const kept: Readonly<Record<Polarity, string>> = {
  higher: 'Higher',
  lower: 'Lower',
  'on target': 'On target',
};

const labels: Readonly<Record<Polarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'on target': 'Exactly on target is best',
};

const goodIs = (ruleRef: string, polarity: Polarity) => ruleEdits(ruleRef, { goodIs: kept[polarity] });

/** Of one KPI: each way, the likelier first. */
function waysOf({ ruleRef, proposal }: PolarityQuestion): readonly Fix[] {
  const ways: readonly Polarity[] = [proposal, proposal === 'lower' ? 'higher' : 'lower', 'on target'];
  return ways.map((way) => ({ label: labels[way], edits: goodIs(ruleRef, way) }));
}

/**
 * Which way is better, as KPI rules keep it. Of one KPI: higher, lower, on target. Of several: the proposals for all
 * in one click, then for each KPI the other way ("1.5: lower is better"), which settles that KPI alone.
 */
export function polarityFixes(questions: readonly PolarityQuestion[]): readonly Fix[] {
  const [only, ...more] = questions;
  if (!only) return [];
  if (more.length === 0) return withEdits(waysOf(only));
  const settled = questions.filter(({ ruleRef }) => ruleRef !== '');
  return withEdits([
    {
      label: 'Take the proposals',
      edits: settled.flatMap(({ ruleRef, proposal }) => goodIs(ruleRef, proposal)),
    },
    ...settled.map(({ name, ruleRef, proposal }): Fix => {
      const way = proposal === 'lower' ? 'higher' : 'lower';
      return { label: `${name}: ${labels[way].toLowerCase()}`, edits: goodIs(ruleRef, way) };
    }),
  ]);
}

/**
 * One question for all KPIs of a sheet of which it is not known which way is better, with a proposal for each and the
 * changes that settle them. It belongs to each of their rows: the finding by the place of the row.
 */
export function polarityFindings(outlines: readonly Outline[]): ReadonlyMap<number, Finding> {
  const all = outlines.flatMap(({ row, polarity }, place): Asked[] => {
    if (!polarity) return [];
    const key = textKey(polarity.ruleRef) || `row ${place}`;
    return [{ ...polarity, place, key, sheet: row.sheet, name: nameOf(row) }];
  });
  const found = new Map<number, Finding>();
  for (const [sheet, asked] of groupBy(all, (one) => one.sheet)) {
    const questions = questionsOf(asked);
    const { cell } = asked[0];
    const one = newFinding(code, {
      cell: addressOf(cell),
      message: messageOf(sheet, questions),
      fixes: polarityFixes(questions),
    });
    for (const { place } of asked) found.set(place, one);
  }
  return found;
}
