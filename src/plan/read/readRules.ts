import { readDate } from '../figures/readCell';
import type { KpiRule, Override, KpiRow } from './kpi';
import { type Quarter, quarterField, quarters } from '../../words/quarters';
import type { Rag } from '../rag/rag';
import { readGoodIs } from '../rag/polarity';
import { readRag } from '../rag/readRag';
import { gridOf, type Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { cellAt, textAt, readNumber } from './cells';
import { listRows } from './rowKind';
import { tablesOfKind } from './tablesOfKind';
import { dayInWords } from '../../words/days';
import { textKey } from '../../words/fold';

/** A row's rule, and the ref under which KPI rules can keep one for this row alone ('' where they cannot). */
interface OwnRule {
  readonly rule: KpiRule | undefined;
  readonly ruleRef: string;
}

/** A longer name is a text, which nobody would look up. */
const longestName = 250;

/** The rules that all tables "KPI rules" of a workbook give for single KPIs; rows without a ref are left out. */
export function readRules(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): KpiRule[] {
  return tablesOfKind(workbook, tables, 'rules').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    return listRows(grid, table).flatMap((row): KpiRule[] => {
      const ref = textAt(grid, row, table.columns.ref);
      return ref === '' ? [] : [{ ref, ...ruleAt(grid, table, row) }];
    });
  });
}

function ruleAt(grid: Grid, { columns }: RecognisedTable<'rules'>, row: number): Omit<KpiRule, 'ref'> {
  const text = (field: keyof typeof columns): string => textAt(grid, row, columns[field]);
  const unit = text('unit');
  const tolerance = readTolerance(grid, row, columns.tolerance);
  const basis = /point|pp\b/i.test(text('basis'))
    ? 'points'
    : /relative|target/i.test(text('basis'))
      ? 'relative'
      : null;
  const polarity = readGoodIs(text('goodIs'));
  const profile = readProfile(grid, row, columns);
  const headline = cellAt(grid, row, columns.headline);
  const rag = readRag(text('override'));
  return {
    ...(unit && { unit }),
    ...(tolerance !== null && { tolerance }),
    ...(basis && { basis }),
    ...(polarity && { polarity }),
    ...(profile && { profile }),
    ...(headline &&
      headline.text !== '' && { headline: readNumber(headline.value, headline.text) ?? headline.text }),
    ...(rag && { override: overrideAt(rag, grid, row, columns) }),
  };
}

function overrideAt(
  rag: Rag,
  grid: Grid,
  row: number,
  columns: RecognisedTable<'rules'>['columns'],
): Override {
  const by = textAt(grid, row, columns.by);
  const date = cellAt(grid, row, columns.on);
  const day = date && readDate(date);
  const on = day ? dayInWords(day) : (date?.text ?? '');
  const figure = textAt(grid, row, columns.figure);
  return {
    rag,
    reason: textAt(grid, row, columns.reason),
    ...(by && { by }),
    ...(on && { on }),
    ...(figure && { figure }),
  };
}

/** A number of per cent or points: 10, "10%", and 0.1 that shows as 10%. */
export function readTolerance(grid: Grid, row: number, column: number | undefined): number | null {
  const cell = cellAt(grid, row, column);
  if (!cell) return null;
  const shown = /^([\d.]+)\s*(?:%|pp|points?|percentage points?)?$/i.exec(cell.text);
  return shown?.[1] === undefined ? null : readNumber('', shown[1]);
}

/** Figures for all four quarters are a profile; without them the word "snapshot" counts. */
function readProfile(
  grid: Grid,
  row: number,
  columns: RecognisedTable<'rules'>['columns'],
): KpiRule['profile'] | null {
  const profile = new Map<Quarter, number>();
  for (const quarter of quarters) {
    const cell = cellAt(grid, row, columns[quarterField(quarter)]);
    const figure = cell && expected(cell.value, cell.text);
    if (figure !== null) profile.set(quarter, figure);
  }
  if (profile.size === 4) return Object.fromEntries(profile) as Record<Quarter, number>;
  return /snapshot|every quarter|point in time/i.test(textAt(grid, row, columns.profile)) ? 'snapshot' : null;
}

/** Percentages are counted as they show: 0.25 that shows as 25% is 25. */
function expected(value: string | number | boolean, text: string): number | null {
  const percent = /^(-?[\d.]+)\s*%$/.exec(text)?.[1];
  return percent === undefined ? readNumber(value, text) : readNumber('', percent);
}

/** By what KPI rules name a row: its ref, or its name where it has none. */
const keyOf = ({ ref, kpi }: KpiRow): string => ref.trim() || kpi.trim();

/**
 * Finds the rule of each row. The last of several rules for one ref counts. Rows of one sheet that share a ref share
 * its rule, but none may be kept for one of them, since it would hold for the others as well.
 */
export function rulesOf(rows: readonly KpiRow[], rules: readonly KpiRule[]): (row: KpiRow) => OwnRule {
  const byRef = new Map(rules.map((rule) => [textKey(rule.ref), rule]));
  const uses = new Map<string, number>();
  const place = (row: KpiRow): string => `${row.sheet}\n${row.period ?? ''}\n${textKey(keyOf(row))}`;
  for (const row of rows) uses.set(place(row), (uses.get(place(row)) ?? 0) + 1);
  return (row) => {
    const key = keyOf(row);
    return {
      rule: key === '' ? undefined : byRef.get(textKey(key)),
      ruleRef: key.length <= longestName && uses.get(place(row)) === 1 ? key : '',
    };
  };
}
