import { sheetCellOf } from '../../../grid/a1';
import { capital, uncapital } from '../../../words/capital';
import { countInWords } from '../../../words/counts';
import { nameKey } from '../../../words/fold';
import { formatNumber, percentOf } from '../../../words/numbers';
import { type Quarter, quarterName } from '../../../words/quarters';
import { type Finding, newFinding } from '../../findings/finding';
import {
  type ComplaintFigure,
  complaintFigures,
  type ComplaintLine,
  readComplaints,
  readComplaintTotals,
} from '../../read/readLists';
import type { PlacedTable } from '../../read/tablesOfKind';

const words: Readonly<Record<ComplaintFigure, string>> = {
  received: 'complaints received',
  upheld: 'complaints upheld',
  compliments: 'compliments',
};
const nameOf = ({ source }: ComplaintLine): string => (source ? `“${source}”` : 'A line without a source');

/** What is wrong in a table of complaints: impossible figures, missing sources, sources twice, totals that do not add. */
export function checkComplaints({ sheet, table }: PlacedTable<'complaints'>): Finding[] {
  const lines = readComplaints(sheet, table);
  return [
    ...lines.flatMap(lineFindings),
    ...twiceNamed(lines),
    ...readComplaintTotals(sheet, table).flatMap((total) => totalFindings(total, lines)),
  ];
}

function lineFindings(line: ComplaintLine): Finding[] {
  const { received, upheld, cells } = line;
  const findings: Finding[] = [];
  if (line.source === '')
    findings.push(
      newFinding('complaints-no-source', {
        cell: sheetCellOf(line.cell),
        message: 'This line has figures and no source. Name the service, or take the line out.',
      }),
    );
  for (const figure of complaintFigures) {
    const cell = cells[figure];
    const value = line[figure];
    if (!cell || cell.text === '') continue;
    if (value === null)
      findings.push(
        newFinding('complaints-no-number', {
          cell: sheetCellOf(cell),
          message: `${nameOf(line)}: “${cell.text}” cannot be read as a number of ${words[figure]}, so it is not counted. Write a number.`,
        }),
      );
    else if (value < 0 || !Number.isInteger(value))
      findings.push(
        newFinding('complaints-not-a-count', {
          cell: sheetCellOf(cell),
          message: `${nameOf(line)}: ${value} is no number of ${words[figure]}.`,
        }),
      );
  }
  if (received !== null && upheld !== null && upheld > received && cells.upheld)
    findings.push(
      newFinding('complaints-upheld-above', {
        cell: sheetCellOf(cells.upheld),
        message: `${nameOf(line)}: ${upheld} complaints upheld are more than the ${received} received. Put right the one that is wrong; until then there is no rate for it.`,
      }),
    );
  return findings;
}

function twiceNamed(lines: readonly ComplaintLine[]): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap((line): Finding[] => {
    const name = nameKey(line.source);
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      newFinding('complaints-source-twice', {
        cell: sheetCellOf(line.cell),
        message: `${nameOf(line)} stands twice in this table: its figures may be counted twice.`,
      }),
    ];
  });
}

function totalFindings(total: ComplaintLine, lines: readonly ComplaintLine[]): Finding[] {
  return complaintFigures.flatMap((figure): Finding[] => {
    const stated = total[figure];
    const cell = total.cells[figure];
    const sum = lines.reduce((all, line) => all + (line[figure] ?? 0), 0);
    // A line that cannot be read may hold the rest.
    const isUnread = lines.some((line) => line[figure] === null && (line.cells[figure]?.text ?? '') !== '');
    if (stated === null || !cell || stated === sum || isUnread) return [];
    return [
      newFinding('complaints-total-differs', {
        cell: sheetCellOf(cell),
        message: `The total of ${words[figure]} says ${stated}, and the lines add up to ${sum}.`,
      }),
    ];
  });
}

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
