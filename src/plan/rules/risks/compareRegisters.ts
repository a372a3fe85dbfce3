import { sheetCell } from '../../../grid/a1';
import { nameKey } from '../../../words/fold';
import { type Finding, newFinding } from '../../findings/finding';
import { keyOfRisk, periodWords, type RegisterLine } from '../../read/risks/findRegisters';
import { statedMovement } from '../../read/risks/readRating';
import {
  openRisks,
  type RegisterRisk,
  riskName,
  type RiskRegister,
  riskSubject,
  riskSubjects,
} from '../../read/risks/register';
import { together } from './findings/together';

export type Movement = 'new' | 'closed' | 'up' | 'down' | 'unchanged' | 'not scored';

/** What became of a risk since the register before. */
export interface RiskChange {
  readonly movement: Movement;
  /** The risk as it stands now; of one that has left the register, as it stood. */
  readonly risk: RegisterRisk;
  readonly before: RegisterRisk | null;
  /** Its code was written otherwise, or is another: "DCCS PE 4" then, "DCCS PE 004" now. */
  readonly recoded: boolean;
}

type Register = Pick<RiskRegister, 'risks'>;

/**
 * How each risk moved from one register to the next, in the order of the later, then those that have left it. Risks
 * are matched by code, however it is written, then by the words of the title, for a code may have changed. Up is a
 * higher score. A risk that is called closed, or has gone, counts as closed; one that was closed before and still is
 * does not count.
 */
export function compareRegisters(previous: Register, current: Register): RiskChange[] {
  const byCode = new Map(previous.risks.map((risk) => [keyOfRisk(risk), risk]));
  const matched = new Map<RegisterRisk, RegisterRisk>();
  const taken = new Set<RegisterRisk>();
  for (const risk of current.risks) {
    const before = byCode.get(keyOfRisk(risk));
    if (!before || taken.has(before)) continue;
    matched.set(risk, before);
    taken.add(before);
  }
  const byTitle = new Map(
    previous.risks.filter((risk) => !taken.has(risk)).map((risk) => [nameKey(risk.title), risk]),
  );
  for (const risk of current.risks) {
    const before = matched.has(risk) ? undefined : byTitle.get(nameKey(risk.title));
    if (!before || nameKey(risk.title) === '' || taken.has(before)) continue;
    matched.set(risk, before);
    taken.add(before);
  }
  const left = previous.risks.filter((risk) => !taken.has(risk) && !risk.closed);
  return [
    ...current.risks.flatMap((risk) => changeOf(risk, matched.get(risk) ?? null)),
    ...left.map((before): RiskChange => ({ movement: 'closed', risk: before, before, recoded: false })),
  ];
}

function changeOf(risk: RegisterRisk, before: RegisterRisk | null): RiskChange[] {
  if (risk.closed && (!before || before.closed)) return [];
  const recoded = before !== null && before.code !== '' && risk.code !== '' && before.code !== risk.code;
  const movement = risk.closed
    ? 'closed'
    : !before || before.closed
      ? 'new'
      : moved(risk.score, before.score);
  return [{ movement, risk, before, recoded }];
}

function moved(now: number | null, then: number | null): Movement {
  if (now === null || then === null) return 'not scored';
  if (now === then) return 'unchanged';
  return now > then ? 'up' : 'down';
}

/** So many registers in a row with the same score are a year. */
const quartersOfYear = 4;

const at = (risk: RegisterRisk, field: 'trend' | 'score' | 'code'): string => {
  const { sheet, row, column } = risk.cells[field] ?? risk.cell;
  return sheetCell(sheet, row, column);
};

/** What the registers of earlier quarters show: scores that do not move, trends that do not fit, codes rewritten. */
export function changeFindings({ current, earlier }: RegisterLine): Finding[] {
  const [previous] = earlier;
  if (!previous) return [];
  const changes = compareRegisters(previous, current);
  const since = periodWords(previous.period) || `“${previous.sheet}”`;
  return [
    ...changes.flatMap((change) => trendFinding(change, since)),
    ...changes.flatMap((change) => recodedFinding(change, since)),
    ...unchanged({ current, earlier }),
  ];
}

function unchanged({ current, earlier }: RegisterLine): Finding[] {
  const before = earlier.slice(0, quartersOfYear - 1);
  const oldest = before.at(-1);
  if (before.length < quartersOfYear - 1 || !oldest) return [];
  const scores = before.map(({ risks }) => new Map(risks.map((risk) => [keyOfRisk(risk), risk.score])));
  const stood = openRisks(current).filter(
    (risk) => risk.score !== null && scores.every((known) => known.get(keyOfRisk(risk)) === risk.score),
  );
  const since = periodWords(oldest.period) || `“${oldest.sheet}”`;
  const [only, second] = stood;
  return together(
    stood,
    'score',
    newFinding('risk-unchanged', {
      message:
        only && !second
          ? `${riskSubject(only)} has stood at ${only.score} for four quarters, since ${since}. Ask whether its actions work, or whether the score is accepted.`
          : `${riskSubjects(stood)} have stood at the same scores for four quarters, since ${since}. Ask whether their actions work, or whether the scores are accepted.`,
    }),
  );
}

const movementWords: Readonly<Record<Movement, string>> = {
  up: 'has risen',
  down: 'has fallen',
  unchanged: 'is the same',
  new: 'is new',
  closed: 'is closed',
  'not scored': 'is not known',
};

function trendFinding({ movement, risk, before }: RiskChange, since: string): Finding[] {
  const stated = statedMovement(risk.cells.trend?.text ?? '');
  if (!stated || !before || !(['up', 'down', 'unchanged'] as Movement[]).includes(movement)) return [];
  if (stated === movement) return [];
  return [
    newFinding('risk-trend-differs', {
      cell: at(risk, 'trend'),
      message: `${riskName(risk)}: the trend says “${risk.cells.trend?.text ?? ''}”, but the score ${movementWords[movement]}: ${before.score} in ${since}, ${risk.score} now.`,
    }),
  ];
}

function recodedFinding({ recoded, risk, before }: RiskChange, since: string): Finding[] {
  if (!recoded || !before) return [];
  return [
    newFinding('risk-recoded', {
      cell: at(risk, 'code'),
      message: `${risk.code} was ${before.code} in ${since}. It is taken for the same risk.`,
    }),
  ];
}
