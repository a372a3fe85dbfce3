import { isDash } from '../figures/readCell';
import type { Reading } from '../figures/reading';
import type { Quarter } from '../kpi';
import type { SourceCell } from '../snapshot';
import { describeState } from './describeState';
import { shorten } from '../../words/shorten';
import { type Problem, type ProblemCode, columnCodes, missingCodes } from './entry';

/** A problem of a line, from its parts. */
export function problem(
  label: string,
  code: ProblemCode,
  cell: SourceCell | null,
  reason: string,
  advice: string,
  severity: 'warning' | 'info' = 'warning',
  choices: Problem['choices'] = [],
  common?: string,
): Problem {
  return { kind: 'problem', label, code, severity, cell, reason, advice, choices, ...(common && { common }) };
}

/** Why a reading gives no figures to judge with; null if it gives some. */
export function problemOf(
  label: string,
  which: 'target' | 'measure',
  reading: Reading,
  cell: SourceCell | null,
  quarter: Quarter | undefined,
): Problem | null {
  const name = `the ${which}`;
  if (isDash(reading)) return dashProblem(label, which, cell);
  switch (reading.kind) {
    case 'empty':
      if (cell === null) {
        const reason = `the table has no column for ${name}`;
        return problem(label, columnCodes[which], null, reason, 'Add the column.');
      }
      return problem(
        label,
        missingCodes[which],
        cell,
        `there is no ${which}`,
        `Enter ${name}, or write N/A.`,
      );
    case 'refused':
      return problem(
        label,
        'not-readable',
        cell,
        `${name} “${shorten(cell?.text ?? '')}” cannot be read: ${reading.reason}`,
        'Write one plain figure.',
        'warning',
        [],
        `${name} cannot be read`,
      );
    case 'state': {
      const described = describeState(which, reading, cell?.text ?? '', quarter);
      const { code, reason, advice, severity, common } = described;
      return problem(label, code, cell, reason, advice, severity, [], common);
    }
    default:
      return null;
  }
}

function dashProblem(label: string, which: 'target' | 'measure', cell: SourceCell | null): Problem {
  return which === 'target'
    ? problem(
        label,
        'target-not-set',
        cell,
        'the target is a dash: none is set',
        'Enter the target, or write N/A.',
      )
    : problem(
        label,
        'reading-unsure',
        cell,
        'a dash may mean nil or that there is no figure',
        'Write 0 or N/A.',
        'warning',
        [
          ['It means nil: write 0', 0],
          ['There is no figure: write N/A', 'N/A'],
        ],
      );
}
