import { sheetCell } from '../../../../grid/a1';
import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import { compareRegisters, type Movement, type RiskChange } from '../compareRegisters';
import { keyOfRisk, type RegisterLine, periodWords } from '../../../read/risks/findRegisters';
import {
  openRisks,
  riskName,
  riskSubject,
  riskSubjects,
  type RegisterRisk,
} from '../../../read/risks/register';
import { statedMovement } from '../../../read/risks/movement';
import { together } from './together';

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
