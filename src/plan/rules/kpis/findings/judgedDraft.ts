import { sheetCellOf } from '../../../../grid/a1';
import type { SourceCell } from '../../../../grid/snapshot';
import type { Quarter } from '../../../../words/quarters';
import { shorten } from '../../../../words/shorten';
import type { Finding } from '../../../findings/finding';
import type { SheetKey } from '../../../rag/key/parseKey';
import type { Polarity, Rag } from '../../../rag/rag';
import type { KpiRow, KpiRule } from '../../../read/kpi';
import type { YearEnd } from '../check';
import { lacksColumn, type ColumnProblem } from '../entry';
import type { Yardstick } from '../judge';
import type { OverrideState, RowVerdict } from '../judgeRow';

/** A row with its verdict, before its findings are known. */
export interface JudgedDraft {
  readonly row: KpiRow;
  readonly rule: KpiRule | undefined;
  /** Ref under which KPI rules keep a rule for this row alone; '' where they cannot. */
  readonly ruleRef: string;
  readonly override: OverrideState;
  readonly verdict: RowVerdict;
  /** The verdict, or the officer's override of it. */
  readonly rag: Rag;
  readonly published: Rag | '';
  readonly why: string;
  readonly yearEnd: YearEnd | null;
  /** The quarter that the row reports. */
  readonly quarter: Quarter | undefined;
  /** "2017/18"; undefined where it is not known, or where the row names a period of its own. */
  readonly planYear: string | undefined;
}

/**
 * What of a judged row is needed once all rows are judged. The rest of a draft is let go row by row, so that a check
 * of many rows does not keep every reading of every cell.
 */
export interface Outline extends Pick<JudgedDraft, 'row' | 'rag' | 'published'> {
  readonly overridden: boolean;
  /** Columns that the table lacks for this row. */
  readonly lacks: readonly ColumnProblem[];
  /** What the colour rests on, where it is one figure. */
  readonly judgedBy: { readonly measure: number; readonly yardstick: Yardstick } | null;
  readonly ruleRef: string;
  /** The key of the sheet that leaves its colour open, and why. */
  readonly openKey?: { readonly key: SheetKey; readonly reason: string };
  readonly polarity: AskedPolarity | null;
}

/** What the officer is to be asked of a row whose name leaves it open which way is better. */
export interface AskedPolarity {
  readonly proposal: Polarity;
  /** Why it is in doubt. */
  readonly reason: string;
  /** Ref under which KPI rules can keep the answer; '' where they cannot. */
  readonly ruleRef: string;
  readonly cell: SourceCell | null;
}

/**
 * The likelier direction of a row that is asked about: that of its name, or the other one where the colour that the
 * table shows is right only by that.
 */
function askedPolarity({ verdict, published, override, ruleRef, row }: JudgedDraft): AskedPolarity | null {
  const asked = verdict.needs.some(({ code }) => code === 'polarity-unsure');
  const [first] = verdict.verdicts;
  if (!asked || !first || override.kind === 'applied') return null;
  const shown = published === '' || published === 'N/A' ? null : published;
  const contrary = shown !== null && first.colours.has(shown) && !first.coloursAsRead.has(shown);
  const { polarity, reason } = first.polarity;
  const other = polarity === 'lower' ? 'higher' : 'lower';
  const proposal = contrary ? other : polarity;
  return {
    proposal,
    reason: contrary ? `the ${shown} that the table shows is right only if ${other} is better` : reason,
    ruleRef,
    cell: first.pair.measureCell ?? cellOfRow(row),
  };
}

export function outlineOf(draft: JudgedDraft): Outline {
  const { row, rag, published, override, verdict, ruleRef } = draft;
  const lacks = verdict.problems.filter(lacksColumn);
  const [only, ...more] = verdict.verdicts;
  const likely = more.length === 0 ? only?.candidates.all[0] : undefined;
  const isOpen = verdict.needs.some(({ code }) => code === 'key-unsure');
  const openKey = isOpen ? verdict.verdicts[0]?.tolerance.doubt : null;
  return {
    row,
    rag,
    published,
    overridden: override.kind === 'applied',
    lacks,
    judgedBy: only && likely ? { measure: likely.measure, yardstick: only.yardstick } : null,
    ruleRef,
    polarity: askedPolarity(draft),
    ...(openKey && { openKey }),
  };
}

/** Address of a cell as findings print it; '' where there is none. */
export function addressOf(cell: SourceCell | null): string {
  return cell ? sheetCellOf(cell) : '';
}

/** Cell that a finding on the whole row points to: the RAG cell, else the measure, else the target. */
export function cellOfRow(row: KpiRow): SourceCell | null {
  const filled = row.lines.find(({ measure }) => measure !== null);
  return row.rag ?? filled?.measure ?? row.lines[0]?.target ?? null;
}

/**
 * How a row is named in a message: "1.5", or its KPI where it has no ref. A bare number says nothing beside figures, so
 * the KPI stands behind it: "3 “Calls answered in time”".
 */
export function nameOf({ ref, kpi }: KpiRow): string {
  const quoted = `“${shorten(kpi)}”`;
  if (ref === '') return quoted;
  return /^\d+\.?$/.test(ref) && kpi !== '' ? `${ref} ${quoted}` : ref;
}

/** A finding that other rows may share: told with theirs as one, "{text}: 1.2 ({detail}), 1.7. {advice}". */
export function sharedFinding(
  found: Finding,
  row: KpiRow,
  text: string,
  advice: string,
  detail = '',
): Finding {
  return { ...found, gist: { sheet: row.sheet, name: nameOf(row), text, detail, advice } };
}
