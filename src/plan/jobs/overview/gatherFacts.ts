import { cellAddress } from '../../../grid/a1';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import type { PlanBook } from '../../book/planBook';
import { latestNamed } from '../../book/reportedLists';
import { type PlanDetails, reportingYearKey } from '../../details';
import { type Finding, newFinding } from '../../findings/finding';
import { groupFindings } from '../../findings/groupFindings';
import { sheetTitles, tableTitles } from '../../read/headingsOf';
import { planLabel } from '../../read/planTexts';
import { columnsForGood } from '../../read/tableOfYear';
import { readPeriod } from '../../recognise/readHeading';
import type { RecognisedTable } from '../../recognise/recognised';
import { checkRisks } from '../../rules/risks/checkRisks';
import { countCoverage } from '../../rules/thread/coverageFindings';
import { outcomeLabel } from '../../rules/thread/outcome';
import { readThread } from '../../rules/thread/readThread';
import { kinds, type TableKind } from '../../tables/kinds';
import { budgetFacts } from './budgetFacts';
import type { ClusterOf, OutcomeFact, Place, WorkbookFacts } from './facts';
import { kpiFacts } from './kpiFacts';
import { riskFacts } from './riskFacts';

/** What an overview takes of one department's workbook. Time grows with its cells. */
export function gatherFacts(file: string, book: PlanBook): WorkbookFacts {
  const { workbook, tables, details, kpiLists } = book;
  const isRated = tables.some(hasRag);
  // Budgets may say which quarter it is where no report of KPIs does.
  const quarter =
    book.statedQuarter ?? latestNamed(isRated ? kpiLists : [...kpiLists, ...book.of('budgets')]);

  const kpis = kpiFacts(file, book);
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
    ...reportingYearKey(details),
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

/**
 * The department that a workbook is of: the one that Plan details name, else one that a title at the top of a sheet
 * names ("Department of …", "… Directorate"), else the file's name without its ending.
 */
function departmentOf(
  file: string,
  workbook: WorkbookSnapshot,
  { department }: Pick<PlanDetails, 'department'>,
): Pick<WorkbookFacts, 'department' | 'named'> {
  if (department) return { department, named: 'details' };
  for (const sheet of workbook.sheets.filter(({ isSummary }) => !isSummary)) {
    const titled = sheetTitles(sheet).map(departmentIn).find(Boolean);
    if (titled) return { department: titled, named: 'title' };
  }
  return { department: file.replace(/\.(?:xlsx|xlsm)$/i, ''), named: 'file name' };
}

/**
 * How much of a workbook's plan leads to each corporate outcome, in the order of its list. None where there is no plan
 * to follow, no outcomes are known, or nothing in the plan names or suggests one of a set that the add-in brought.
 */
function outcomeFacts(file: string, book: PlanBook): OutcomeFact[] {
  const reading = readThread(book);
  if (!reading.ok) return [];
  const { items, list } = reading.thread;
  const coverage = countCoverage(items, list.outcomes);
  const untouched = coverage.every(({ stated, suggested }) => stated.all === 0 && suggested.all === 0);
  if (list.from === 'built-in' && untouched) return [];
  return coverage.map(({ outcome, stated, suggested }): OutcomeFact => {
    const places = items
      .filter(({ outcomes }) => outcomes.includes(outcome))
      .map(({ item: { cell, said }, by }): Place => {
        const { sheet, row, column } = by === 'column' && said ? said : cell;
        return { file, sheet, cell: cellAddress(row, column) };
      });
    const { cell } = outcome;
    // An outcome that nothing leads to is shown where the plan lists it.
    const listed = cell ? [{ file, sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }] : [];
    return {
      set: list.set,
      outcome: outcomeLabel(outcome),
      stated,
      suggested: suggested.all,
      places: places.length > 0 ? places : listed,
    };
  });
}

/** The name in a title, without what it says of the paper, quarter and year; '' where it names none. */
function departmentIn(title: string): string {
  if (title.length > 120 || !/\b(?:department|directorate)\b/i.test(title)) return '';
  const named = readPeriod(title)
    .rest.replace(/\b(?:the\s+)?(?:high[- ]level\s+)?business plan\b/gi, ' ')
    .replace(/\b(?:performance|quarterly|monitoring)?\s*(?:report|update)\b/gi, ' ')
    .replace(/^\s*department:\s*/i, '')
    .replace(/\s+/g, ' ');
  const [, name = ''] = /^[\s,:;–-]*(.*?)[\s,:;–-]*(?:[,;:]\s.*|\s[–-]\s.*)?$/.exec(named) ?? [];
  return /^(?:department|directorate)?$/i.test(name) ? '' : name.replace(/[\s,:;–-]+$/, '');
}

/** The plan year that titles, headings or sheets' names state, those of the report's tables first. */
function yearOf({ tables, of }: PlanBook): string {
  for (const kind of ['kpis', 'budgets', 'risks', 'text'] as const)
    for (const placed of of<TableKind>(kind)) {
      const { sheet, table } = placed;
      // The short list of a plan may be of another year than the report.
      if (kind === 'kpis' && !hasRag(table) && tables.some(hasRag)) continue;
      const first = table.headings.row - (sheet.used?.row ?? 0);
      // Columns for several years say nothing of which is reported.
      const headings =
        columnsForGood(table).size > 0 ? [] : sheet.text.slice(first, first + table.headings.rows).flat();
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
    .filter(({ code }) => ['column-unsure', 'which-year', 'no-column-of-year'].includes(code))
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

const departmentHeading = /^(?:department|directorate|service area)s?$/i;
const clusterHeading = /^(?:cluster|group|portfolio)s?$/i;

/**
 * The clusters of a workbook's table of departments: a row with the headings "Department" and "Cluster" (or Directorate,
 * Group, Portfolio) side by side, and below it a department a row, up to the first empty one. None where there is none.
 */
export const readClusters = (workbook: WorkbookSnapshot): ClusterOf[] =>
  workbook.sheets.filter(({ isSummary }) => !isSummary).flatMap(clustersOn);

function clustersOn({ text }: SheetSnapshot): ClusterOf[] {
  for (const [row, cells] of text.entries()) {
    const cluster = cells.findIndex((cell) => clusterHeading.test(cell.trim()));
    if (cluster < 0) continue;
    const department = [cluster - 1, cluster + 1].find((column) =>
      departmentHeading.test(cells[column]?.trim() ?? ''),
    );
    if (department === undefined) continue;
    const found: ClusterOf[] = [];
    for (const line of text.slice(row + 1)) {
      const one = { department: line[department]?.trim() ?? '', cluster: line[cluster]?.trim() ?? '' };
      if (one.department === '' && one.cluster === '') break;
      if (one.department !== '' && one.cluster !== '') found.push(one);
    }
    return found;
  }
  return [];
}
