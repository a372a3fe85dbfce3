import { sheetCell } from '../../grid/a1';
import type { PlanDetails } from '../details';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { KpiRow, KpiRule, Quarter } from '../kpi';
import { textKey } from '../../words/fold';
import { rulesOf } from '../rag/rulesOf';
import type { SourceCell } from '../snapshot';
import { indicatorTitle } from './indicatorTitle';
import { performanceSentence } from './performanceSentence';
import type { IndicatorBlock } from './quarterlyReport';
import type { Commentary } from './readCommentary';
import type { ReportRow } from './reportRows';
import { shorten } from '../../words/shorten';

const names = { reasons: 'reasons for performance', actions: 'actions planned' } as const;

/** A text that only keeps the place of one. */
const placeholder =
  /^\W*(?:(?:tb[cad]|t\.b\.[cad]|n\/?a|not applicable|to (?:follow|be (?:confirmed|added|completed|advised))|awaited|pending|xx+)\W*)?$/i;

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

const missingCodes = { reasons: 'reasons-missing', actions: 'actions-missing' } as const;

function missingFinding(
  { row }: ReportRow,
  rag: IndicatorBlock['rag'],
  which: 'reasons' | 'actions',
  own: Commentary | undefined,
): Finding {
  const cell = own?.[which] ?? row[which] ?? own?.cell ?? row.rag ?? row.lines[0]?.measure;
  return newFinding(missingCodes[which], {
    cell: cell ? sheetCell(cell.sheet, cell.row, cell.column) : sheetCell(row.sheet, row.row, 0),
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
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: first
        ? `KPI ${ref} is ${first.rag === 'N/A' ? 'not rated' : first.rag}, so its commentary is left out of the report.`
        : `There is commentary on ${ref}, and no KPI of that ref. Correct the ref, or delete the row.`,
    }),
  ];
}
