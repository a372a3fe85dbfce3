import { sheetCell } from '../../address';
import type { Finding } from '../../finding';
import type { Field } from '../../recognised';
import type { SourceCell } from '../../snapshot';
import { openRisks, riskName, type RegisterRisk, type RiskRegister } from '../register';

const at = ({ sheet, row, column }: SourceCell): string => sheetCell(sheet, row, column);

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
    ...(columns.length === 0 ? [] : risks.flatMap((risk) => noAction(risk, columns))),
  ];
}

function emptyColumn(
  risks: readonly RegisterRisk[],
  field: 'assessment' | 'mitigation' | 'trend',
): Finding[] {
  const cell = risks.map(({ cells }) => cells[field]).find(Boolean);
  if (!cell) return [];
  return [
    {
      severity: 'info',
      code: 'risk-column-empty',
      cell: at(cell),
      message: `The column ${columnWords[field] ?? ''} on “${cell.sheet}” is empty for every risk. Icons are lost when a table is copied: write words, which can be checked and read out.`,
    },
  ];
}

function noAction(risk: RegisterRisk, columns: readonly ('assessment' | 'mitigation')[]): Finding[] {
  const cells = columns.flatMap((field) => risk.cells[field] ?? []);
  const [first] = cells;
  if (!first || cells.some(({ text }) => !saysNothing.test(text.trim()))) return [];
  return [
    {
      severity: 'warning',
      code: 'risk-no-action',
      cell: at(first),
      message: `${riskName(risk)} has no action or mitigation. Say what is done against the risk, or that it is accepted and why.`,
    },
  ];
}
