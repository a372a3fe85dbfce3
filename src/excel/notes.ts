import type { Finding } from '../plan/findings/finding';

/** What reading a workbook found that every report of the job has to say, by the job's context. */
const notes = new WeakMap<object, readonly Finding[]>();

/** Keeps what was found in reading, for the report of the job; a second reading takes the place of the first. */
export function noteFindings(context: Excel.RequestContext, findings: readonly Finding[]): void {
  notes.set(context, findings);
}

/** The report with what was noted in its findings; a report without findings is given back as it is. */
export function withNotes<Report>(context: Excel.RequestContext, report: Report): Report {
  const noted = notes.get(context) ?? [];
  if (noted.length === 0 || !hasFindings(report)) return report;
  return { ...report, findings: [...report.findings, ...noted] };
}

const hasFindings = (report: unknown): report is { findings: readonly Finding[] } =>
  typeof report === 'object' && report !== null && 'findings' in report && Array.isArray(report.findings);
