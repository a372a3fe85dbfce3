import { sheetCell, sheetCellOf } from '../../../grid/a1';
import { readTarget } from '../../figures/readTarget';
import { type Finding, newFinding } from '../../findings/finding';
import { type KpiRow, type KpiRule, rowText } from '../../read/kpi';
import type { PlanAction } from '../../read/plan';
import { rulesOf } from '../../read/readRules';
import type { SourceCell } from '../../../grid/snapshot';
import { pairItems, type Pair } from './pairItems';
import { isComparable, onlyFigure, polarityOf, travelOf, type Travel } from './travel';
import { shorten } from '../../../words/shorten';
import type { PlanBook } from '../../book/planBook';
import { reportedLists } from '../../book/reportedLists';
import { yearReported, type PlanDetails } from '../../details';
import { readActions } from '../../read/readLists';
import { readKpis } from '../../read/readKpis';

/** What of a plan is compared with another year's. */
export interface ComparedPlan {
  /** "2022/23", or "Quarter 1 2017/18": how the plan is called beside the other; '' where it is not known. */
  readonly label: string;
  readonly kpis: readonly KpiRow[];
  readonly actions: readonly PlanAction[];
  readonly rules: readonly KpiRule[];
}

/** A KPI of either plan or both. Texts are as shown, '' where there is none. */
export interface KpiChange extends Pair<KpiRow> {
  readonly target: { readonly then: string; readonly now: string };
  readonly figure: { readonly then: string; readonly now: string };
  /** null where one of the figures cannot be read, or which way is better is not sure. */
  readonly travel: Travel | null;
}

export interface PlanComparison {
  readonly previous: string;
  readonly current: string;
  readonly kpis: readonly KpiChange[];
  readonly actions: readonly Pair<PlanAction>[];
  readonly findings: readonly Finding[];
}

/**
 * What changed from one plan to the next: KPIs and actions that were added, dropped, reworded, each with its figures
 * then and now. Findings name a KPI whose figure went against what its direction asks ("Increase", and 69 became 65),
 * and a target that asks for less than before.
 */
export function comparePlans(previous: ComparedPlan, current: ComparedPlan): PlanComparison {
  const ruleOf = rulesOf(current.kpis, current.rules);
  const kpis = pairItems(previous.kpis, current.kpis, ({ ref, kpi }) => ({ ref, words: kpi })).map((pair) =>
    kpiChange(pair, pair.current ? ruleOf(pair.current).rule : undefined),
  );
  // A plan without a list of actions says nothing of what became of them.
  const actions =
    previous.actions.length === 0 || current.actions.length === 0
      ? []
      : pairItems(previous.actions, current.actions, ({ ref, plan }) => ({ ref, words: plan }));
  return {
    previous: previous.label,
    current: current.label,
    kpis,
    actions,
    findings: kpis.flatMap((change) => [
      ...continuityFindings(change, previous.label),
      ...easedFindings(change, change.current ? ruleOf(change.current).rule : undefined),
    ]),
  };
}

function kpiChange(pair: Pair<KpiRow>, rule: KpiRule | undefined): KpiChange {
  const both = (which: 'target' | 'measure') => ({
    then: pair.previous ? rowText(pair.previous, which) : '',
    now: pair.current ? rowText(pair.current, which) : '',
  });
  return { ...pair, target: both('target'), figure: both('measure'), travel: kpiTravel(pair, rule) };
}

function kpiTravel({ previous, current }: Pair<KpiRow>, rule: KpiRule | undefined): Travel | null {
  const figures = figuresOf(previous, current);
  if (!figures || !current) return null;
  const { polarity, certainty } = polarityOf(current, rule);
  if (certainty === 'unsure') return null;
  const target = targetFigure(current);
  return travelOf(figures.then, figures.now, polarity, target?.value);
}

function figuresOf(previous: KpiRow | null, current: KpiRow | null) {
  const [then, now] = [onlyFigure(measureOf(previous)), onlyFigure(measureOf(current))];
  return then && now && isComparable(then, now) ? { then, now } : null;
}

const measureOf = (row: KpiRow | null): SourceCell | null =>
  row && row.lines.length === 1 ? (row.lines[0]?.measure ?? null) : null;

function targetFigure(row: KpiRow) {
  const cell = row.lines.length === 1 ? row.lines[0]?.target : null;
  const reading = cell ? readTarget(cell) : null;
  return reading?.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
}

/** "Increase", and the figure fell; "Decrease", and it rose; "Maintain", and it is worse. */
function continuityFindings(change: KpiChange, label: string): Finding[] {
  const { current, previous, figure, travel } = change;
  if (!current || !previous || travel !== 'Deteriorated') return [];
  const cell = current.lines[0]?.target;
  const reading = cell ? readTarget(cell) : null;
  const direction =
    reading && (reading.kind === 'direction' || reading.kind === 'state') ? reading.direction : null;
  if (!direction || !cell) return [];
  return [
    newFinding('figure-against-direction', {
      cell: cellOf(current),
      message: `“${shorten(current.kpi, 70)}” stood at ${figure.then}${label && ` in ${label}`} and now stands at ${figure.now}, though its target says “${cell.text}”. Say why, or that it is measured in another way.`,
    }),
  ];
}

/** A target that is easier to meet than the one before. */
function easedFindings({ current, previous, target }: KpiChange, rule: KpiRule | undefined): Finding[] {
  if (!current || !previous) return [];
  const [then, now] = [targetFigure(previous), targetFigure(current)];
  const { polarity, certainty } = polarityOf(current, rule);
  if (!then || !now || certainty === 'unsure' || then.high !== null || now.high !== null) return [];
  if (travelOf(then, now, polarity) !== 'Deteriorated') return [];
  return [
    newFinding('target-eased', {
      cell: cellOf(current),
      message: `The target of “${shorten(current.kpi, 70)}” was ${target.then} and is now ${target.now}, which is easier to meet. Check that this is meant.`,
    }),
  ];
}

const cellOf = ({ lines, sheet, row }: KpiRow): string => {
  const measure = lines[0]?.measure ?? lines[0]?.target;
  return measure ? sheetCellOf(measure) : sheetCell(sheet, row, 0);
};

/**
 * What of a workbook is compared with another year's: its KPIs and actions. A short list beside the tables of the report
 * repeats theirs and is left out, unless `which` is all; with `sheet`, only what stands on it.
 */
export function comparedPlan(
  { of, rules }: PlanBook,
  details: Pick<PlanDetails, 'planYear' | 'reportingYear' | 'quarter'>,
  sheet?: string,
  which: 'reported' | 'all' = 'reported',
): ComparedPlan {
  const isOwn = (placed: { readonly table: { readonly sheet: string } }): boolean =>
    sheet === undefined || placed.table.sheet === sheet;
  const lists = of('kpis').filter(isOwn);
  return {
    label: yearReported(details) ?? details.planYear ?? '',
    kpis: (which === 'reported' ? reportedLists(lists) : lists).flatMap((placed) =>
      readKpis(placed.sheet, placed.table, details.quarter),
    ),
    actions: of('actions')
      .filter(isOwn)
      .flatMap((placed) => readActions(placed.sheet, placed.table)),
    rules,
  };
}
