import { compareNames, nameKey } from '../../../words/fold';
import { fewOf, groupBy, inList } from '../../../words/lists';
import { isInside, isOneYear, readYears, yearsLabel } from '../../../words/planYears';
import { isPeriod } from '../../details';
import { type Finding, newFinding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import { type StatedYears, yearsProblem } from '../../read/statedYears';
import type { KpiFact, OutcomeFact, RiskFact, WorkbookFacts } from './facts';
import { byWeight } from './riskFacts';

/** A KPI or risk with the department that it is of. */
export type OfDepartment<Fact> = Fact & { readonly department: string; readonly cluster: string };

/** Many departments' workbooks side by side. */
export interface Overview {
  /** By cluster, then department; those of one name as they were read. Workbooks without any figures are left out. */
  readonly departments: readonly WorkbookFacts[];
  /** In the order of the departments; none where no workbook says anything of clusters. */
  readonly clusters: readonly string[];
  /** Red before Amber, each by department. */
  readonly kpis: readonly OfDepartment<KpiFact>[];
  /** KPIs whose colour is not that of the rule, by department. */
  readonly differing: readonly OfDepartment<KpiFact>[];
  /** Red before Amber, then the higher score. */
  readonly risks: readonly OfDepartment<RiskFact>[];
  /** By outcome as the first department that has it lists them, then by department. */
  readonly outcomes: readonly OfDepartment<OutcomeFact>[];
  readonly findings: readonly Finding[];
}

/** What departments without a cluster stand under where others have one. */
const noCluster = 'No cluster';

/**
 * Puts the facts of workbooks together. A department's cluster is the one that its Plan details name, else the one of a
 * table of departments in any of the workbooks (`clusters` goes before those). `asked` are the years that the overview
 * shall be of.
 */
export function combineFacts(
  read: readonly WorkbookFacts[],
  clusters: WorkbookFacts['clusters'] = [],
  asked: StatedYears = {},
): Overview {
  const clusterOf = new Map<string, string>();
  for (const { department, cluster } of [...clusters, ...read.flatMap((facts) => facts.clusters)])
    if (!clusterOf.has(nameKey(department))) clusterOf.set(nameKey(department), cluster);

  const counted = read
    .filter(({ kpis, risks, budgets }) => kpis || risks || budgets)
    .map((facts): WorkbookFacts => ({
      ...facts,
      cluster: facts.cluster || (clusterOf.get(nameKey(facts.department)) ?? ''),
    }));
  const clustered = counted.some(({ cluster }) => cluster !== '');
  const departments = counted
    .map((facts) => (clustered && facts.cluster === '' ? { ...facts, cluster: noCluster } : facts))
    .sort(byClusterAndName);
  const listed = departments.flatMap(({ kpis, department, cluster }) =>
    (kpis?.listed ?? []).map((fact) => ({ ...fact, department, cluster })),
  );
  const of = (colour: Rag) => listed.filter((fact) => fact.colour === colour);
  return {
    departments,
    clusters: clustered ? [...new Set(departments.map(({ cluster }) => cluster))] : [],
    kpis: [...of('Red'), ...of('Amber')],
    differing: listed.filter(isDifferent),
    risks: departments
      .flatMap(({ risks, department, cluster }) =>
        (risks?.top ?? []).map((fact) => ({ ...fact, department, cluster })),
      )
      .sort(byWeight),
    outcomes: byOutcome(departments),
    findings: [
      ...compareFiles(counted, asked),
      ...(clustered ? unclustered(departments) : []),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

function byOutcome(departments: readonly WorkbookFacts[]): OfDepartment<OutcomeFact>[] {
  const groups = new Map<string, OfDepartment<OutcomeFact>[]>();
  for (const { outcomes, department, cluster } of departments)
    for (const fact of outcomes) {
      const key = `${fact.set}\n${fact.outcome}`;
      const group = groups.get(key) ?? [];
      group.push({ ...fact, department, cluster });
      groups.set(key, group);
    }
  return [...groups.values()].flat();
}

/** What does not go together: departments that were read twice, and workbooks of another year or quarter. */
const compareFiles = (read: readonly WorkbookFacts[], asked: StatedYears): Finding[] => [
  ...sameDepartment(read),
  ...compareYears(read, asked),
  ...otherQuarter(read),
];

function sameDepartment(read: readonly WorkbookFacts[]): Finding[] {
  const first = new Map<string, WorkbookFacts>();
  return read.flatMap((facts) => {
    const key = nameKey(facts.department);
    const before = first.get(key);
    if (!before) {
      first.set(key, facts);
      return [];
    }
    return [
      newFinding('department-twice', {
        cell: '',
        message: `${facts.file} and ${before.file} are both of “${facts.department}”, and both are counted. Leave one out, or name the departments apart in their Plan details.`,
      }),
    ];
  });
}

/** What files say of one thing, and how a sentence on another file puts it. */
interface Usual {
  readonly said: string;
  /** "that of most others Q1"; where it is not that of most others, "that of a.xlsx and b.xlsx Q1". */
  readonly words: string;
}

/**
 * What most files say; where two are equally frequent, the one that was read first. null where none says anything or all
 * say the same. Files that say nothing ('') do not count.
 * Example: of Q1, Q2 and Q3 in a, b and c it is Q1, "that of a Q1"; of Q1, Q2 and Q1 "that of most others Q1".
 */
function usualOf(all: readonly { readonly file: string; readonly said: string }[]): Usual | null {
  const files = groupBy(
    all.filter(({ said }) => said !== ''),
    ({ said }) => said,
  );
  const [most] = [...files].sort(([, a], [, b]) => b.length - a.length);
  if (!most || files.size < 2) return null;
  const [said, own] = most;
  const others = [...files.values()].flat().length - 1;
  const whose =
    own.length > 1 && own.length * 2 > others
      ? 'most others'
      : inList(
          fewOf(
            own.map(({ file }) => file),
            3,
          ),
        );
  return { said, words: `that of ${whose} ${said}` };
}

/** Those that say another quarter than most. */
function otherQuarter(read: readonly WorkbookFacts[]): Finding[] {
  const usual = usualOf(read.map(({ file, quarter }) => ({ file, said: quarter })));
  return read
    .filter(({ quarter }) => usual && quarter !== '' && quarter !== usual.said)
    .map(({ file, quarter }) =>
      newFinding('other-quarter', {
        cell: '',
        message: `${file}: its quarter is ${quarter}, ${usual?.words}. ${countedAllTheSame}`,
      }),
    );
}

const isDifferent = ({ colour, byRule }: KpiFact): boolean =>
  colour !== 'N/A' && byRule !== 'N/A' && colour !== byRule;

/** Departments without a cluster come last. */
const byClusterAndName = (a: WorkbookFacts, b: WorkbookFacts): number =>
  Number(a.cluster === noCluster) - Number(b.cluster === noCluster) ||
  compareNames(a.cluster, b.cluster) ||
  compareNames(a.department, b.department);

function unclustered(departments: readonly WorkbookFacts[]): Finding[] {
  const lost = departments.filter(({ cluster }) => cluster === noCluster);
  if (lost.length === 0) return [];
  const some = lost.map(({ department }) => `“${department}”`);
  return [
    newFinding('no-cluster', {
      cell: '',
      message: `No cluster is known for ${inList(fewOf(some, 5))}: they stand under “${noCluster}”. Set “Cluster” in their Plan details, or add them to the table of departments and clusters as they are named here.`,
    }),
  ];
}

type Years = Pick<WorkbookFacts, 'file' | 'planYear' | 'reportingYear'>;

const countedAllTheSame =
  'It is counted with them all the same; leave it out if it is not the workbook that was meant.';

/**
 * What of the years of departments' plans does not go together: years of one plan that contradict each other; a plan that
 * is not of the year (or of the period) that was asked for, and without one asked for not of that of most others; a plan
 * of several years that does not say which of them it reports. Where two years are equally frequent, the one that was
 * read first counts as the rest. One finding a file.
 * Example: of 2025-30 (2026/27), 2026/27 and 2025/26 the last is named.
 */
export function compareYears(read: readonly Years[], asked: StatedYears = {}): Finding[] {
  const said = read.map((facts) => ({ file: facts.file, said: yearOf(facts) }));
  const most = usualOf(said);
  const isAsked = asked.reportingYear !== undefined || asked.planYear !== undefined;
  const usual = isAsked ? labelOf(asked.reportingYear ?? asked.planYear) : most?.said;
  const isKnown = usual !== undefined || said.some((one) => one.said !== '');
  return read.flatMap((facts): Finding[] => {
    const problem = yearsProblem(facts.reportingYear ? facts : { planYear: facts.planYear });
    if (problem !== null)
      return [newFinding('years-disagree', { cell: '', message: `${facts.file}: ${problem}` })];
    const wanted = isAsked ? `that which was asked for ${usual}` : most?.words;
    if (usual !== undefined && !agrees(facts, usual, asked))
      return [
        newFinding('other-plan-year', {
          cell: '',
          message: `${facts.file}: its plan year is ${yearOf(facts) || facts.planYear}, ${wanted}. ${countedAllTheSame}`,
        }),
      ];
    if (facts.reportingYear !== '' || !isKnown) return [];
    return [
      newFinding('reporting-year-unknown', {
        cell: '',
        message: `${facts.file}: its plan is of ${facts.planYear} and does not say which year is reported. Set “Reporting year” in its Plan details.`,
      }),
    ];
  });
}

/** Of a plan of several years the one that is reported; '' where that is not known. */
const yearOf = ({ planYear, reportingYear }: Years): string => reportingYear ?? labelOf(planYear) ?? '';

/** A year in the form that the product writes, so that "2026-27" is 2026/27. */
function labelOf(year: string | undefined): string | undefined {
  const years = readYears(year);
  return years ? yearsLabel(years) : year;
}

/** A year agrees with the same one, and with a period that was asked for; a period with a year inside it. */
function agrees(facts: Years, usual: string, asked: StatedYears): boolean {
  const said = yearOf(facts);
  const period = readYears(facts.planYear);
  const wanted = readYears(usual);
  if (asked.planYear !== undefined && isPeriod(asked.planYear) && isPeriod(facts.planYear))
    if (labelOf(facts.planYear) !== labelOf(asked.planYear)) return false;
  if (said === '') return !period || !wanted || isInside(wanted, period) || !isOneYear(wanted);
  const own = readYears(said);
  if (own && wanted && !isOneYear(wanted)) return isInside(own, wanted);
  return labelOf(said) === labelOf(usual);
}
