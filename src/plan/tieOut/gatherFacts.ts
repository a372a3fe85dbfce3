import type { PlanBook } from '../book/planBook';
import type { KpiCheck } from '../check';
import { checkKpis } from '../checkKpis';
import type { KpiRow, Quarter } from '../kpi';
import { readActions } from '../read/readActions';
import { readEdi } from '../read/readEdi';
import { readKpis } from '../read/readKpis';
import type { RecognisedTable } from '../recognised';
import { findRegisters, type RegisterLine } from '../risks/findRegisters';
import { schemas } from '../tables/kinds';
import type { CellPlace } from '../../grid/cellPlace';
import { codeLetters, gatherMentions, placeKey, type CodeMention } from './gatherMentions';
import { budgetFacts, fundingFacts } from './facts/budgetFacts';
import { complaintFacts } from './facts/complaintFacts';
import { countFacts } from './facts/countFacts';
import type { Fact, Subject } from './facts/fact';
import { kpiFacts } from './facts/kpiFacts';
import { listFacts } from './facts/listFacts';
import { findSmallTables } from './facts/findSmallTables';
import { otherFacts } from './facts/otherFacts';
import { riskFacts } from './facts/riskFacts';
import { tableFacts } from './facts/tableFacts';
import { findPlaces, type NamedPlaces } from './facts/findPlaces';
import { textKey } from '../../words/fold';

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
  readonly planYear?: string;
}

/**
 * What a workbook holds and what follows from it: KPIs and their counts, risks, budgets, complaints, other tables, the
 * appendices, years and dates that are named. `quoted` are the cells of the texts themselves, which prove nothing. Time
 * grows with the cells.
 */
export function gatherFacts(book: PlanBook, quoted: readonly CellPlace[] = []): WorkbookFacts {
  const { workbook, tables, of, details, latestQuarter: quarter } = book;
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
    ...findPlaces(workbook, texts),
    ...(quarter && { quarter }),
    ...(details.planYear !== undefined && { planYear: details.planYear }),
  };
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
