import type { SummaryReport } from './report';

/** Why a summary was not made, with what to cut; '' for one that fits. */
export function whyNotMade({ overflow }: Pick<SummaryReport, 'overflow'>): string {
  const cuts = overflow.map(
    ({ section, lines }) => `${lines} ${lines === 1 ? 'line' : 'lines'} from “${section}”`,
  );
  return cuts.length === 0
    ? ''
    : `The summary does not fit two pages, so nothing was written. Cut ${cuts.join(', ')}.`;
}
