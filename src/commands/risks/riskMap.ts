import { newMadeSheet } from '../../excel/madeSheets';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, refuse, type Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import type { SheetDescription } from '../../sheets/description';
import { describeHeatMap } from '../../sheets/risks/describeHeatMap';
import { placeRisks } from '../../sheets/risks/placeRisks';
import type { Progress } from '../shared/outcome';
import type { RiskMapReport } from './report';
import type { RisksRequest } from './request';
import { registerForMap, risksWorkbook } from './risksWorkbook';
import { freeSheetName } from '../shared/sheets';

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
    const planned = planMap(workbook, request, now);
    if (!planned.ok) return planned;
    const { description, report } = planned.report;

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

function planMap(
  workbook: WorkbookRead,
  request: RisksRequest,
  now: Date,
): Outcome<{ description: SheetDescription; report: RiskMapReport }> {
  const checked = risksWorkbook(workbook, request, now);
  if (!checked.ok) return checked;
  const { registers, details, report } = checked.report;
  const chosen = registerForMap(workbook, registers);
  if (!chosen || report.risks.length === 0) {
    return refuse('no-open-risks', 'The register holds no open risks, so there is nothing to map.');
  }
  if (workbook.structureProtected) {
    return refuse(
      'structure-protected',
      'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make the heat map.',
    );
  }
  const { onGrid, scoreOnly, offGrid } = placeRisks(chosen.current);
  const unplaced = offGrid.length + scoreOnly.reduce((sum, { risks }) => sum + risks.length, 0);
  return done({
    description: describeHeatMap(chosen.current, {
      changes: chosen.changes,
      palette: details.palette,
      fontName: 'Arial',
      madeOn: now,
    }),
    report: {
      ...report,
      sheet: freeSheetName(workbook, 'Risk heat map'),
      placed: [...onGrid.values()].reduce((sum, { length }) => sum + length, 0),
      unplaced,
    },
  });
}
