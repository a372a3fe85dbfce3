import { sheetCell, sheetCellOf } from '../../../grid/a1';
import type { SourceCell } from '../../../grid/snapshot';
import { capital, uncapital } from '../../../words/capital';
import { textKey } from '../../../words/fold';
import { inList } from '../../../words/lists';
import { formatPercent } from '../../../words/numbers';
import type { Quarter } from '../../../words/quarters';
import type { PeriodWords } from '../../../words/reportingPeriods';
import { oneLine, shorten } from '../../../words/shorten';
import { type PlanDetails, wordsOfPeriod } from '../../details';
import { type Figure, formatTarget, formatValue } from '../../figures/reading';
import { type Finding, newFinding } from '../../findings/finding';
import { type KpiRow, type KpiRule, rowText } from '../../read/kpi';
import type { Commentary } from '../../read/readLists';
import { rulesOf } from '../../read/readRules';
import type { PairVerdict } from '../../rules/kpis/judgePair';
import { judgeRow } from '../../rules/kpis/judgeRow';
import type { IndicatorBlock } from './quarterlyReport';
import type { ReportRow } from './reportTables';

/** A longer text of a cell is told by its figure alone. */
const longestShown = 40;

/**
 * The sentence on a KPI's figure and target, in the words of the published report: "The Quarter 1 performance is
 * reported as 69%, which is below the target set of 75%." Of several measures those that miss are named, "as 66.7%
 * against a target of 100%"; the chosen headline alone where it surely misses. A figure that does not miss, or that
 * cannot be held against its target, stands against it without a judgement. '' while it is not sure which columns hold
 * target and measure.
 */
export function performanceSentence(
  row: KpiRow,
  rule: KpiRule | undefined,
  details: PlanDetails,
  quarter: Quarter,
): string {
  // A column that may be no measure makes no sentence.
  if (row.doubts && row.doubts.figures.length > 0) return '';
  const period = wordsOfPeriod(quarter, details);
  const start = `The ${period.adjective} performance is reported as`;
  const { headline, ...plain } = rule ?? { ref: row.ref };
  const { verdicts } = judgeRow(row, plain, details, quarter);
  const told = toldOf(row, rule, verdicts, details, quarter, headline);
  const [first, ...more] = told;
  if (!first) return inTexts(row, period.adjective, start);
  if (more.length > 0) {
    const parts = told.map((one) => `${measureWords(one)} against a target of ${targetWords(one)}`);
    return `${start} ${inList(parts)}.`;
  }
  const measure = verdicts.length === 1 ? shownMeasure(first) : measureWords(first);
  return `${start} ${measure}${verdicts.length === 1 ? comparison(first, period) : ` against a target of ${targetWords(first)}`}.`;
}

/** The measures that the sentence speaks of. */
function toldOf(
  row: KpiRow,
  rule: KpiRule | undefined,
  all: readonly PairVerdict[],
  details: PlanDetails,
  quarter: Quarter,
  headline: KpiRule['headline'],
): readonly PairVerdict[] {
  if (all.length < 2) return all;
  const missed = all.filter(({ colours }) => !colours.has('Green'));
  if (rule && headline !== undefined) {
    const [chosen] = judgeRow(row, rule, details, quarter).verdicts;
    const own = chosen && missed.find((one) => isSame(one, chosen));
    if (own) return [own];
  }
  return missed.length > 0 ? missed : all.slice(0, 1);
}

const isSame = ({ pair: a }: PairVerdict, { pair: b }: PairVerdict): boolean =>
  a.label === b.label &&
  a.measureCell === b.measureCell &&
  valueOf(a.measure)?.value === valueOf(b.measure)?.value;

const valueOf = (measure: PairVerdict['pair']['measure']): Figure | null =>
  'value' in measure ? measure : null;

/** ", which is below the target set of 75%" */
function comparison(verdict: PairVerdict, period: PeriodWords): string {
  const { pair, judged, colours } = verdict;
  const { judgement, yardstick } = judged;
  if (pair.direction !== null) return ` against a target of ${judged.targetWords}`;
  if (colours.has('Green') || judgement.equalsStrict) return ` against a target of ${targetWords(verdict)}`;
  const side = judgement.over ? 'above' : 'below';
  const [, whole] = / \(of (.*)\)$/.exec(judged.targetWords) ?? [];
  if (whole !== undefined)
    return `, which is ${side} the ${formatValue(yardstick.target, judged.unit)} expected ${period.by} (the target for the year is ${whole})`;
  return `, which is ${side} the target set of ${targetWords(verdict)}`;
}

