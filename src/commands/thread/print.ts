import { shorten } from '../../words/shorten';
import type { ThreadItemReport, ThreadMade, ThreadReport } from './report';

/** What the thread came to, the outcomes with their counts, each item, the KPIs of each aim, and the sheet. */
export function threadLines(report: ThreadReport | ThreadMade): string[] {
  const { sentence, outcomes, items, aims } = report;
  return [
    sentence,
    ...outcomes.map(
      ({ number, outcome, counts, suggested }) =>
        `Outcome ${number}: ${counts.all} stated, ${suggested.all} suggested  ${outcome || '(wording not known)'}`,
    ),
    ...items.map(itemLine),
    ...aims.map(
      ({ aim, kpis, suggested }) => `aim ${aim}: ${kpis.length} KPIs stated, ${suggested.length} suggested`,
    ),
    ...('sheet' in report ? [`"${report.sheet}"${report.refreshed ? ', refreshed' : ''}`] : []),
  ];
}

function itemLine({ kind, ref, text, cell, outcomes, suggested, why }: ThreadItemReport): string {
  const to =
    outcomes.length > 0
      ? outcomes.join(', ')
      : suggested.length > 0
        ? `${suggested.join(', ')}? (${why})`
        : 'none';
  const shown = shorten(text, 70);
  return `  ${kind.padEnd(11)}${[ref, shown].filter(Boolean).join(' ')} -> ${to}  ${cell}`;
}
