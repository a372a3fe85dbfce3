import type { SummaryReport } from './reports';

/** What is said where colouring found no column to colour. */
export const nothingColoured =
  'Nothing was coloured: no column of RAG words was found for certain. Check its heading, or name the column under Tables.';

/** Why a summary was not made, with what to cut; '' for one that fits. */
export function overflowSentence({ overflow }: Pick<SummaryReport, 'overflow'>): string {
  const cuts = overflow.map(
    ({ section, lines }) => `${lines} ${lines === 1 ? 'line' : 'lines'} from “${section}”`,
  );
  return cuts.length === 0
    ? ''
    : `The summary does not fit two pages, so nothing was written. Cut ${cuts.join(', ')}.`;
}
