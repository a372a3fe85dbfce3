import type { SummaryReport } from './report';

/** The sheet with its pages and scale; where not everything fits, what to cut. */
export function summaryLines({ sheet, refreshed, pages, scale, overflow }: SummaryReport): string[] {
  if (overflow.length === 0)
    return [`"${sheet}"${refreshed ? ', refreshed' : ''}: ${pages} pages at ${scale}%`];
  // The sentence that says why nothing was written goes to the error output.
  return [
    'Cut:',
    ...overflow.map(({ section, lines }) => `  ${lines} ${lines === 1 ? 'line' : 'lines'} from "${section}"`),
  ];
}

/** Why a summary was not made, with what to cut; '' for one that fits. */
export function whyNotMade({ overflow }: Pick<SummaryReport, 'overflow'>): string {
  const cuts = overflow.map(
    ({ section, lines }) => `${lines} ${lines === 1 ? 'line' : 'lines'} from “${section}”`,
  );
  return cuts.length === 0
    ? ''
    : `The summary does not fit two pages, so nothing was written. Cut ${cuts.join(', ')}.`;
}
