import { yearReported, type PlanDetails } from '../../details';
import type { Finding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import { doubtfulColumns, doubtFindings } from '../../read/doubtfulColumns';
import type { RecognisedTable } from '../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import { changeFindings, compareRegisters, type RiskChange } from './compareRegisters';
import { countRatings } from '../../read/risks/countRatings';
import { actionFindings, dateFindings } from './findings/actionFindings';
import { aimFindings } from './findings/aimFindings';
import { codeFindings } from './findings/codeFindings';
import { countFindings, referenceFindings } from './findings/mentionFindings';
import { gridFindings } from './findings/gridFindings';
import { scoreFindings } from './findings/scoreFindings';
import { besideFindings } from '../../read/risks/riskActions';
import { findRegisters, type RegisterLine } from '../../read/risks/findRegisters';
import type { RiskRegister } from '../../read/risks/register';
import { lastDayOfQuarter } from '../../../words/quarters';

/** A register with what was made of it. */
export interface CheckedRegister extends RegisterLine {
  /** Open risks by the rating that stands there, by their score where none does. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** Since the register before; null where there is none in the workbook. */
  readonly changes: readonly RiskChange[] | null;
}

export interface RiskCheck {
  readonly registers: readonly CheckedRegister[];
  /** By register in the order of its rows, then those of texts and counts elsewhere. */
  readonly findings: readonly Finding[];
}

/**
 * Checks the risk registers of a workbook: scores and ratings by the grid of Plan details (the City's if they name
 * none), codes, dates, actions, counts that are stated elsewhere, codes that texts name, and what earlier registers
 * show. Dates are judged as of the last day of the quarter that the register, else the plan, reports, or of `today`
 * (ISO) if that is earlier or no quarter is known. Time grows with the cells of the workbook only.
 */
export function checkRisks(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  details: PlanDetails,
  today: string,
): RiskCheck {
  const lines = findRegisters(workbook, tables, details);
  const registers = lines.map((line): CheckedRegister => ({
    ...line,
    counts: countRatings(line.current),
    changes: line.earlier[0] ? compareRegisters(line.earlier[0], line.current) : null,
  }));
  return {
    registers,
    findings: [
      ...lines.flatMap((line) => [
        ...doubtFindings(line.current.tables.flatMap((placed) => doubtfulColumns(placed))),
        ...gridFindings(line.current, { workbook, tables, details }),
        ...codeFindings(line.current),
        ...scoreFindings(line.current),
        ...aimFindings(line.current),
        ...dateFindings(line.current, asOf(line.current, details, today)),
        ...actionFindings(line.current),
        ...changeFindings(line),
      ]),
      ...besideFindings(workbook, tables),
      ...countFindings(
        workbook,
        tables,
        lines.map(({ current }) => current),
      ),
      ...referenceFindings(workbook, lines),
    ],
  };
}

function asOf({ period }: RiskRegister, details: PlanDetails, today: string): string {
  const year = period.year ?? yearReported(details);
  const reported = period.quarter ?? details.quarter;
  const end = reported ? lastDayOfQuarter(reported, year) : null;
  return end !== null && end < today ? end : today;
}
