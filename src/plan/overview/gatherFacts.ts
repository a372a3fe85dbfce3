import type { PlanBook } from '../book/planBook';
import { latestNamed } from '../book/reportedLists';
import { groupFindings } from '../groupFindings';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import { planLabel } from '../read/listPlans';
import { tableTitles } from '../read/headingsOf';
import { readPeriod } from '../recognise/readPeriod';
import type { RecognisedTable } from '../recognised';
import { checkRisks } from '../risks/checkRisks';
import { kinds, type TableKind } from '../tables/kinds';
import { budgetFacts } from './budgetFacts';
import { departmentOf } from './departmentOf';
import type { WorkbookFacts } from './facts';
import { kpiFacts } from './kpiFacts';
import { outcomeFacts } from './outcomeFacts';
import { readClusters } from './readClusters';
import { riskFacts } from './riskFacts';

/** What an overview takes of one department's workbook. Time grows with its cells. */
export function gatherFacts(file: string, book: PlanBook): WorkbookFacts {
  const { workbook, tables, details, kpiLists } = book;
  const isRated = tables.some(hasRag);
  // Budgets may say which quarter it is where no report of KPIs does.
  const quarter =
    book.statedQuarter ?? latestNamed(isRated ? kpiLists : [...kpiLists, ...book.of('budgets')]);

  const kpis = kpiFacts(file, book, quarter);
  const registers = checkRisks(workbook, tables, details, book.today);
  const risks = riskFacts(file, registers.registers);
  const budgets = budgetFacts(file, book, quarter);
  const checked = groupFindings([
    ...(kpis?.findings ?? []),
    ...registers.findings,
    ...(budgets?.findings ?? []),
  ]);
  const facts: WorkbookFacts = {
    file,
    ...departmentOf(file, workbook, details),
    cluster: details.cluster ?? '',
    planYear: details.planYear ?? yearOf(book),
    quarter: quarter ?? '',
    kpis: kpis?.facts ?? null,
    risks,
    budgets: budgets?.facts ?? null,
    outcomes: outcomeFacts(file, book),
    errors: checked.filter(({ severity }) => severity === 'error').length,
    warnings: checked.filter(({ severity }) => severity === 'warning').length,
    clusters: readClusters(workbook),
    findings: [],
  };
  const findings = [
    ...missingFindings(facts, tables),
    ...unsureColumns(file, checked),
    ...(kpis && !kpis.facts.standing && !isRated ? [ruleColours(facts)] : []),
    ...(budgets && !budgets.signsKnown ? [signsUnknown(facts)] : []),
    ...severalPlans(facts, book),
  ];
  // Texts that were cut out of a file's XML hold on to all of it; a copy holds on to nothing.
  return structuredClone({ ...facts, findings });
}

/** The plan year that titles, headings or sheets' names state, those of the report's tables first. */
function yearOf({ tables, of }: PlanBook): string {
  for (const kind of ['kpis', 'budgets', 'risks', 'text'] as const)
    for (const placed of of<TableKind>(kind)) {
      const { sheet, table } = placed;
      // The short list of a plan may be of another year than the report.
      if (kind === 'kpis' && !hasRag(table) && tables.some(hasRag)) continue;
      const first = table.headings.row - (sheet.used?.row ?? 0);
      const headings = sheet.text.slice(first, first + table.headings.rows).flat();
      const stated = [...tableTitles(placed), ...headings, sheet.name].map((words) => readPeriod(words).year);
      const year = stated.find(Boolean);
      if (year) return year;
    }
  return '';
}

const hasRag = (table: RecognisedTable): boolean => table.kind === 'kpis' && 'rag' in table.columns;

/** What the overview lacks of a workbook. One without any table of a plan is as good as not read. */
function missingFindings(
  { file, kpis, risks, budgets, clusters }: WorkbookFacts,
  tables: readonly RecognisedTable[],
): Finding[] {
  if (!kpis && !risks && !budgets) {
    if (clusters.length > 0) return [];
    const others = tables.length > 0 ? ' It has other tables of a plan, but none with figures.' : '';
    return [
      newFinding('no-plan-tables', {
        cell: '',
        message: `${file}: no KPIs, risks or budgets were found, so nothing of it is in the overview.${others} Open it and look under Tables, or check its headings.`,
      }),
    ];
  }
  const counted = { kpis, risks, budgets };
  const missing = (['kpis', 'risks', 'budgets'] as const)
    .filter((kind) => !counted[kind])
    .map((kind) => kinds[kind].subject);
  return missing.length === 0
    ? []
    : [
        newFinding('tables-missing', {
          cell: '',
          message: `${file}: no ${missing.join(' and no ')} were found; the overview leaves those cells empty.`,
        }),
      ];
}

/** The questions on columns that colours, ratings and sums wait for. */
const unsureColumns = (file: string, checked: readonly Finding[]): Finding[] =>
  checked
    .filter(({ code }) => code === 'column-unsure')
    .map((finding) => ({ ...finding, message: `${file}: ${finding.message}` }));

const ruleColours = ({ file, kpis }: WorkbookFacts): Finding =>
  newFinding('colours-by-rule', {
    cell: '',
    message: `${file}: its KPI table on “${kpis?.places[0]?.sheet ?? ''}” has no RAG column, so the colours counted are those the rule gives. Add the column in that workbook, or read these counts with care.`,
  });

const signsUnknown = ({ file, budgets }: WorkbookFacts): Finding =>
  newFinding('budget-signs-unknown', {
    cell: '',
    message: `${file}: its budgets on “${budgets?.places[0]?.sheet ?? ''}” do not say whether plus or minus is adverse, so nothing of them is called adverse or favourable. Set “Sign convention” in its Plan details.`,
  });

/** A workbook is taken for one department. */
function severalPlans({ file, department }: WorkbookFacts, { plans }: PlanBook): Finding[] {
  if (plans.length < 2) return [];
  const names = plans.map((plan) => `“${planLabel(plan) || plan.sheet}”`).join(', ');
  return [
    newFinding('several-plans', {
      cell: '',
      message: `${file}: it holds ${plans.length} plans (${names}), which are counted together as “${department}”. Give each a workbook of its own to count them apart.`,
    }),
  ];
}
