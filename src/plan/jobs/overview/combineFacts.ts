import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { Rag } from '../../rag/rag';
import type { StatedYears } from '../../read/statedYears';
import { compareYears } from './compareYears';
import type { KpiFact, OutcomeFact, RiskFact, WorkbookFacts } from './facts';
import { byWeight } from './riskFacts';
import { nameKey } from '../../../words/fold';
import { compareNames } from '../../../words/names';
import { fewOf, inList } from '../../../words/lists';

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

/** Those that say another quarter than most. Where two are equally frequent, the one that was read first counts as the rest. */
function otherQuarter(read: readonly WorkbookFacts[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { quarter } of read) if (quarter !== '') counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined || counts.size < 2) return [];
  return read
    .filter(({ quarter }) => quarter !== '' && quarter !== usual)
    .map(({ file, quarter }) =>
      newFinding('other-quarter', {
        cell: '',
        message: `${file}: its quarter is ${quarter}, that of most others ${usual}. It is counted with them all the same; leave it out if it is not the workbook that was meant.`,
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
