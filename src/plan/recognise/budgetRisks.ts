import type { Grid } from '../../grid/sheetGrid';
import { capital } from '../../words/capital';
import { fold } from '../../words/fold';
import { range } from '../../words/lists';
import { budgetMeasures, type BudgetPart, type RiskType } from '../tables/budgetParts';
import type { Field } from '../tables/kinds';
import type { RecognisedTable } from './recognised';

/** What may stand beside a bare "Local" or "Central" that means the risk: "Local budgets", "Total local", "L". */
const bareRisk =
  /^(?:sub-?)?(?:total\s*:?-?\s*)?(l|c|local|central)(?:\s+(?:budgets?|total|sub-?total|only))?\s*:?$/i;

/**
 * The risk that words name: "L", "Central", "LOCAL RISK - City Fund", "Total local"; null for neither or both, and
 * for names of services that begin with such a word: "Central Library", "Local Plans".
 */
export function riskOfWords(words: string): RiskType | null {
  if (/\blocal\b/i.test(words) && /\bcentral\b/i.test(words)) return null;
  const local = /\blocal[\s-]+risks?\b/i.test(words);
  const central = /\bcentral[\s-]+risks?\b/i.test(words);
  if (local !== central) return local ? 'local' : 'central';
  const letter = bareRisk.exec(words.trim())?.[1]?.charAt(0).toLowerCase();
  return letter === 'l' ? 'local' : letter === 'c' ? 'central' : null;
}

const markers: ReadonlyMap<string, RiskType> = new Map<string, RiskType>([
  ...['l', 'lr', 'l r', 'loc', 'local', 'lrisk'].map((word): [string, RiskType] => [word, 'local']),
  ...['c', 'cr', 'c r', 'cen', 'cent', 'central', 'crisk'].map((word): [string, RiskType] => [
    word,
    'central',
  ]),
]);

/**
 * Local or central risk, as a column of markers or a heading says it: "Local", "LR", "L", "Central risk", "Local
 * Risk - City Fund". null for anything else: "Central support services" is a recharge, and "CR" in a column that also
 * says "DR" a credit, which its reader must know.
 */
export function readRiskMarker(text: string): RiskType | null {
  const folded = fold(text);
  const whole = markers.get(folded);
  if (whole) return whole;
  if (folded.length > 60) return null;
  const risk = /^(?:(local|central) risks?|(lr|cr))\b(.*)$/.exec(folded);
  if (!risk || /\b(?:local|central|lr|cr|and)\b/.test(risk[3] ?? '')) return null;
  return risk[1] === 'local' || risk[2] === 'lr' ? 'local' : 'central';
}

/**
 * Whether a column's distinct texts mark risk. Texts that are neither ("Recharges") may stand among them, but debit
 * markers may not: then CR means credit. Without a heading that says risk, both kinds must occur in so many words.
 */
export function marksRisk(texts: ReadonlySet<string>, headed: boolean): boolean {
  const folded = [...texts].map((text) => fold(text)).filter((text) => text !== '');
  if (folded.some((text) => /^(?:d|dr|debit)$/.test(text))) return false;
  const kinds = new Set(folded.map((text) => readRiskMarker(text)));
  if (headed) return kinds.has('local') || kinds.has('central');
  return kinds.has('local') && kinds.has('central') && !kinds.has(null) && folded.length <= 8;
}

/** Money that goes from one department to another; the second only where a table tells risks apart: else a service. */
const recharged = /\bre-?charg(?:e|es|ed|ing)\b/i;
const supported =
  /\bsupport (?:services?|costs?|charges?)\b|\bcentral (?:support|overheads?|establishment|charges)\b/i;

/**
 * The block of money that words name, as a heading of rows or columns, a title or a marker: "Local risk", "RECHARGES" →
 * 'recharge: Recharges'. null where they name none, several ("Local risk and recharges"), or what is in or out of the
 * rest ("Net of recharges"). `beside`: the table names local or central risk as well, so that "Support services" are
 * recharged; elsewhere they are services like others.
 */
