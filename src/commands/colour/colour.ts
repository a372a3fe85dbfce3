import { askCalculated } from '../../excel/readFormulas';
import { createPace } from '../../excel/cancel';
import { readRagFormats, type RagColumns } from '../../excel/replaceRagFormats';
import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { columnAnchors } from '../../excel/step/anchors';
import { carryOut } from '../../excel/step/carryOut';
import { type Change, together, writtenCells } from '../../excel/step/change';
import { sheetArea } from '../../grid/a1';
import { ragFormats } from '../../sheets/ragFormats';
import { decide } from '../decide/decide';
import { decideColours } from './decideColours';
import { isoToday } from '../../words/days';
import { readOnlyFindings, sheetOf, sheetProtected } from '../shared/workbook';
import type { CheckRequest } from '../check/report';
import type { ColourReport } from './report';
import type { Progress } from '../shared/outcome';

/**
 * Checks, then colours the RAG column of each KPI table by the word that stands in it, with conditional formats
 * that go on working as the words change. An empty RAG cell is given the rule's word; a word that stands there is
 * the officer's and stays, even where the rule differs. Five round trips to read, one to write.
 */
export function colour(
  request: CheckRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<ColourReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const workbook = await readWorkbook(context);
    progress?.('Checking the KPIs', 1, 3);
    const decided = await decide('colours', decideColours, { workbook, request, today: isoToday(now) });
    if (!decided.ok) return decided;
    const { report, palette, sheets } = decided.report;
    const shut = sheets.find(({ name }) => sheetOf(workbook, { sheet: name }).protected);
    if (shut) return sheetProtected(shut.name);

    progress?.('Colouring the RAG cells', 2, 3);
    const pace = createPace();
    const columns = sheets.map(({ sheetId, areas }): RagColumns => ({
      sheet: context.workbook.worksheets.getItem(sheetId),
      areas,
      formats: areas.flatMap((area) => ragFormats(area, palette)),
    }));
    // What an empty cell calculates is asked for with the first of the trips that read the formats.
    const calculated = askCalculated(context, sheets);
    const formats = await readRagFormats(context, columns);
    const isCalculated = calculated();
    await pace();
    const words = sheets.flatMap((sheet) => sheet.words).filter((word) => !isCalculated(word));
    await pace();
    const recoloured: Change = {
      deeds: sheets.map(({ sheetId, name, areas }, index) => ({
        kind: 'RAG formats replaced',
        sheet: { id: sheetId, name },
        areas,
        before: formats.before[index] ?? [],
        columns: columnAnchors(sheetOf(workbook, { sheet: name }), areas),
      })),
      queue: () => formats.replace(),
    };
    const filled = writtenCells(
      context,
      workbook,
      words.map((word) => ({ ...word, before: '' })),
    );
    await pace();
    await carryOut(context, workbook, {
      change: together([recoloured, filled]),
      restored: 'The colours and words that “Colour the RAG cells” put in were taken out again.',
    });
    return done({
      ...report,
      findings: [...report.findings, ...readOnlyFindings(workbook)],
      coloured: sheets.flatMap(({ name, areas }) => areas.map((area) => sheetArea(name, area))),
    });
  });
}