const targetWords = ({ pair, judged }: PairVerdict): string =>
  pair.direction === null ? formatTarget(pair.target) : judged.targetWords;

/** The cell as it shows, where it holds one figure and little else; else the figure. */
function shownMeasure({ pair, judged }: PairVerdict): string {
  const text = oneLine(pair.measureCell?.text ?? '');
  const figure = valueOf(pair.measure);
  if (figure === null || figure.period !== null || text.length > longestShown) return judged.measureWords;
  const unit = figure.unit === '' && judged.unit !== '' && judged.unit !== '%' ? ` ${judged.unit}` : '';
  return pair.label !== '' && !text.includes(pair.label) ? `${text} for ${pair.label}` : `${text}${unit}`;
}

/** One of several figures: "66.7%", "95% for Adults Survey" where it has a row of its own. */
function measureWords({ pair, judged }: PairVerdict): string {
  const figure = valueOf(pair.measure);
  if (!figure) return judged.measureWords;
  const value =
    figure.unit === '%'
      ? formatPercent(figure.value, figure.decimals)
      : formatValue(figure.value, figure.unit);
  const ownRow = pair.label !== '' && pair.label !== figure.label;
  return ownRow ? `${value} for ${pair.label}` : value;
}

/** Where figure or target cannot be read they stand as they are written. */
function inTexts(row: KpiRow, noun: string, start: string): string {
  const [measure, target] = [rowText(row, 'measure'), rowText(row, 'target')];
  if (measure === '')
    return `No figure is reported for ${noun}${target === '' ? '' : `; the target is ${target}`}.`;
  return `${start} ${measure}${target === '' ? '; no target is set' : ` against a target of ${target}`}.`;
}

const names = { reasons: 'reasons for performance', actions: 'actions planned' } as const;

/** A text that only keeps the place of one. */
const placeholder =
  /^\W*(?:(?:tb[cad]|t\.b\.[cad]|n\/?a|not applicable|to (?:follow|be (?:confirmed|added|completed|advised))|awaited|pending|xx+)\W*)?$/i;

/** Words that stay small in a name where the others are capitals: "Independence, Involvement and Choice". */
const little = /^(?:and|or|of|in|the|for|to|with|a|an|at|by|on|&)$/i;

/** "1. Priority objective: Safe" in its parts; the number is left out. */
const heading = /^\s*(?:\d+(?:\.\d+)*[.):]?\s+)?(.*?)\s*$/s;

/**
 * What the report says of each Red, then each Amber KPI, in the order of the commentary within a colour, those without
 * any after them in the order of the KPIs. Words of the commentary go before those of the KPI table. A finding names
 * each missing reason and action, commentary on a KPI that is neither Red nor Amber, and on one that is not there.
 */
export function indicatorBlocks(
  rows: readonly ReportRow[],
  commentary: readonly Commentary[],
  rules: readonly KpiRule[],
  details: PlanDetails,
  quarter: Quarter,
): { readonly blocks: readonly IndicatorBlock[]; readonly findings: readonly Finding[] } {
  const kpis = rows.map(({ row }) => row);
  const ruleOf = rulesOf(kpis, rules);
  const places = new Map(commentary.map((one, at) => [textKey(one.ref), at]));
  const placeOf = ({ row }: ReportRow): number => places.get(textKey(row.ref)) ?? commentary.length;
  const said = (rag: IndicatorBlock['rag']) =>
    rows.filter((one) => one.rag === rag).sort((a, b) => placeOf(a) - placeOf(b));
  const findings: Finding[] = [];
  const blocks = (['Red', 'Amber'] as const).flatMap((rag) =>
    said(rag).map((one): IndicatorBlock => {
      const { row } = one;
      const own = row.ref === '' ? undefined : commentary[placeOf(one)];
      const reasons = textOf(own?.reasons) || textOf(row.reasons);
      const actions = textOf(own?.actions) || textOf(row.actions);
      const missing = (['reasons', 'actions'] as const).filter(
        (which) => (which === 'reasons' ? reasons : actions) === '',
      );
      findings.push(...missing.map((which) => missingFinding(one, rag, which, own)));
      return {
        ref: row.ref,
        rag,
        title: indicatorTitle(row, own?.wording ?? '', one.objectiveHeading),
        sentence: own?.sentence || performanceSentence(row, ruleOf(row).rule, details, quarter),
        reasons,
        actions,
        missing,
      };
    }),
  );
  return { blocks, findings: [...findings, ...commentary.flatMap((one) => idle(one, rows))] };
}

