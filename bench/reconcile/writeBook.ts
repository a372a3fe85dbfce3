import type { BudgetLine } from '../../src/plan/read/plan';
import type { SheetSnapshot, SourceCell, WorkbookSnapshot } from '../../src/grid/snapshot';
import type { Random } from '../recognise/random';
import type { TrueLedger } from './ledgerBook';
import { cellOf, type FaultyBook, type WrittenLine } from './plantFaults';

type Cell = readonly [value: string | number, text: string];

const styles = [
  {
    headings: ['Cost Centre', 'Cost Centre Description', 'Account', 'Account Description'],
    risk: 'Risk',
    budget: 'Latest Budget £',
    projected: 'Full Year Forecast £',
    marks: ['Local', 'Central'],
  },
  {
    headings: ['CC', 'CC Description', 'Subjective', 'Subjective Description'],
    risk: 'LR/CR',
    budget: 'Revised Budget',
    projected: 'Projected Outturn',
    marks: ['LR', 'CR'],
  },
  {
    headings: ['Cost Ctr', 'Cost Centre Name', 'GL Code', 'GL Description'],
    risk: 'Local/Central',
    budget: 'Budget',
    projected: 'Forecast',
    marks: ['L', 'C'],
  },
] as const;

/** The workbook that holds an extract, and which line each of its rows is of; -1 for rows that are none. */
export function writeBook(
  random: Random,
  truth: TrueLedger,
  lines: readonly WrittenLine[],
): { workbook: WorkbookSnapshot; idOfRow: ReadonlyMap<number, number> } {
  const style = random.pick(styles);
  const subtotals = random.whole(2) === 0;
  const nameOf = new Map(truth.centres.map(({ code, name }) => [code, name]));
  const monthly = lines.some(({ period }) => period !== '');
  const sorted = subtotals ? [...lines].sort((a, b) => a.costCentre.localeCompare(b.costCentre)) : lines;
  const rows: Cell[][] = [[['Ledger extract for reconciliation', '']], []];
  const [first = ['', '']] = rows[0] ?? [];
  rows[0] = [[first[0], String(first[0])]];
  rows.push(
    [...style.headings, style.risk, ...(monthly ? ['Period'] : []), style.budget, style.projected].map(
      (text): Cell => [text, text],
    ),
  );
  const idOfRow = new Map<number, number>();
  let group = { code: '', budget: 0, projected: 0 };
  let [budget, projected] = [0, 0];
  const width = monthly ? 6 : 5;
  const total = (label: string, b: number, p: number): void => {
    rows.push([text(label), ...Array.from({ length: width - 1 }, () => text('')), money(b), money(p)]);
  };
  for (const line of sorted) {
    if (subtotals && group.code !== '' && group.code !== line.costCentre)
      total(`${group.code} Total`, group.budget, group.projected);
    if (group.code !== line.costCentre) group = { code: line.costCentre, budget: 0, projected: 0 };
    group.budget += line.budget;
    group.projected += line.projected;
    budget += line.budget;
    projected += line.projected;
    idOfRow.set(rows.length, line.id);
    rows.push([
      text(line.costCentre),
      text(nameOf.get(line.costCentre) ?? ''),
      text(line.account),
      text(line.accountName),
      text(style.marks[line.risk === 'local' ? 0 : 1]),
      ...(monthly ? [text(line.period)] : []),
      money(line.budget),
      money(line.projected),
    ]);
  }
  if (subtotals) total(`${group.code} Total`, group.budget, group.projected);
  total('Grand Total', budget, projected);
  return { workbook: workbookOf(rows, width + 2), idOfRow };
}

const text = (words: string): Cell => [words, words];

/** One amount in seven is typed as text, with brackets for minus. */
function money(amount: number): Cell {
  const exact = Math.round(amount * 100) / 100;
  const shown = Math.abs(exact).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const words = exact < 0 ? `(${shown})` : shown;
  return Math.round(Math.abs(exact)) % 7 === 0 ? [words, words] : [exact, words];
}

function workbookOf(rows: readonly (readonly Cell[])[], columns: number): WorkbookSnapshot {
  const filled = rows.map((row) => Array.from({ length: columns }, (_, at): Cell => row[at] ?? ['', '']));
  const sheet: SheetSnapshot = {
    id: 'ledger',
    name: 'Ledger',
    visible: true,
    protected: false,
    used: { row: 0, column: 0, rows: rows.length, columns },
    values: filled.map((row) => row.map(([value]) => value)),
    text: filled.map((row) => row.map(([, shown]) => shown)),
    merges: [],
    tables: [],
  };
  return { sheets: [sheet], activeSheet: 'ledger', names: [] };
}

/** The plan's budgets in £000. */
export function writeBudgets({ services }: TrueLedger, { plan }: FaultyBook): BudgetLine[] {
  return services.map((service, at): BudgetLine => {
    const local = plan.get(cellOf({ service, risk: 'local' }));
    const central = plan.get(cellOf({ service, risk: 'central' }));
    const cell = (column: number, value: string | number): SourceCell => ({
      sheet: 'Budgets',
      row: at + 1,
      column,
      value,
      text: String(value),
    });
    return {
      service,
      parts: {
        ...(local && {
          local: { ...local, cells: { budget: cell(1, local.budget), projected: cell(2, local.projected) } },
        }),
        ...(central && {
          central: {
            ...central,
            cells: { budget: cell(3, central.budget), projected: cell(4, central.projected) },
          },
        }),
      },
      hra: false,
      cell: cell(0, service),
    };
  });
}
