import type { PlanBook } from '../../book/planBook';
import type { KpiCheck } from '../kpis/check';
import { checkKpis } from '../../checkKpis';
import type { KpiRow } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import { readActions, readEdi } from '../../read/readLists';
import { readKpis } from '../../read/readKpis';
import type { RecognisedTable } from '../../recognise/recognised';
import { findRegisters, type RegisterLine } from '../../read/risks/findRegisters';
import { schemas } from '../../tables/kinds';
import type { CellPlace } from '../../../grid/area';
import { codeLetters, type CodeMention, gatherMentions, placeKey } from '../risks/codeMentions';
import { complaintFacts, listFacts } from './facts/listFacts';
import { countFacts, kpiFacts } from './facts/kpiFacts';
import { findSmallTables } from './facts/findSmallTables';
import { type Fact, fact, otherFacts, type Subject } from './facts/fact';
import { riskFacts } from './facts/riskFacts';
import { tableFacts } from './facts/tableFacts';
import { textKey } from '../../../words/fold';
import { findPlaces, type NamedPlaces } from './findReferencesIn';
import { analyseBudgets } from '../budgets/analyseBudgets';
import { findTwins } from '../budgets/compareTwins';
import { budgetFiguresKnown } from './tieFigures';
import { isPeriod, yearReported, type PlanDetails } from '../../details';
import { readBudgetTables } from '../../read/budgets/readBudgetTables';
import { readFunding } from '../../read/budgets/readFunding';
import type { PlacedTable } from '../../read/tablesOfKind';

/** All of a workbook that a text about it can be held against. */
export interface WorkbookFacts extends NamedPlaces {
  readonly figures: readonly Fact[];
  readonly kpis: ReadonlyMap<string, CellPlace>;
  readonly registers: readonly RegisterLine[];
  readonly letters: ReadonlySet<string>;
  readonly mentions: readonly CodeMention[];
  /** What the workbook has a table of. */
  readonly subjects: ReadonlySet<Subject>;
  readonly quarter?: Quarter;
  /** The year that is reported. */
  readonly planYear?: string;
  /** Of a plan of several years: "2025-30". */
  readonly period?: string;
}

/**
 * What a workbook holds and what follows from it: KPIs and their counts, risks, budgets, complaints, other tables, the
 * appendices, years and dates that are named. `quoted` are the cells of the texts themselves, which prove nothing. Time
 * grows with the cells.
 */
export function gatherFacts(book: PlanBook, quoted: readonly CellPlace[] = []): WorkbookFacts {
  const { workbook, tables, of, details, latestQuarter: quarter } = book;
  const year = yearReported(details);
  const texts = new Set(quoted.map(placeKey));
  const byTable = book.kpiLists.map(({ sheet, table }) => ({ table, rows: readKpis(sheet, table, quarter) }));
  const rows = byTable.flatMap((one) => one.rows);
  const kpis = new Map(byTable.flatMap((one) => one.rows.flatMap((row) => refOf(one.table, row))));
  const check: KpiCheck = checkKpis(rows, details, book.rules, quarter);
  const registers = findRegisters(workbook, tables, details);
  const letters = codeLetters(registers);
  const mentions = gatherMentions(workbook, registers, letters, texts);
  const inTables = [
    ...kpiFacts(rows),
    ...(rows.length > 0 ? countFacts(check, details) : []),
    ...riskFacts(registers, mentions),
    ...budgetFacts(of('budgets'), details),
    ...fundingFacts(of('funding')),
    ...complaintFacts(of('complaints')),
    ...listFacts(
      of('actions').flatMap(({ sheet, table }) => readActions(sheet, table)),
      of('edi').flatMap(({ sheet, table }) => readEdi(sheet, table)),
    ),
  ];
  const taken = new Set([...texts, ...[...kpis.values()].map(placeKey)]);
  for (const { stands, cells } of inTables) if (stands) for (const cell of cells) taken.add(placeKey(cell));
  const textSheets = new Set(quoted.map(({ sheet }) => sheet));
  const otherPlans = new Set(
    of('text').flatMap(({ sheet: { name } }) => (textSheets.has(name) ? [] : [name])),
  );
  const small = workbook.sheets.flatMap((sheet) =>
    findSmallTables(
      sheet,
      tables
        .filter(({ sheet: on, kind }) => on === sheet.name && kind !== 'outcomes' && !schemas[kind].money)
        .map(({ area }) => area),
      texts,
    ).flatMap(tableFacts),
  );
  const figures = [...inTables, ...otherFacts(workbook, taken), ...small].map((fact) =>
    fact.cells[0] && otherPlans.has(fact.cells[0].sheet) ? { ...fact, aside: true } : fact,
  );
  return {
    figures,
    kpis,
    registers,
    letters,
    mentions,
    subjects: new Set([...inTables.flatMap(({ subject }) => subject ?? []), ...smallSubjects(small)]),
    ...findPlaces(workbook, texts, isPeriod(details.planYear) ? details.planYear : undefined),
    ...(quarter && { quarter }),
    ...(year !== undefined && { planYear: year }),
    ...(isPeriod(details.planYear) && { period: details.planYear }),
  };
}

