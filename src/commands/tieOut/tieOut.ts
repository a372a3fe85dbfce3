import { readWorkbook } from '../../excel/readWorkbook';
import type { Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { decide } from '../decide/decide';
import { decideTieOut } from './tieOutWorkbook';
import type { Progress } from '../shared/outcome';
import type { TieOutReport, TieOutRequest } from './report';

/** Ties the figures and references of texts to the workbook. Reads only, in the round trips of reading it. */
export function tieOut(request: TieOutRequest, progress?: Progress): Promise<Outcome<TieOutReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    progress?.('Holding the texts against it', 1, 2);
    return decide('tieOut', decideTieOut, { workbook, request });
  });
}
