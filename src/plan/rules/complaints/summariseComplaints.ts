import { sheetCellOf } from '../../../grid/a1';
import { type Quarter, quarterName } from '../../../words/quarters';
import type { ComplaintFigure, ComplaintLine } from '../../read/readComplaints';
import type { SourceCell } from '../../../grid/snapshot';
import { percentOf } from '../../../words/percent';
import { countInWords } from '../../../words/counts';
import { capital, uncapital } from '../../../words/capital';
import { formatNumber } from '../../../words/numbers';

/** A sentence, and the cells that its figures come from. */
export interface TracedSentence {
  readonly text: string;
  /** 'Complaints'!B2 … */
  readonly cells: readonly string[];
}

/** Share of received complaints that were upheld or partly upheld, of one source. */
export interface UpheldRate {
  readonly source: string;
  readonly received: number;
  readonly upheld: number;
  /** In %, unrounded; null where none were received. */
  readonly percent: number | null;
}

export interface ComplaintSummary {
  readonly rates: readonly UpheldRate[];
  /** Of all sources that state both figures; null where none does. */
  readonly overall: UpheldRate | null;
  readonly sentences: readonly TracedSentence[];
}

/**
 * Complaints and compliments in sentences as the quarterly report words them: "In Quarter 1, 20 complaints were
 * received regarding our directly delivered services, of which 11 were upheld or partially upheld (55%)." Sources with
 * a figure that is missing, or with more upheld than received, give no rate and are left out of the rate of all.
 */
export function summariseComplaints(lines: readonly ComplaintLine[], quarter?: Quarter): ComplaintSummary {
  const received = lines.filter((line) => line.received !== null);
  const rated = received.filter(isRated);
  const rates = rated.map((line) => rateOf(line.source, line.received, line.upheld));
  const overall =
    rated.length === 0
      ? null
      : rateOf(
          'all',
          rated.reduce((sum, line) => sum + line.received, 0),
          rated.reduce((sum, line) => sum + line.upheld, 0),
        );
  const sentences = received.map((line) => receivedSentence(line));
  const all =
    overall && rated.length > 1 && overall.received > 0
      ? [overallSentence(overall, rated, rated.length < received.length)]
      : [];
  const [first, ...rest] = [...sentences, ...all, ...complimentSentences(lines)];
  return {
    rates,
    overall,
    sentences: first ? [{ ...first, text: inQuarter(first.text, quarter) }, ...rest] : [],
  };
}

type RatedLine = ComplaintLine & { readonly received: number; readonly upheld: number };

const isRated = (line: ComplaintLine): line is RatedLine =>
  line.received !== null && line.upheld !== null && line.upheld <= line.received;

const rateOf = (source: string, received: number, upheld: number): UpheldRate => ({
  source,
  received,
  upheld,
  percent: received === 0 ? null : (upheld / received) * 100,
});

/** "directly delivered services" for the words that stand for them; other sources by their own name. */
function regarding(source: string): string {
  if (/^(?:direct|directly|in-?house)\b/i.test(source)) return 'our directly delivered services';
  if (/^(?:commission|contract|external)/i.test(source)) return 'our commissioned services';
  return source === '' ? 'services that are not named' : source;
}

function receivedSentence(line: ComplaintLine): TracedSentence {
  const received = line.received ?? 0;
  const cells = cellsOf([line], ['received', 'upheld']);
  const about = `regarding ${regarding(line.source)}`;
  if (received === 0) return { text: `No complaints were received ${about}.`, cells };
  const one = received === 1;
  const start = `${formatNumber(received)} ${one ? 'complaint was' : 'complaints were'} received ${about}`;
  if (!isRated(line)) return { text: `${start}.`, cells };
  const percent = percentOf(line.upheld, received);
  if (one) return { text: `${start}, which was ${line.upheld === 1 ? '' : 'not '}upheld.`, cells };
  if (line.upheld === 0) return { text: `${start}, none of which were upheld (0%).`, cells };
  if (line.upheld === received)
    return { text: `${start}, all of which were upheld or partially upheld (100%).`, cells };
  const verb = line.upheld === 1 ? 'was' : 'were';
  return {
    text: `${start}, of which ${formatNumber(line.upheld)} ${verb} upheld or partially upheld (${percent}).`,
    cells,
  };
}

function overallSentence(
  { received, upheld }: UpheldRate,
  lines: readonly ComplaintLine[],
  partly: boolean,
): TracedSentence {
  return {
    text: `Of the ${formatNumber(received)} complaints ${partly ? 'for which this is known' : 'in all'}, ${formatNumber(upheld)} (${percentOf(upheld, received)}) ${upheld === 1 ? 'was' : 'were'} upheld or partially upheld.`,
    cells: cellsOf(lines, ['received', 'upheld']),
  };
}

function complimentSentences(lines: readonly ComplaintLine[]): TracedSentence[] {
  const counted = lines.filter(({ compliments }) => compliments !== null);
  if (counted.length === 0) return [];
  const sum = counted.reduce((total, { compliments }) => total + (compliments ?? 0), 0);
  const cells = cellsOf(counted, ['compliments']);
  return [
    {
      text: `${capital(countInWords(sum))} ${sum === 1 ? 'compliment was' : 'compliments were'} received.`,
      cells,
    },
  ];
}

const inQuarter = (text: string, quarter: Quarter | undefined): string =>
  quarter ? `In ${quarterName(quarter)}, ${uncapital(text)}` : text;

const cellsOf = (lines: readonly ComplaintLine[], figures: readonly ComplaintFigure[]): string[] =>
  lines.flatMap(({ cells }) => figures.flatMap((figure) => nameOf(cells[figure])));

const nameOf = (cell: SourceCell | undefined): string[] =>
  cell && cell.text !== '' ? [sheetCellOf(cell)] : [];
