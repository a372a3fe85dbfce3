import { amountIn, amountsOf, partsOf } from '../../tables/budgetParts';
import { sheetCell, sheetCellOf } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import type { SourceCell } from '../../../grid/snapshot';
import type { BudgetTable } from './budgetTable';
import { readConvention, signOfHeading, type Sign, negativeStyles } from './readConvention';
import { inList } from '../../../words/lists';

/** What plus and minus mean in a budget table, and how that is known. */
export interface SignConvention {
  /** The sign in which net expenditure stands; 'unknown' where nothing tells. */
  readonly expenditure: Sign | 'unknown';
  readonly evidence: 'note' | 'variances' | 'setting' | 'signs' | 'none';
  /** The note that states it, where one does. */
  readonly cell: SourceCell | null;
  /** For people, to stand under the table. */
  readonly sentence: string;
  readonly findings: readonly Finding[];
}

/** Names of services whose money comes in. */
const incomeWords =
  /\b(?:income|rents?|fees|charges|receipts|grants?|sales|interest received|contributions? from)\b/i;
/** Words of both, as in “Central income and expenditure”, name neither. */
const isIncome = (name: string): boolean =>
  incomeWords.test(name) && !/\b(?:expenditure|spend|costs?|paid|payable)\b/i.test(name);
/** How many times one sign must outweigh the other before the figures alone tell. */
const outweighs = 2;

/**
 * Reads the sign convention of a table from, in this order: a note or title of the table, its variance columns
 * (whose heading says which sign is adverse), what the plan's details say (`setting`), and the figures themselves,
 * where expenditure plainly outweighs income. Net expenditure in brackets, as in the City's estimates, is known by
 * its note or its variances. It is never assumed: where nothing tells it is unknown, and a finding asks. Sources
 * that contradict each other are named.
 */
export function signConvention(table: BudgetTable, setting = ''): SignConvention {
  const note = noteOf(table);
  const byNote = note?.expenditure ?? null;
  const byVariances = signByVariances(table);
  const bySetting = readConvention(setting).expenditure;
  const bySigns = signByFigures(table);
  const doubtful = byVariances !== null && bySigns !== null && byVariances !== bySigns;
  const found: [SignConvention['evidence'], Sign | null][] = [
    ['note', byNote],
    ['variances', doubtful ? null : byVariances],
    ['setting', bySetting],
    ['signs', doubtful ? null : bySigns],
  ];
  const [evidence, sign] = found.find(([, each]) => each !== null) ?? (['none', null] as const);
  const cell = evidence === 'note' ? (note?.cell ?? null) : null;
  const expenditure = sign ?? 'unknown';
  return {
    expenditure,
    evidence,
    cell,
    sentence: sentenceOf(table, expenditure, evidence, cell),
    findings: [
      ...contradictions(table, { byNote, byVariances, bySetting, bySigns, cell: note?.cell ?? null }),
      ...(expenditure === 'unknown' ? [unknownSign(table)] : []),
      ...(expenditure === 'plus' && evidence === 'signs' ? unsignedIncome(table) : []),
      ...(evidence === 'setting' && sign && mostlyIncome(table, sign) ? [unlikelySetting(table, sign)] : []),
    ],
  };
}

function noteOf({ notes }: BudgetTable): { readonly expenditure: Sign; readonly cell: SourceCell } | null {
  for (const cell of notes) {
    const { expenditure } = readConvention(cell.text);
    if (expenditure) return { expenditure, cell };
  }
  return null;
}

/**
 * Expenditure's sign from variance columns whose heading, or a note, says which sign is adverse: where an adverse
 * plus goes with a projection above its budget, expenditure is plus. null where lines disagree or nothing is said.
 */
function signByVariances({ lines, headings, notes }: BudgetTable): Sign | null {
  const noted = notes.map(({ text }) => readConvention(text).adverse).find((sign) => sign !== null) ?? null;
  const votes = { plus: 0, minus: 0 };
  for (const part of partsOf(lines)) {
    const heading = headings.find((one) => one.part === part && one.measure === 'variance')?.heading ?? '';
    const adverse = signOfHeading(heading) ?? (heading === '' ? null : noted);
    if (!adverse) continue;
    for (const line of lines) {
      const stated = line.parts[part]?.variance ?? 0;
      const [budget, projected] = [amountIn(line, part, 'budget'), amountIn(line, part, 'projected')];
      if (budget === null || projected === null || stated === 0 || projected === budget) continue;
      const sameWay = stated > 0 === projected > budget;
      votes[sameWay === (adverse === 'plus') ? 'plus' : 'minus'] += 1;
    }
  }
  if (votes.plus > outweighs * votes.minus) return 'plus';
  return votes.minus > outweighs * votes.plus ? 'minus' : null;
}

/** Plus where no figure is negative or plus outweighs; minus only where names of income stand with plus. */
function signByFigures({ lines }: BudgetTable): Sign | null {
  let [plus, minus, unnamed] = [0, 0, 0];
  const income = { plus: 0, minus: 0 };
  for (const line of lines)
    for (const { amount, measure } of amountsOf(line)) {
      if (measure !== 'budget') continue;
      if (amount > 0) plus += amount;
      else minus -= amount;
      if (amount !== 0 && isIncome(line.service)) income[amount > 0 ? 'plus' : 'minus'] += 1;
      else unnamed -= Math.min(amount, 0);
    }
  if (plus > 0 && plus >= outweighs * minus && income.plus <= income.minus + (minus === 0 ? income.plus : 0))
    return 'plus';
  // What is named for income has a minus throughout, and little else has one.
  if (income.minus > 0 && income.plus === 0 && plus >= outweighs * unnamed) return 'plus';
  return minus >= outweighs * plus && income.plus > 0 && income.minus === 0 ? 'minus' : null;
}

