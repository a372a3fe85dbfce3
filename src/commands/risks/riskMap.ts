import { newMadeSheet } from '../../excel/madeSheets';
import { readWorkbook } from '../../excel/readWorkbook';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import type { Progress } from '../shared/outcome';
import type { RiskMapReport, RisksRequest } from './report';
import { decideRiskMap } from './risksWorkbook';

/**
 * Checks the risk registers and puts the heat map of one (of the sheet named, else of the one that stands open, else
 * the first) on a new sheet. An earlier map stays: it shows the codes of its day, and may have notes on it. One round
 * trip more than reading the workbook.
 */
export function riskMap(
  request: RisksRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<RiskMapReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const workbook = await readWorkbook(context);
    progress?.('Checking the risks', 1, 3);
    const decided = await decide('riskMap', decideRiskMap, { workbook, request, today: isoToday(now) });
    if (!decided.ok) return decided;
    if (workbook.structureProtected) return noSheetAdded();
    const { description, report } = decided.report;

    progress?.('Making the heat map', 2, 3);
    await carryOut(context, workbook, {
      // It is never made anew, so nothing is remembered of it.
      change: newMadeSheet(context, report.sheet, {
        described: description,
        mark: { kind: 'riskMap', key: '', of: '' },
        xml: null,
        records: new Map(),
        worn: new Set(),
      }),
      restored: `The sheet “${report.sheet}” was removed again.`,
    });
    return done(report);
  });
}

const noSheetAdded = (): Outcome<never> =>
  refuse(
    'structure-protected',
    'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make the heat map.',
  );
