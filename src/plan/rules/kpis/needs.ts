import { formatTarget } from '../../figures/reading';
import { formatNumber } from '../../../words/numbers';
import type { KpiRow } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import type { Rag } from '../../rag/rag';
import { explainGap } from './judge';
import type { Colour, PairVerdict } from './judgePair';

/** What the officer is asked, since the row cannot be judged without it. */
export interface Need {
  readonly code:
    | 'headline-needed'
    | 'profile-needed'
    | 'polarity-unsure'
    | 'quarter-needed'
    | 'basis-unsure'
    | 'key-unsure'
    | 'percentage-contradicts'
    | 'unit-differs'
    | 'reading-unsure';
  /** What is the matter and what to do, in one or two sentences. */
  readonly question: string;
}

interface Settled {
  readonly rag: Rag;
  readonly needs: readonly Need[];
  /** The line that stands for an explanation where there is no colour; null where there is one. */
  readonly why: string | null;
}

function only(colours: ReadonlySet<Colour>): Colour | null {
  const [first] = colours;
  return colours.size === 1 && first ? first : null;
}

function asks(code: Need['code'], reason: string, question: string): Settled {
  return { rag: 'N/A', needs: [{ code, question: `${reason} ${question}` }], why: `N/A: ${reason}` };
}

/** Words for several colours: "Amber or Red". */
function either(colours: ReadonlySet<Colour>): string {
  return (['Green', 'Amber', 'Red'] as const).filter((colour) => colours.has(colour)).join(' or ');
}

function headlineNeeded(verdicts: readonly PairVerdict[]): Settled {
  const named = verdicts.map((verdict) => {
    const colours = either(verdict.colours);
    return `${verdict.judged.measureWords} against ${verdict.judged.targetWords} is ${colours}`;
  });
  const reason = `its ${verdicts.length} measures do not agree (${named.join('; ')}), and no headline measure is chosen.`;
  return asks('headline-needed', reason, 'Choose the measure that stands for this KPI in KPI rules.');
}

const quartersPast: Record<Quarter, number> = { Q1: 1, Q2: 2, Q3: 3, Q4: 4 };

/**
 * The colour that part of a year settles: a target for the year that is met already stays met, and one of which less
 * is better that is missed already stays missed.
 */
const settledBy = ({ polarity }: PairVerdict): Colour =>
  polarity.polarity === 'lower' && polarity.certainty !== 'unsure' ? 'Red' : 'Green';

/** Pace for the rest of the year: "448 a quarter from here reaches it". */
function pace({ pair }: PairVerdict, quarter: Quarter | undefined): string {
  const { measure, target } = pair;
  if (target.unit === '%') return '';
  const left = quarter ? 4 - quartersPast[quarter] : 0;
  if (left === 0 || !('value' in measure)) return '';
  return ` (${formatNumber(Math.ceil((target.value - measure.value) / left))} a quarter from here would reach it)`;
}

function profileNeeded(verdict: PairVerdict, quarter: Quarter | undefined): Settled {
  const { judged, pair } = verdict;
  const part = quarter ?? 'a part of the year';
  const compared = verdict.polarity.polarity === 'lower' ? 'stands beside' : 'is below';
  const reason = `${judged.measureWords} for ${part} ${compared} ${formatTarget(pair.target)}, which looks like a target for the whole year${pace(verdict, quarter)}.`;
  return asks(
    'profile-needed',
    reason,
    'Say in KPI rules what is expected by the end of each quarter, or choose “snapshot” if the target stands for each.',
  );
}

/** The key is asked about once for all rows that it leaves open (findings/findingLists.ts). */
function keyUnsure(
  { judged, tolerance }: PairVerdict,
  { reason }: { readonly reason: string },
  colours: ReadonlySet<Colour>,
): Settled {
  const why = `${judged.measureWords} against ${judged.targetWords} would be ${either(colours)}: ${tolerance.ways[0].source ?? 'the key'} is read, but ${reason}.`;
  return { rag: 'N/A', needs: [{ code: 'key-unsure', question: why }], why: `N/A: ${why}` };
}

/**
 * The colour of a row from the verdicts on its measures, or what the officer must be asked: one colour only
 * where all measures and all plausible readings of each agree.
 */
export function needsOf(
  row: KpiRow,
  verdicts: readonly PairVerdict[],
  quarter: Quarter | undefined,
): Settled {
  const [first] = verdicts;
  if (!first) return { rag: 'N/A', needs: [], why: 'N/A: there is nothing to judge.' };
  const together = new Set(verdicts.flatMap(({ colours }) => [...colours]));
  const rag = only(together);
  if (rag === null && verdicts.length > 1) {
    const same = verdicts.every(({ colours }) => colours.size === first.colours.size && colours.size > 1);
    if (!same) return headlineNeeded(verdicts);
  }
  // Of several figures in one row, one that may be of a part of the year is doubt enough.
  const annual = verdicts.find(
    (verdict) => verdict.annual === 'yes' || (verdicts.length > 1 && verdict.annual === 'perhaps'),
  );
  if (annual && rag !== settledBy(annual)) return profileNeeded(annual, quarter);
  if (rag !== null) return { rag, needs: [], why: null };
  const { polarity, candidates, coloursAsRead } = first;
  if (only(coloursAsRead) !== null) {
    const reason = `it is not clear whether higher or lower is better (${polarity.reason}): the figures would be ${either(together)}.`;
    return asks('polarity-unsure', reason, 'Say which under “good is” in KPI rules or in the KPI table.');
  }
  const { doubt: open } = first.tolerance;
  if (open && candidates.doubt === '') return keyUnsure(first, open, together);
  if (first.tolerance.ways.length > 1 && candidates.doubt === '') {
    const reason = `its tolerance may be a share of the target or points: ${first.judged.measureWords} against ${first.judged.targetWords} would be ${either(together)}.`;
    return asks('basis-unsure', reason, 'Say which under “Basis” in KPI rules, or in Plan details.');
  }
  const doubt = candidates.doubt || `${explainGap(first.judged)} is one of several readings`;
  return asks(
    candidates.code || 'reading-unsure',
    `${doubt}: it would be ${either(together)}.`,
    `Correct the text of ${row.ref ? `row ${row.ref}` : 'the row'}.`,
  );
}
