import type { CellValue } from '../../src/grid/snapshot';
import { newFile } from '../../src/workbench/file/openFile';

type Rows = readonly (readonly CellValue[])[];

const plan: Rows = [
  ['Business Plan 2022/23'],
  ['Section', 'Text', 'Corporate outcome'],
  ['Purpose', 'We keep people safe and well', ''],
  ['Aims', 'Homes are safe', '1'],
  ['', 'Everybody is heard', 'All'],
  ['Workstreams', 'In 2022/23 we will open a hostel', '3'],
  ['', 'In 2022/23 we will renew the lease', ''],
  ['Corporate outcomes', 'Outcome 1 – People are safe and feel safe'],
  ['', 'Outcome 2 – People enjoy good health and wellbeing'],
  ['', 'Outcome 3 – People have equal opportunities'],
];

const kpis: Rows = [
  ['Quarter 1 key performance indicators'],
  [],
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
  ['1.1', 'Cases closed in time', '80%', '85%', ''],
  ['1.2', 'Calls answered in time', '90%', '91%', 'Green'],
  ['1.3', 'Invoices paid within 30 days', '95%', '80%', 'Green'],
  ['1.4', 'Complaints answered in time', '75%', '50% (45 out of 60)', ''],
  ['1.5', 'Homes let in time', '70%', '71%', ''],
  ['1.6', 'Visits made in time', '60%', '20%', 'Red'],
];

const risks: Rows = [
  ['Risk code', 'Risk title', 'Likelihood', 'Impact', 'Risk score', 'RAG'],
  ['R1', 'Lone working', 4, 4, 16, 'Red'],
  ['R2', 'Loss of a supplier', 2, 3, 6, 'Amber'],
  ['R3', 'Fire in a home', 1, 4, 4, 'Green'],
];

const budgets: Rows = [
  ['£000', '', '', '', ''],
  ['Service', 'Local risk budget', 'Local risk projected', 'Central risk budget', 'Central risk projected'],
  ['People', 100, 110, 20, 20],
  ['Libraries', 50, 45, 30, 30],
];

const ledger: Rows = [
  ['Cost centre', 'Cost centre name', 'Risk', 'Budget £', 'Forecast £'],
  ['12001', 'People', 'Local', 60000, 70000],
  ['12002', 'People', 'Local', 40000, 40000],
  ['12003', 'People', 'Central', 20000, 20000],
  ['13001', 'Libraries', 'Local', 50000, 45000],
  ['13002', 'Libraries', 'Central', 30000, 30000],
];

/** The officer's sheets, with the rows of headings above the entries of their tables. */
export const sheets = {
  'Plan 2022-23': { rows: plan, headings: 2 },
  KPIs: { rows: kpis, headings: 3 },
  Risks: { rows: risks, headings: 1 },
  Budgets: { rows: budgets, headings: 2 },
  Ledger: { rows: ledger, headings: 1 },
} as const;

export type SheetName = keyof typeof sheets;

/** A small plan with all that the jobs need: a text, six KPIs, three risks, two budgets, and the ledger behind them. */
export function smallBook(): Uint8Array {
  const file = newFile();
  const { workbook } = file;
  const [first] = workbook.sheets;
  Object.entries(sheets).forEach(([name, { rows }], index) => {
    const sheet = index === 0 && first ? first : workbook.addSheet(name);
    sheet.name = name;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== '') sheet.setCell(row, column, { value: value as string | number });
      }),
    );
  });
  return file.save();
}
