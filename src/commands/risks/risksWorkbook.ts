import { type Outcome, done, refuse } from '../../excel/refusals';
import { parseReference } from '../../grid/a1';
import { checkComplaints, complaintSentences } from '../../plan/rules/complaints/complaints';
import type { PlanBook } from '../../plan/book/planBook';
import type { PlanDetails } from '../../plan/details';
import { readComplaints } from '../../plan/read/readLists';
import { type CheckedRegister, type RiskCheck, checkRisks } from '../../plan/rules/risks/checkRisks';
import { countRatingWords, ratedAs } from '../../plan/read/risks/countRatings';
import { causesOf } from '../../plan/read/risks/register';
import { statedMovement } from '../../plan/read/risks/readRating';
import type { Standing } from '../../plan/read/risks/riskAims';
import { standings } from '../../plan/rules/risks/findings/aimFindings';
import { bandWords } from '../../plan/read/risks/riskGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/fold';
import type { SheetDescription } from '../../sheets/description';
import { describeHeatMap } from '../../sheets/risks/describeHeatMap';
import { placeRisks } from '../../sheets/risks/gridRows';
import { findSheet, freeSheetName, noSuchSheet, sheetOf } from '../shared/workbook';
import { reportTable } from '../tables/reportTable';
import type { RegisterReport, RiskMapReport, RiskReport, RisksReport, RisksRequest } from './report';

/** What a check of the registers finds, with what the heat map needs. */
interface RisksOfWorkbook {
  readonly registers: readonly CheckedRegister[];
  readonly details: PlanDetails;
  readonly report: RisksReport;
}

export function decideRisks(book: PlanBook, request: RisksRequest): Outcome<RisksReport> {
  const checked = risksWorkbook(book, request);
  return checked.ok ? done(checked.report.report) : checked;
}

/** A heat map of the register that is asked for, and the report on all, as a decision. */
export function decideRiskMap(
  book: PlanBook,
  request: RisksRequest,
): Outcome<{ readonly description: SheetDescription; readonly report: RiskMapReport }> {
  const checked = risksWorkbook(book, request);
  if (!checked.ok) return checked;
  const { registers, details, report } = checked.report;
  const chosen = registerForMap(book.workbook, registers);
  if (!chosen || report.risks.length === 0) {
    return refuse('no-open-risks', 'The register holds no open risks, so there is nothing to map.');
  }
  const { onGrid, scoreOnly, offGrid } = placeRisks(chosen.current);
  const unplaced = offGrid.length + scoreOnly.reduce((sum, { risks }) => sum + risks.length, 0);
  return done({
    description: describeHeatMap(chosen.current, {
      changes: chosen.changes,
      palette: details.palette,
      fontName: 'Arial',
      madeOn: book.today,
    }),
    report: {
      ...report,
      sheet: freeSheetName(book.workbook, 'Risk heat map'),
      placed: [...onGrid.values()].reduce((sum, { length }) => sum + length, 0),
      unplaced,
    },
  });
}

/** Checks the risk registers and the complaints of a workbook as it was read. */
export function risksWorkbook(book: PlanBook, { sheet }: RisksRequest): Outcome<RisksOfWorkbook> {
  const { workbook, tables, details } = book;
  if (sheet !== undefined && !findSheet(workbook, sheet)) return noSuchSheet(workbook, sheet);
  const check = checkRisks(workbook, tables, details, book.today);
  const registers = check.registers.filter(({ current }) => sameName(current.sheet, sheet ?? current.sheet));
  if (registers.length === 0) {
    return refuse(
      'no-risk-register',
      `No risk register was found${sheet === undefined ? '' : ` on the sheet “${sheet}”`}: a register has a heading for the risk and one for its score, its rating, or its likelihood and impact. Add one with Tables, or check the headings.`,
    );
  }
  const complaints = book.of('complaints').flatMap((placed) => readComplaints(placed.sheet, placed.table));
  return done({
    registers,
    details,
    report: {
      registers: registers.map(registerReport),
      tables: registers.flatMap(({ current }) =>
        current.tables.map(({ table, sheet: own }) => reportTable(table, own)),
      ),
      risks: registers.flatMap(riskReports),
      complaints: complaintSentences(complaints, details.quarter),
      palette: details.palette,
      findings: registerFindings(book, check, sheet),
    },
  });
}

/** Findings on the registers and complaints of a workbook, or of one sheet of it. */
export function registerFindings(book: PlanBook, { findings }: RiskCheck, sheet: string | undefined) {
  const complaints = book.of('complaints').flatMap(checkComplaints);
  return [...findings, ...complaints].filter(
    ({ cell }) => sheet === undefined || sameName(sheetOfCell(cell), sheet),
  );
}

/** The sheet of 'Appendix 2'!A16. */
const sheetOfCell = (cell: string): string => parseReference(cell)?.sheet ?? '';

function registerReport({ current, earlier, counts, changes }: CheckedRegister): RegisterReport {
  const { grid } = current;
  const bands = bandWords(grid);
  return {
    sheet: current.sheet,
    quarter: current.period.quarter ?? '',
    counts,
    ratingWords: countRatingWords(current),
    grid:
      current.doubt === 'levels'
        ? ''
        : `${grid.likelihoods.length} × ${grid.impacts.length}${bands && `: ${bands}`}`,
    before: earlier[0]?.sheet ?? '',
    closed: (changes ?? []).flatMap(({ movement, risk }) =>
      movement === 'closed' ? [risk.code || risk.title] : [],
    ),
  };
}

function riskReports({ current, changes }: CheckedRegister): RiskReport[] {
  const changeOf = new Map(changes?.map((change) => [change.risk, change]));
  const isAbove = (standing: Standing): boolean | null => standing && standing === 'above';
  return standings(current).map(({ risk, target, appetite }) => {
    const { code, title, likelihood, impact, score, cell, cells } = risk;
    const change = changeOf.get(risk);
    const movement = change?.movement ?? '';
    const moved = movement === 'up' || movement === 'down' || movement === 'unchanged' ? movement : '';
    return {
      sheet: cell.sheet,
      row: cell.row + 1,
      code,
      title,
      likelihood,
      impact,
      score,
      rating: ratedAs(risk, current),
      ratingWord: risk.ratingWord,
      movement,
      scoreBefore: change?.before?.score ?? null,
      target: risk.target?.score ?? null,
      targetRating: risk.target?.rating ?? 'N/A',
      aboveTarget: isAbove(target),
      appetite: risk.appetite?.text ?? '',
      aboveAppetite: isAbove(appetite),
      trend: statedMovement(cells.trend?.text ?? '') ?? moved,
      ...causesOf(risk),
      controls: cells.controls?.text ?? '',
      owner: cells.owner?.text ?? '',
      targetDate: cells.targetDate?.text ?? '',
      updated: cells.updated?.text ?? '',
      actions: risk.actions.map(({ code: own, text, note, owner, due }) => ({
        code: own,
        action: text,
        note,
        owner,
        due: due?.text ?? '',
      })),
    };
  });
}

/** The register that a heat map is made of: on the sheet that stands open, else the first. */
function registerForMap(
  workbook: WorkbookSnapshot,
  registers: readonly CheckedRegister[],
): CheckedRegister | undefined {
  return (
    registers.find(({ current }) => sheetOf(workbook, current).id === workbook.activeSheet) ?? registers[0]
  );
}