/** Whether, with this sign for expenditure, most of a table's money would be net income. */
function mostlyIncome({ lines }: BudgetTable, expenditure: Sign): boolean {
  const turn = expenditure === 'plus' ? 1 : -1;
  const budgets = lines.flatMap((line) =>
    amountsOf(line).flatMap(({ amount, measure }) => (measure === 'budget' ? [amount] : [])),
  );
  const spend = budgets.reduce((sum, budget) => sum + Math.max(turn * budget, 0), 0);
  const income = budgets.reduce((sum, budget) => sum - Math.min(turn * budget, 0), 0);
  return income > outweighs * spend;
}

const unlikelySetting = (table: BudgetTable, expenditure: Sign): Finding =>
  newFinding('sign-convention-doubtful', {
    cell: place(table),
    message: `Plan details say that net expenditure is ${expenditure}, and by that most of this table is net income. If its figures are expenditure, change the Sign convention in Plan details: every overspend would turn round.`,
  });

const place = ({ sheet, area }: BudgetTable): string => sheetCell(sheet, area.row, area.column);

function sentenceOf(
  table: BudgetTable,
  expenditure: SignConvention['expenditure'],
  evidence: SignConvention['evidence'],
  cell: SourceCell | null,
): string {
  if (expenditure === 'unknown')
    return 'The table does not tell whether plus or minus is net expenditure, so no variance is called adverse or favourable.';
  const styles = negativeStyles(table);
  const negative = styles.length > 0 ? inList(styles, 'or') : 'a minus sign';
  const meaning =
    expenditure === 'minus'
      ? `Net expenditure stands with ${negative} and net income without.`
      : styles.length > 0
        ? `Net income stands with ${negative} and net expenditure without.`
        : 'All figures are plus and taken for net expenditure; net income would be minus.';
  const known: Record<SignConvention['evidence'], string> = {
    note: cell ? `stated in ${sheetCellOf(cell)}` : 'stated in a note',
    variances: 'read from the variance columns',
    setting: 'set in Plan details',
    signs: 'read from the signs of the figures',
    none: '',
  };
  return `${meaning.slice(0, -1)} (${known[evidence]}). A variance of plus is adverse (overspend or income shortfall), of minus favourable.`;
}

function contradictions(
  table: BudgetTable,
  {
    byNote,
    byVariances,
    bySetting,
    bySigns,
    cell,
  }: {
    readonly byNote: Sign | null;
    readonly byVariances: Sign | null;
    readonly bySetting: Sign | null;
    readonly bySigns: Sign | null;
    readonly cell: SourceCell | null;
  },
): Finding[] {
  const is = (sign: Sign): string => `net expenditure is ${sign}`;
  const finding = (at: string, message: string): Finding =>
    newFinding('sign-convention-contradicts', { cell: at, message });
  const findings: Finding[] = [];
  if (byNote && cell && byVariances && byVariances !== byNote)
    findings.push(
      finding(
        sheetCellOf(cell),
        `The note says that ${is(byNote)}, but by the heading of the variances and their figures ${is(byVariances)}. The note is followed: put the heading or the signs of the variances right.`,
      ),
    );
  else if (byVariances && bySigns && byVariances !== bySigns)
    findings.push(
      finding(
        place(table),
        `By the heading of the variances ${is(byVariances)}, by the signs of the budgets ${is(bySigns)}. ${
          bySetting
            ? 'Plan details decide it: put the heading or the signs of the variances right.'
            : 'Say in Plan details, under Sign convention, which is meant.'
        }`,
      ),
    );
  const byTable = byNote ?? (byVariances === bySigns || !bySigns ? byVariances : null);
  if (bySetting && byTable && byTable !== bySetting)
    findings.push(
      finding(
        cell ? sheetCellOf(cell) : place(table),
        `Plan details say that ${is(bySetting)}; this table says that ${is(byTable)}. The table is followed here.`,
      ),
    );
  return findings;
}

const unknownSign = (table: BudgetTable): Finding =>
  newFinding('sign-convention-unknown', {
    cell: place(table),
    message:
      'It cannot be told whether plus or minus is net expenditure here, so nothing is called an overspend. Write it in Plan details, under Sign convention: “Net income is minus” or “Net expenditure is minus”.',
  });

/** In a table without any minus, a line named for income may be income all the same. */
function unsignedIncome({ lines }: BudgetTable): Finding[] {
  if (lines.some((line) => amountsOf(line).some(({ amount }) => amount < 0))) return [];
  return lines
    .filter(({ service }) => isIncome(service))
    .map(({ service, cell }) =>
      newFinding('income-without-sign', {
        cell: sheetCellOf(cell),
        message: `“${service}” sounds like income, but no figure of this table has a minus, so it counts as expenditure. If it is income, give it a minus.`,
      }),
    );
}
