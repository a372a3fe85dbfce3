import type { YearEnd } from '../check';
import type { PlanDetails } from '../details';
import type { KpiRow, KpiRule, RowDoubts } from '../kpi';
import { judgeRow } from './judgeRow';
import { readRag } from './readRag';

/**
 * The second judgement of a row that forecasts its year end, beside the one to date: a forecast figure against the
 * target for the year (the row's only target where it has no other), by the same rule and without a profile, for at
 * the year's end the whole is due. A forecast that is a RAG word is what the table says and cannot be checked. Null
 * where the row forecasts nothing.
 */
export function judgeYearEnd(row: KpiRow, rule: KpiRule | undefined, details: PlanDetails): YearEnd | null {
  const { forecast, yearEndTarget } = row;
  const [line, ...more] = row.lines;
  if (!forecast || !line) return null;
  const published = readRag(forecast.text);
  if (published)
    return { target: yearEndTarget?.text ?? '', forecast: forecast.text, rag: 'N/A', published, why: '' };
  const target = yearEndTarget ?? (more.length === 0 ? line.target : null);
  const ahead: KpiRow = {
    ...row,
    lines: [{ kpi: line.kpi, target, measure: forecast }],
    ...(row.doubts && { doubts: doubtsAhead(row.doubts, target === line.target) }),
  };
  const verdict = judgeRow(ahead, rule && atYearEnd(rule), details, 'Q4');
  return {
    target: target?.text ?? '',
    forecast: forecast.text,
    rag: verdict.rag,
    published: '',
    why: `Forecast for the year end: ${verdict.why}`,
  };
}

/** Of the columns in doubt that of the target alone is one of the forecast's, where the year has no other. */
const doubtsAhead = (doubts: RowDoubts, sameTarget: boolean): RowDoubts => ({
  ...doubts,
  figures: sameTarget ? doubts.figures.filter(({ of }) => of === 'target') : [],
});

/** What holds of the year end as well: unit, tolerance and polarity, but no profile and no headline. */
function atYearEnd({ ref, unit, tolerance, basis, polarity }: KpiRule): KpiRule {
  return {
    ref,
    ...(unit !== undefined && { unit }),
    ...(tolerance !== undefined && { tolerance }),
    ...(basis && { basis }),
    ...(polarity && { polarity }),
  };
}
