import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import {
  complaintFigures,
  readComplaints,
  readComplaintTotals,
  type ComplaintFigure,
  type ComplaintLine,
} from '../../read/readComplaints';
import type { PlacedTable } from '../../read/tablesOfKind';
import { nameKey } from '../../../words/fold';

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
