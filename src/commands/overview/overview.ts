import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { run } from '../../excel/run';
import { askRecords } from '../../excel/madeSheets';
import { type Overview, combineFacts } from '../../plan/jobs/overview/combineFacts';
import { readClusters } from '../../plan/jobs/overview/gatherFacts';
import { yearsProblem } from '../../plan/read/statedYears';
import type { Palette } from '../../plan/details';
import { overviewSheets } from '../../sheets/overview/overviewSheets';
import { isoToday } from '../../words/days';
import { decide } from '../decide/decide';
import { decideRecognised } from '../tables/reportTable';
import type { Progress } from '../shared/outcome';
import type { SheetToPut, PlannedSheet } from '../shared/planSheet';
import { planSheets, putSheets } from '../shared/putSheet';
import { findSheet } from '../shared/workbook';
import type { OverviewReport, DepartmentReport, OverviewRequest, OwnerCoverage } from './report';
import type { Finding } from '../../plan/findings/finding';
import type { Rag } from '../../plan/rag/rag';
import type { BudgetFacts, KpiFacts, WorkbookFacts } from '../../plan/jobs/overview/facts';

const none: Readonly<Record<Rag, number>> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
const colours = ['Green', 'Amber', 'Red', 'N/A'] as const;

/**
 * Puts the workbooks of many departments side by side, on sheets of the workbook that is open: made, or refreshed
 * where nobody has written on them. A file that cannot be read is named and the rest go on. A table of departments and
 * clusters in the open workbook is used. Years that are asked for are held against those of the plans. Round trips do not grow with the files or their rows.
 */
export async function overview(
  { files, asNew = false, details: asked = {} }: OverviewRequest,
  now: Date,
  progress?: Progress,
): Promise<Outcome<OverviewReport>> {
  if (files.length === 0)
    return refuse('no-files', 'No file was given. Choose the workbooks of the departments first.');
  const problem = yearsProblem(asked);
  if (problem !== null) return refuse('years-disagree', problem);
  // The reader of files is loaded when it is first needed: the pane opens without it.
  const { readDepartments } = await import('./readDepartments');
  const read = await readDepartments(files, asked, isoToday(now), progress);
  if (read.facts.length === 0) {
    const [first] = read.findings;
    return refuse(
      'no-file-read',
      files.length === 1 && first
        ? first.message
        : `None of the ${files.length} files could be read. ${first?.message ?? ''}`.trim(),
    );
  }

  return run(async (context) => {
    progress?.('Making the sheets', files.length, files.length);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    const combined = combineFacts(read.facts, readClusters(workbook), asked);
    if (combined.departments.length === 0)
      return refuse(
        'nothing-to-overview',
        'None of the files holds KPIs, risks or budgets, so there is nothing to put side by side. Open one and look under Tables what is recognised.',
      );
    const findings = [...read.findings, ...combined.findings];
    const { palette } = await decide('recognised', decideRecognised, { workbook, request: {} });
    const planned = await planSheets(
      context,
      workbook,
      parts,
      sheetsToPut(workbook, { ...combined, findings }, palette, asNew),
    );
    if (!planned.ok) return planned;
    await putSheets(context, workbook, planned.report, 'the overview');
    return done(reportOverview(combined, files.length, planned.report, findings));
  });
}

function sheetsToPut(
  workbook: WorkbookRead,
  overview: Overview,
  palette: Palette,
  asNew: boolean,
): SheetToPut[] {
  return overviewSheets(overview).map(({ name, describe }): SheetToPut => ({
    kind: 'overview',
    of: name,
    name,
    called: `the overview “${name}”`,
    asNew,
    lay: (sheetName) => ({
      description: describe({ palette, fontName: 'Arial', names: namesBeside(workbook, sheetName) }),
    }),
  }));
}

/** Names that are taken, without those of the tables that a refreshed sheet gives up. */
function namesBeside(workbook: WorkbookRead, sheetName: string): string[] {
  const own = new Set(findSheet(workbook, sheetName)?.tables.map(({ name }) => name));
  return workbook.names.filter((name) => !own.has(name));
}

function reportOverview(
  { departments }: Overview,
  files: number,
  put: readonly PlannedSheet[],
  findings: readonly Finding[],
): OverviewReport {
  const counts: Record<Rag, number> = { ...none };
  for (const { kpis } of departments)
    for (const colour of colours) counts[colour] += kpis?.counts[colour] ?? 0;
  return {
    sheets: put.map(({ sheet }) => sheet),
    departments: departments.map(departmentReport),
    counts,
    files,
    leftOut: files - departments.length,
    findings: [...findings, ...put.flatMap((one) => one.findings)],
  };
}

const departmentReport = (facts: WorkbookFacts): DepartmentReport => ({
  department: facts.department,
  cluster: facts.cluster,
  file: facts.file,
  planYear: facts.planYear,
  ...(facts.reportingYear !== undefined && { reportingYear: facts.reportingYear }),
  quarter: facts.quarter,
  counts: facts.kpis?.counts ?? none,
  differs: facts.kpis?.differs ?? 0,
  risks: facts.risks?.counts ?? none,
  owners: { kpis: coverageOf(facts.kpis), risks: coverageOf(facts.risks) },
  variance: facts.budgets ? Math.round(varianceOf(facts.budgets) * 1e6) / 1e6 : null,
  aboveTarget: facts.risks?.target ?? null,
  aboveAppetite: facts.risks?.appetite ?? null,
});

const coverageOf = (facts: Pick<KpiFacts, 'counts' | 'owned'> | null): OwnerCoverage | null =>
  facts && { all: Object.values(facts.counts).reduce((sum, each) => sum + each, 0), owned: facts.owned };

const varianceOf = ({ local, central, whole }: BudgetFacts): number =>
  local.variance + central.variance + (whole?.variance ?? 0);