function textOf(cell: SourceCell | null | undefined): string {
  const text = cell?.text.trim() ?? '';
  return placeholder.test(text) ? '' : text;
}

/**
 * The KPI's title over its commentary, as the published report has it: "Priority objective safe 1.5 – increased
 * proportion of new rough sleepers who sleep out just once." `objective` is the name of its group as it stands, `kind`
 * the heading of a column of objectives ('' for names of groups). Names in capitals are set small, abbreviations never.
 */
export function indicatorTitle(
  { ref, objective, kpi }: { readonly ref: string; readonly objective: string; readonly kpi: string },
  wording: string,
  kind = '',
): string {
  const place = [objectiveWords(objective, kind), ref.trim()].filter(Boolean).join(' ');
  const words = (wording.trim() || oneLine(kpi)).replace(/\s+/g, ' ');
  if (words === '') return place;
  const text = place === '' ? words : `${place} – ${wording.trim() === '' ? uncapital(words) : words}`;
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function objectiveWords(objective: string, kind: string): string {
  const [, name = ''] = heading.exec(oneLine(objective)) ?? [];
  const [, said, rest] =
    /^(.*?\b(?:objective|priority|outcome|aim|theme|goal))\s*[:–-]\s*(.+)$/i.exec(name) ?? [];
  if (said && rest) return `${capital(said.toLowerCase())} ${smallName(rest)}`;
  const column = /\b(?:objective|priority|outcome|aim|theme|goal)\b/i.test(kind) ? oneLine(kind) : '';
  return column && name ? `${capital(column.toLowerCase())} ${smallName(name)}` : name;
}

/** A name whose every word has a capital is set small; of any other its first word only. */
function smallName(name: string): string {
  const words = name.split(' ');
  const titled = words.every((word) => little.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word));
  return titled && words.length > 1 ? words.map(uncapital).join(' ') : uncapital(name);
}

function missingFinding(
  { row }: ReportRow,
  rag: IndicatorBlock['rag'],
  which: 'reasons' | 'actions',
  own: Commentary | undefined,
): Finding {
  const cell = own?.[which] ?? row[which] ?? own?.cell ?? row.rag ?? row.lines[0]?.measure;
  return newFinding(`${which}-missing`, {
    cell: cell ? sheetCellOf(cell) : sheetCell(row.sheet, row.row, 0),
    message: `${nameOf(row)} is ${rag} and its ${names[which]} are missing. Write them into Commentary${row[which] ? ' or the KPI table' : ''}; the report leaves a line to fill in.`,
  });
}

const nameOf = ({ ref, kpi }: KpiRow): string => (ref ? `KPI ${ref}` : `“${shorten(kpi)}”`);

/** Commentary that the report has no place for. */
function idle({ ref, cell }: Commentary, rows: readonly ReportRow[]): Finding[] {
  const found = rows.filter(({ row }) => row.ref !== '' && textKey(row.ref) === textKey(ref));
  // A row that waits for an answer may be Red once it is given.
  const waits = ({ row: { doubts } }: ReportRow) => (doubts?.figures.length ?? 0) > 0;
  if (found.some((one) => one.rag === 'Red' || one.rag === 'Amber' || waits(one))) return [];
  const [first] = found;
  return [
    newFinding(first ? 'commentary-not-needed' : 'commentary-without-kpi', {
      cell: sheetCellOf(cell),
      message: first
        ? `KPI ${ref} is ${first.rag === 'N/A' ? 'not rated' : first.rag}, so its commentary is left out of the report.`
        : `There is commentary on ${ref}, and no KPI of that ref. Correct the ref, or delete the row.`,
    }),
  ];
}
