import { isDash } from '../../figures/readCell';
import type { Reading, State } from '../../figures/reading';
import type { Quarter } from '../../../words/quarters';
import type { SourceCell } from '../../../grid/snapshot';
import { shorten } from '../../../words/shorten';
import { type Problem, type ProblemCode, columnCodes, missingCodes } from './entry';

interface Described {
  readonly code: ProblemCode;
  readonly severity: 'warning' | 'info';
  readonly reason: string;
  /** The reason without the cell's own words. */
  readonly common: string;
  readonly advice: string;
}

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

/**
 * What a state in a target or measure cell means for the row, in words, and what to do about it: nothing, where no
 * figure is due yet (“Reports in Q4”), but not in the `quarter` in which it is.
 */
function describeState(
  which: 'target' | 'measure',
  reading: Extract<Reading, { kind: 'state' }>,
  text: string,
  quarter: Quarter | undefined,
): Described {
  const shown = `“${shorten(text.trim())}”`;
  if (reading.due !== null && reading.due === quarter) {
    return {
      code: 'figure-due',
      severity: 'warning',
      reason: `the ${which} says ${shown}, and ${quarter} is the quarter reported: the figure is due`,
      common: `the figure is due in ${quarter}`,
      advice: 'Enter it, or say when it comes.',
    };
  }
  const due = reading.due ? ` before ${reading.due}` : '';
  const misspelt = reading.misspelt ? ' (the word is misspelt)' : '';
  const notDue = {
    code: 'not-due',
    severity: reading.misspelt ? 'warning' : 'info',
    advice: 'Nothing to do this quarter.',
  } as const;
  const missing = {
    code: missingCodes[which],
    severity: 'warning',
    advice:
      which === 'measure' ? 'Enter the figure when it is known.' : 'Enter the target when it is agreed.',
  } as const;
  const notSet = {
    code: 'target-not-set',
    severity: 'warning',
    advice: 'Enter the target when it is agreed.',
  } as const;
  const byState: Record<State, Described> = {
    annual: {
      ...notDue,
      reason: `the ${which} says ${shown}: it is reported once a year`,
      common: `the ${which} is reported once a year`,
    },
    'not due': {
      ...notDue,
      reason: `the ${which} says ${shown}${misspelt}: no figure is due${due}`,
      common: `no figure is due${due}`,
    },
    ongoing: {
      ...notDue,
      reason: `the ${which} says ${shown} and gives no figure`,
      common: `the ${which} gives no figure`,
    },
    'not applicable': {
      code: which === 'target' ? 'target-not-set' : 'not-due',
      severity: 'info',
      reason: `the ${which} says ${shown}`,
      common: `the ${which} says that it does not apply`,
      advice: 'Nothing to do, if that is meant.',
    },
    'no data': {
      ...missing,
      reason: `the ${which} says ${shown}: there is no figure`,
      common: `the ${which} says that there is no figure`,
    },
    'not set': {
      ...(which === 'target' ? notSet : missing),
      reason: `the ${which} says ${shown}: none is set`,
      common: `no ${which} is set`,
    },
    'to be confirmed': {
      ...(which === 'target' ? notSet : missing),
      reason: `the ${which} says ${shown}: it is still to be confirmed`,
      common: `the ${which} is still to be confirmed`,
    },
  };
  return byState[reading.state];
}
