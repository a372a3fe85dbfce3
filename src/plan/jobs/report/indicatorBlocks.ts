import { sheetCell, sheetCellOf } from '../../../grid/a1';
import type { PlanDetails } from '../../details';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import { textKey } from '../../../words/fold';
import { rulesOf } from '../../read/readRules';
import type { SourceCell } from '../../../grid/snapshot';
import { performanceSentence } from './performanceSentence';
import type { IndicatorBlock } from './quarterlyReport';
import type { Commentary } from '../../read/readLists';
import type { ReportRow } from './reportTables';
import { shorten, oneLine } from '../../../words/shorten';
import { capital, uncapital } from '../../../words/capital';

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
  const ruleOf = rulesOf(
    rows.map(({ row }) => row),
    rules,
  );
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

const missingCodes = { reasons: 'reasons-missing', actions: 'actions-missing' } as const;

function missingFinding(
  { row }: ReportRow,
  rag: IndicatorBlock['rag'],
  which: 'reasons' | 'actions',
  own: Commentary | undefined,
): Finding {
  const cell = own?.[which] ?? row[which] ?? own?.cell ?? row.rag ?? row.lines[0]?.measure;
  return newFinding(missingCodes[which], {
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
