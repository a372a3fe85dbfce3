import type { TableReport } from '../tables/report';
import type { Palette, PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';
import type { Rag } from '../../plan/rag/rag';
import type { Moves } from '../../plan/read/risks/readRating';
import type { Movement } from '../../plan/rules/risks/compareRegisters';

export interface RisksRequest {
  /** Only the registers of this sheet. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** An open risk as it is reported; `row` counts from 1, as Excel does. */
export interface RiskReport {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly score: number | null;
  /** The one that stands there, by the score where none does; N/A with neither. */
  readonly rating: Rag;
  /** The rating in the register's own word where it is no colour: "High", "M"; '' for none. */
  readonly ratingWord: string;
  /** Since the register before; '' where there is none. */
  readonly movement: Movement | '';
  /** The score before; null where it is not known. */
  readonly scoreBefore: number | null;
  /** What it shall come to; null where no score is given. */
  readonly target: number | null;
  /** The colour that it shall come to; N/A where none is given. */
  readonly targetRating: Rag;
  /** Whether it stands above its target; null where that is not known. */
  readonly aboveTarget: boolean | null;
  /** The appetite as it is written: "Cautious", "12", "Above appetite"; '' for none. */
  readonly appetite: string;
  /** Whether it stands above appetite; null where that is not known. */
  readonly aboveAppetite: boolean | null;
  /** Which way it moves, by the register's own trend, else since the register before; '' where neither says. */
  readonly trend: Moves | '';
  /** '' for what the register does not say. */
  readonly cause: string;
  readonly event: string;
  readonly effect: string;
  readonly controls: string;
  readonly owner: string;
  /** As it shows. */
  readonly targetDate: string;
  readonly updated: string;
  readonly actions: readonly RiskActionReport[];
}

/** What is done against a risk; '' for what is not said, the due date as it shows. */
interface RiskActionReport {
  readonly code: string;
  readonly action: string;
  readonly note: string;
  readonly owner: string;
  readonly due: string;
}

export interface RegisterReport {
  readonly sheet: string;
  readonly quarter: Quarter | '';
  /** Open risks by rating. */
  readonly counts: Readonly<Record<Rag, number>>;
  /** Open risks by ratings in words that are no colours. */
  readonly ratingWords: readonly { readonly word: string; readonly count: number }[];
  /** Levels and bands that it was checked by: "4 × 4: Red 16 to 32, Amber 6 to 12, Green 1 to 4"; '' if in doubt. */
  readonly grid: string;
  /** Name of the sheet of the register before; '' where there is none. */
  readonly before: string;
  /** Codes of risks that were closed since; their titles where they have none. */
  readonly closed: readonly string[];
}

export interface RisksReport {
  readonly registers: readonly RegisterReport[];
  readonly tables: readonly TableReport[];
  readonly risks: readonly RiskReport[];
  /** Complaints and compliments in sentences, as the quarterly report words them; none where there is no table. */
  readonly complaints: readonly string[];
  readonly palette: Palette;
  readonly findings: readonly Finding[];
}

export interface RiskMapReport extends RisksReport {
  readonly sheet: string;
  /** How many risks stand on the grid, and how many cannot be placed. */
  readonly placed: number;
  readonly unplaced: number;
}

/** The registers with their counts and risks, complaints in sentences, and the heat map where one was made. */
export function riskLines(report: RisksReport | RiskMapReport): string[] {
  return [
    ...report.registers.flatMap((register) => [
      registerLine(register),
      ...report.risks.filter(({ sheet }) => sheet === register.sheet).map(riskLine),
    ]),
    ...report.complaints,
    ...('placed' in report
      ? [`Heat map "${report.sheet}": ${report.placed} placed, ${report.unplaced} not placed`]
      : []),
  ];
}

const registerLine = ({ sheet, quarter, counts, grid, before, closed }: RegisterReport): string =>
  [
    `risks: "${sheet}"${quarter && ` ${quarter}`}: Red ${counts.Red}, Amber ${counts.Amber}, Green ${counts.Green}, N/A ${counts['N/A']} (${grid})`,
    ...(before ? [`compared with "${before}"`] : []),
    ...(closed.length > 0 ? [`closed since: ${closed.join(', ')}`] : []),
  ].join('; ');

function riskLine(risk: RiskReport): string {
  const { row, code, title, score, rating, movement, scoreBefore, target, aboveAppetite, trend } = risk;
  const facts = [
    ...(movement ? [`${movement}${scoreBefore === null ? '' : `, ${scoreBefore} before`}`] : []),
    ...(trend && !movement ? [trend] : []),
    ...(target === null ? [] : [`target ${target}`]),
    ...(aboveAppetite ? ['above appetite'] : []),
  ];
  const said = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  return `${rating.padEnd(6)}${String(score ?? '-').padStart(3)}  ${code || `row ${row}`}  ${title}${said}`;
}
