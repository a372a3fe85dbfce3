import type { Finding } from '../../plan/findings/finding';
import type { AimCount } from '../../plan/jobs/overview/facts';
import type { PlanDetails } from '../../plan/details';
import type { Rag } from '../../plan/rag/rag';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';

/** A file of a department. It is read when its turn comes, and nothing of it leaves the machine. */
export interface OverviewFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The files to put side by side. */
export interface OverviewRequest {
  readonly files: readonly OverviewFile[];
  /** Make new sheets where an earlier overview stands. */
  readonly asNew?: boolean;
  /** The years that it shall be of: plans of others are named. */
  readonly details?: Partial<PlanDetails>;
}

/** One department's counts; a department without KPIs has none. */
export interface DepartmentReport {
  readonly department: string;
  readonly cluster: string;
  readonly file: string;
  readonly planYear: string;
  /** Of a plan of several years; '' where it is not known. */
  readonly reportingYear?: string;
  readonly quarter: string;
  readonly counts: Readonly<Record<Rag, number>>;
  /** Colours that differ from the rule's. */
  readonly differs: number;
  readonly risks: Readonly<Record<Rag, number>>;
  /** KPIs and open risks, and how many of them name an owner; null without a table of them. */
  readonly owners: {
    readonly kpis: OwnerCoverage | null;
    readonly risks: OwnerCoverage | null;
  };
  /** £000: adverse variances are plus; null without a budget table. */
  readonly variance: number | null;
  /** Open risks above their target, and above appetite; null where its registers say it of none. */
  readonly aboveTarget: AimCount | null;
  readonly aboveAppetite: AimCount | null;
}

/** How many there are, and how many of them have an owner. */
export interface OwnerCoverage {
  readonly all: number;
  readonly owned: number;
}

export interface OverviewReport {
  /** The sheets that were made or refreshed, in their order. */
  readonly sheets: readonly string[];
  readonly departments: readonly DepartmentReport[];
  /** Of all departments. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** How many files were given, and of how many nothing is in the overview. */
  readonly files: number;
  readonly leftOut: number;
  readonly findings: readonly Finding[];
}

/** An overview: a line a department, the counts of all, and the sheets that were made. */
export function overviewLines({ departments, counts, files, leftOut, sheets }: OverviewReport): string[] {
  return [
    ...departments.map(departmentLine),
    `${departments.length} of ${files} files${leftOut > 0 ? ` (${leftOut} left out)` : ''}: ${countWords(counts)}`,
    `Sheets: ${sheets.map((sheet) => `"${sheet}"`).join(', ')}`,
  ];
}

const departmentLine = ({
  department,
  cluster,
  file,
  quarter,
  counts,
  differs,
  owners,
  aboveTarget,
  aboveAppetite,
}: DepartmentReport): string =>
  `${department}${cluster && ` (${cluster})`}${quarter && ` ${quarter}`}: ${countWords(counts)}${
    differs > 0 ? `, ${differs} differ from the rule` : ''
  }${ownersWords(owners)}${
    owners.risks
      ? `, risks above target ${ofKnown(aboveTarget)}, above appetite ${ofKnown(aboveAppetite)}`
      : ''
  } [${file}]`;

/** "3 of 11", of the risks of which it is known; a dash where it is not known of any. */
export const ofKnown = (aims: AimCount | null): string =>
  aims ? `${formatNumber(aims.above)} of ${formatNumber(aims.known)}` : '–';

/** ", owners of 3 of 22 KPIs and 14 of 14 risks". */
function ownersWords({ kpis, risks }: DepartmentReport['owners']): string {
  const parts = [
    ...(kpis ? [`${kpis.owned} of ${count(kpis.all, 'KPI')}`] : []),
    ...(risks ? [`${risks.owned} of ${count(risks.all, 'risk')}`] : []),
  ];
  return parts.length > 0 ? `, owners of ${inList(parts)}` : '';
}

const countWords = ({ Green, Amber, Red, 'N/A': none }: DepartmentReport['counts']): string =>
  `Green ${Green}, Amber ${Amber}, Red ${Red}, no colour ${none}`;
