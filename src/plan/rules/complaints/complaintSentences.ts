import { type Quarter, quarterName } from '../../../words/quarters';
import type { ComplaintLine } from '../../read/readComplaints';
import { percentOf } from '../../../words/percent';
import { countInWords } from '../../../words/counts';
import { capital, uncapital } from '../../../words/capital';
import { formatNumber } from '../../../words/numbers';

/**
 * Complaints and compliments in sentences as the quarterly report words them: "In Quarter 1, 20 complaints were
 * received regarding our directly delivered services, of which 11 were upheld or partially upheld (55%)." Sources with
 * a figure that is missing, or with more upheld than received, give no rate and are left out of the rate of all.
 */
export function complaintSentences(
  lines: readonly ComplaintLine[],
  quarter: Quarter | undefined,
  at = quarter && `in ${quarterName(quarter)}`,
): string[] {
  const received = lines.filter((line) => line.received !== null);
  const rated = received.filter(isRated);
  const [first, ...rest] = [
    ...received.map(receivedSentence),
    ...(rated.length > 1 ? overallSentence(rated, rated.length < received.length) : []),
    ...complimentSentence(lines),
  ];
  return first === undefined ? [] : [at ? `${capital(at)}, ${uncapital(first)}` : first, ...rest];
}

type RatedLine = ComplaintLine & { readonly received: number; readonly upheld: number };

const isRated = (line: ComplaintLine): line is RatedLine =>
  line.received !== null && line.upheld !== null && line.upheld <= line.received;

/** "directly delivered services" for the words that stand for them; other sources by their own name. */
function regarding(source: string): string {
  if (/^(?:direct|directly|in-?house)\b/i.test(source)) return 'our directly delivered services';
  if (/^(?:commission|contract|external)/i.test(source)) return 'our commissioned services';
  return source === '' ? 'services that are not named' : source;
}

function receivedSentence(line: ComplaintLine): string {
  const received = line.received ?? 0;
  const about = `regarding ${regarding(line.source)}`;
  if (received === 0) return `No complaints were received ${about}.`;
  const one = received === 1;
  const start = `${formatNumber(received)} ${one ? 'complaint was' : 'complaints were'} received ${about}`;
  if (!isRated(line)) return `${start}.`;
  if (one) return `${start}, which was ${line.upheld === 1 ? '' : 'not '}upheld.`;
  if (line.upheld === 0) return `${start}, none of which were upheld (0%).`;
  if (line.upheld === received) return `${start}, all of which were upheld or partially upheld (100%).`;
  return `${start}, of which ${formatNumber(line.upheld)} ${line.upheld === 1 ? 'was' : 'were'} upheld or partially upheld (${percentOf(line.upheld, received)}).`;
}

function overallSentence(lines: readonly RatedLine[], partly: boolean): string[] {
  const received = lines.reduce((sum, line) => sum + line.received, 0);
  const upheld = lines.reduce((sum, line) => sum + line.upheld, 0);
  if (received === 0) return [];
  return [
    `Of the ${formatNumber(received)} complaints ${partly ? 'for which this is known' : 'in all'}, ${formatNumber(upheld)} (${percentOf(upheld, received)}) ${upheld === 1 ? 'was' : 'were'} upheld or partially upheld.`,
  ];
}

function complimentSentence(lines: readonly ComplaintLine[]): string[] {
  const counted = lines.filter(({ compliments }) => compliments !== null);
  if (counted.length === 0) return [];
  const sum = counted.reduce((total, { compliments }) => total + (compliments ?? 0), 0);
  return [`${capital(countInWords(sum))} ${sum === 1 ? 'compliment was' : 'compliments were'} received.`];
}