export function blockOfWords(words: string, beside: boolean): BudgetPart | null {
  const risk = riskOfWords(words);
  const charged = recharged.test(words) || (beside && supported.test(words));
  if (!charged || words.length > 80) return risk;
  return risk !== null ||
    /\b(?:including|includes?|incl|excluding|excludes?|excl|net of|before|after|local|risks?)\b/i.test(words)
    ? null
    : `recharge: ${blockTitle(words)}`;
}

/** Any name as that of a block: 'other: Cyclical works programme' where it is none of the usual ones. */
export const blockCalled = (words: string): BudgetPart =>
  blockOfWords(words, true) ?? `other: ${blockTitle(words)}`;

/** "3. RECHARGES 2026/27 (£000):" → "Recharges"; a name that is nothing but years and units stays as it is. */
function blockTitle(words: string): string {
  const bare = words
    .replace(/^\s*(?:\d+|[a-z])[.)]\s+/i, '')
    .replace(/\(?\s*£\s*(?:[,.’'`]?\s*000s?|k|m(?:illion)?)?\s*\)?(?=\s|$|[:,])/gi, ' ')
    .replace(/\b(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\b/g, ' ')
    .replace(/\b(?:sub-?)?totals?\b|\bbudgets?\b|\bmonitoring\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '');
  if (!/[a-z]/i.test(bare)) return words.trim();
  if (/^recharge$/i.test(bare)) return 'Recharges';
  return capital(/[a-z]/.test(bare) ? bare : bare.toLowerCase());
}

/** What a marker of a row's block is: L, C, R, "Local", "Central risk", "Recharges"; null for other words. */
export function blockOfMarker(text: string): BudgetPart | null {
  const bare = text.trim();
  if (/^r$/i.test(bare)) return 'recharge: Recharges';
  return /^(?:l|c|lr|cr)$/i.test(bare) ? readRiskMarker(bare) : blockOfWords(bare, true);
}

/**
 * The column, without a meaning of its own, that says of each row which block it is: L and C, Local, Central and
 * Recharge. Beside two of these, or below a heading that speaks of risks, it may name others ("Capital"). null for none.
 */
export const riskColumn = (grid: Grid, table: RecognisedTable<'budgets'>): number | null =>
  columnOfRisks(grid, table, new Set(Object.values(table.columns)), (texts, heading) => {
    const known = new Set([...texts].map(blockOfMarker));
    const strange = known.delete(null);
    if (known.size === 0 || (strange && texts.size > 8)) return false;
    if ([...texts].some((text) => /\d/.test(text) || text.length > 60)) return false;
    const isBare = [...texts].every((text) => text.trim().length === 1);
    if (isBare && !known.has('local') && !known.has('central')) return false;
    return !strange || known.size > 1 || /\brisk\b|\bblock\b/i.test(heading);
  });

/** Columns of markers have few different texts; of one with many only the first are looked at. */
const mostTexts = 40;

/** The column furthest left, beside `taken`, of which the different texts below the headings mark risk; null for none. */
export function columnOfRisks(
  grid: Grid,
  { area, headings }: Pick<RecognisedTable, 'area' | 'headings'>,
  taken: ReadonlySet<number>,
  marks: (texts: ReadonlySet<string>, heading: string) => boolean,
): number | null {
  const end = Math.min(area.row + area.rows, grid.bottom);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (taken.has(column)) continue;
    const texts = new Set<string>();
    for (let row = headings.row + headings.rows; row < end && texts.size < mostTexts; row += 1) {
      const text = grid.text(row, column);
      if (text !== '') texts.add(text);
    }
    const heading = range(headings.row, headings.row + headings.rows)
      .map((row) => grid.headingText(row, column))
      .join(' ');
    if (marks(texts, heading)) return column;
  }
  return null;
}

type BudgetField = Field<'budgets'>;
type Part = 'local' | 'central';

const measures = [...budgetMeasures, 'variance'] as const;
/** The fields of the blocks that have fields of their own, and of a budget that is not parted. */
export const budgetFieldsOf = {
  local: { budget: 'localBudget', projected: 'localProjected', variance: 'localVariance' },
  central: { budget: 'centralBudget', projected: 'centralProjected', variance: 'centralVariance' },
  recharge: { budget: 'rechargeBudget', projected: 'rechargeProjected', variance: 'rechargeVariance' },
  whole: { budget: 'budget', projected: 'projected', variance: 'variance' },
} as const satisfies Record<string, Record<(typeof measures)[number], BudgetField>>;

/**
 * What headings without a risk ("Budget", "Forecast") mean in a table of budgets. Where a title names one risk, it is
 * that; where the rows name the risks, or other headings name the central one, it is local; beside local figures of
 * their own such columns are totals and mean nothing. Where nothing tells of risks, they are the budget as one: they
 * stay `budget`, `projected`, `variance`. Other tables are handed back as they are.
 */
export function settleBudgets(
  grid: Grid,
  table: RecognisedTable,
  titles: readonly string[],
): RecognisedTable {
  if (!isBudgets(table)) return table;
  const { columns } = table;
  const has = (part: Part | 'recharge'): boolean =>
    budgetMeasures.some((measure) => columns[budgetFieldsOf[part][measure]] !== undefined);
  const part: Part | null = has('local')
    ? 'local'
    : has('central')
      ? 'local'
      : (titledRisk(titles) ?? (rowsNameRisks(grid, table) ? 'local' : null));
  if (part === null) return table;
  const meant = new Map<string, BudgetField | null>(
    measures.map((measure) => {
      const own = budgetFieldsOf[part][measure];
      // Beside both risks, or figures of its own, a plain column is their total.
      const isTotal =
        columns[own] !== undefined ||
        (has('local') && has('central')) ||
        (has('central') && saysTotal(grid, table, columns[budgetFieldsOf.whole[measure]]));
      return [budgetFieldsOf.whole[measure], isTotal ? null : own];
    }),
  );
  return {
    ...table,
    columns: renamed(columns, meant),
    certainties: renamed(table.certainties, meant),
    questions: table.questions.flatMap((question) => {
      const guess = meant.has(question.guess) ? meant.get(question.guess) : question.guess;
      return guess ? [{ ...question, guess }] : [];
    }),
  };
}

const isBudgets = (table: RecognisedTable): table is RecognisedTable<'budgets'> => table.kind === 'budgets';

/** "Total budget": a total in so many words. */
const saysTotal = (
  grid: Grid,
  { headings }: RecognisedTable<'budgets'>,
  column: number | undefined,
): boolean =>
  column !== undefined && !grid.turned && /\btotal\b/i.test(grid.headingText(headings.row, column));

function renamed(
  byField: Readonly<Partial<Record<BudgetField, number>>>,
  meant: ReadonlyMap<string, BudgetField | null>,
): Partial<Record<BudgetField, number>> {
  return Object.fromEntries(
    Object.entries(byField).flatMap(([field, value]) => {
      const name = meant.has(field) ? meant.get(field) : field;
      return name ? [[name, value]] : [];
    }),
  );
}

/** The one risk that titles name: "Local risk budgets 2023/24"; null for none, and where both are named. */
function titledRisk(titles: readonly string[]): Part | null {
  const named = new Set(titles.map(riskOfWords).filter((risk) => risk !== null));
  const [only, another] = [...named];
  return only && !another && !titles.some((title) => /\blocal\b/i.test(title) && /\bcentral\b/i.test(title))
    ? only
    : null;
}

/** Whether risks stand below one another: as names of blocks or totals, or in a column of L and C. */
function rowsNameRisks(grid: Grid, table: RecognisedTable<'budgets'>): boolean {
  const { area, columns, headings } = table;
  if (riskColumn(grid, table) !== null) return true;
  for (let row = headings.row + headings.rows; row < area.row + area.rows; row += 1)
    for (const column of new Set([area.column, columns.service ?? area.column]))
      if (riskOfWords(grid.text(row, column)) !== null) return true;
  return false;
}