/** Budgets, projections, variances and totals, £; a table that repeats another is read once. */
function budgetFacts(placed: readonly PlacedTable<'budgets'>[], details: PlanDetails): Fact[] {
  const tables = readBudgetTables(placed, details, details.quarter).map(({ table }) => table);
  const seconds = new Set(findTwins(tables).map(({ second }) => second));
  return tables
    .filter((table) => !seconds.has(table))
    .flatMap((table) => budgetFiguresKnown(analyseBudgets(table, details)))
    .map((known) => ({
      ...known,
      context: `${known.name} ${/variance/.test(known.name) ? 'overspend underspend over under shortfall' : 'budget'} ${/^Total (?!local risk|central risk)/.test(known.name) ? 'overall department altogether together net' : ''}`,
      stands: known.cells.length === 1,
      origin: 'table',
      subject: 'budget',
      whole: known.name.startsWith('Total'),
    }));
}

/** Sources of money and kinds of spend, £, and their totals by year. */
function fundingFacts(placed: readonly PlacedTable<'funding'>[]): Fact[] {
  return placed.flatMap(({ sheet, table }) => {
    const lines = readFunding(sheet, table);
    const single = lines.flatMap(({ line, year, kind, amount, amountCell, cell }) =>
      amount === null
        ? []
        : [
            fact('money', Math.abs(amount) * 1000, {
              name: `${line}${year && `, ${year}`}`,
              context: `${line} ${kind === 'source' ? 'funding income' : 'spend spent expenditure'} ${year}`,
              cells: [amountCell ?? cell],
              half: 500,
            }),
          ],
    );
    const keys = [...new Set(lines.map(({ year, kind }) => `${kind} ${year}`))];
    const totals = keys.map((key) => {
      const own = lines.filter(({ year, kind }) => `${kind} ${year}` === key);
      const sum = own.reduce((all, { amount }) => all + (amount ?? 0), 0);
      return fact('money', Math.abs(sum) * 1000, {
        name: `total ${key.trim()}`,
        context: `total ${key.startsWith('source') ? 'funding income sources' : 'spend spent expenditure'}`,
        cells: own.map(({ amountCell, cell }) => amountCell ?? cell),
        half: 500,
        stands: false,
      });
    });
    return [...single, ...totals];
  });
}

/** What small tables are of, for texts on it to be held against them. */
const smallSubjects = (small: readonly Fact[]): Subject[] => {
  const standing = small.filter(({ stands }) => stands);
  const words = standing.map(({ context }) => context).join(' ');
  return [
    ...(standing.some(({ kind }) => kind === 'money') ? ['budget' as const] : []),
    ...(/complain/i.test(words) ? ['complaint' as const] : []),
    ...(/compliment/i.test(words) ? ['compliment' as const] : []),
    ...(/\brisks?\b/i.test(words) ? ['risk' as const] : []),
  ];
};

/** The ref of a KPI, in small letters, with its cell; in a table on its side refs stand across. */
function refOf(
  { columns, transposed }: RecognisedTable<'kpis'>,
  { ref, sheet, row, lines }: KpiRow,
): [string, CellPlace][] {
  if (ref === '' || columns.ref === undefined) return [];
  const [line] = lines;
  const across = line?.measure?.column ?? line?.target?.column ?? 0;
  return [
    [
      textKey(ref),
      transposed ? { sheet, row: columns.ref, column: across } : { sheet, row, column: columns.ref },
    ],
  ];
}
