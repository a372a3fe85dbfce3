import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';
import type { ItemCounts } from '../../plan/rules/thread/coverageFindings';
import type { ItemKind } from '../../plan/rules/thread/threadItems';
import type { PlanDetails } from '../../plan/details';
import { shorten } from '../../words/shorten';

export interface ThreadRequest {
  /** Sheet that holds the plan's text, or the plan's name in a column "Plan", where there are several plans. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** An outcome with how many items of each kind lead to it. */
export interface OutcomeReport {
  readonly number: number;
  /** Its words; '' where only the number is known. */
  readonly outcome: string;
  /** The corporate aim that it stands under, '' if not known. */
  readonly aim: string;
  /** Items that state it; what is only suggested is counted apart. */
  readonly counts: ItemCounts;
  readonly suggested: ItemCounts;
}

/** A part of the plan with the numbers of the outcomes that it leads to. */
export interface ThreadItemReport {
  readonly kind: ItemKind;
  readonly ref: string;
  readonly text: string;
  /** 'Plan 2022-23'!C5. */
  readonly cell: string;
  /** Stated, in a column or in its own text. */
  readonly outcomes: readonly number[];
  /** Suggested by its words; none where something is stated. */
  readonly suggested: readonly number[];
  /** How it is stated, or the words that suggest it: "column", "text", "none" (said to serve none), "safeguarding". */
  readonly why: string;
}

interface AimReport {
  readonly aim: string;
  readonly cell: string;
  /** KPIs that stand under the aim, and KPIs whose words speak for it: refs, else their texts. */
  readonly kpis: readonly string[];
  readonly suggested: readonly string[];
}

export interface ThreadReport {
  /** "2022/23", '' if it is not known. */
  readonly planYear: string;
  /** Of a plan of several years; '' where it is not known. */
  readonly reportingYear?: string;
  /** Where the outcomes come from, and the years of their corporate plan ('' if not known). */
  readonly source: 'plan' | 'table' | 'built-in';
  readonly set: string;
  readonly sentence: string;
  readonly outcomes: readonly OutcomeReport[];
  readonly items: readonly ThreadItemReport[];
  readonly aims: readonly AimReport[];
  readonly orphans: {
    /** Outcomes that no item states; `suggested` is how many suggest it. */
    readonly outcomes: readonly {
      readonly number: number;
      readonly outcome: string;
      readonly suggested: number;
    }[];
    /** Items that lead to no outcome, not even by their words. */
    readonly items: readonly Pick<ThreadItemReport, 'kind' | 'ref' | 'text' | 'cell'>[];
  };
  /** Tables of the plan that have no column to state an outcome in, as `addColumns` takes them. */
  readonly withoutColumn: readonly {
    readonly kind: TableKind;
    readonly sheet: string;
    readonly range: string;
  }[];
  readonly findings: readonly Finding[];
}

export interface ThreadMade extends ThreadReport {
  readonly sheet: string;
  readonly refreshed: boolean;
}

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
