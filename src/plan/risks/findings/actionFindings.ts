import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { Field } from '../../tables/kinds';
import { openRisks, type RegisterRisk, type RiskRegister } from '../register';
import { at, together, whoLacks } from './together';

const columnWords: Partial<Record<Field<'risks'>, string>> = {
  assessment: 'of the assessment of actions',
  mitigation: 'of mitigations',
  trend: 'of trends',
};

const saysNothing = /^(?:|-|–|—|n\/?a|none|nil|tbc|tbd|to be confirmed|\.+)$/i;

/**
 * Open risks that say nothing of what is done against them, where the register has a column for it. A column that is
 * empty throughout is said once: icons, which published registers use, do not survive a copy.
 */
export function actionFindings(register: RiskRegister): Finding[] {
  const risks = openRisks(register);
  const empty = (['assessment', 'mitigation', 'trend'] as const).filter(
    (field) =>
      risks.some(({ cells }) => cells[field]) &&
      risks.every(({ cells }) => (cells[field]?.text ?? '') === ''),
  );
  const columns = (['assessment', 'mitigation'] as const).filter(
    (field) => !empty.includes(field) && risks.some(({ cells }) => cells[field]),
  );
  return [
    ...empty.flatMap((field) => emptyColumn(risks, field)),
    ...(columns.length === 0 ? [] : noAction(risks, register.sheet, columns)),
  ];
}

function emptyColumn(
  risks: readonly RegisterRisk[],
  field: 'assessment' | 'mitigation' | 'trend',
): Finding[] {
  const cell = risks.map(({ cells }) => cells[field]).find(Boolean);
  if (!cell) return [];
  return [
    newFinding('risk-column-empty', {
      cell: at(cell),
      message: `The column ${columnWords[field] ?? ''} on “${cell.sheet}” is empty for every risk. If icons or pictures stood there they were lost in copying: write words, which can be checked and read out.`,
    }),
  ];
}

function noAction(
  risks: readonly RegisterRisk[],
  sheet: string,
  columns: readonly ('assessment' | 'mitigation')[],
): Finding[] {
  const without = risks.filter(({ cells }) =>
    columns.every((field) => saysNothing.test(cells[field]?.text.trim() ?? '')),
  );
  const field = columns[0] ?? 'mitigation';
  return together(
    without,
    field,
    newFinding('risk-no-action', {
      message: `${whoLacks(without, risks.length, sheet, { a: 'an action', no: 'action' })}. Say what is done against ${without.length === 1 ? 'the risk, or that it is' : 'these risks, or that they are'} accepted and why.`,
    }),
  );
}
