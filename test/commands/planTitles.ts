import type { WorkbookFile } from '../../src/workbench/file/openFile';
import { fill, workbookOf } from './onWorkbook';

export interface TitledPlan {
  readonly title: string;
  /** Name of the sheet with the KPIs. */
  readonly kpiSheet: string;
  /** Rows of a table of Plan details; none for no such table. */
  readonly settings?: readonly (readonly [string, string])[];
}

/** A department's workbook whose plan has a title: text, KPIs, actions, risks, budgets and report text. */
export function titledWorkbook({ title, kpiSheet, settings = [] }: TitledPlan): WorkbookFile {
  const file = workbookOf(
    [
      [title],
      ['Section', 'Heading', 'Text'],
      ['aims', 'Safe', 'People are safe'],
      ['corporate outcomes', '', 'Outcome 1: Diverse Engaged Communities'],
      ["what's changed", '', 'A new director'],
      ['last year we', '', 'Opened a hub'],
      ['this year we will', '', 'Open a library'],
    ],
    'Plan',
  );
  const { workbook } = file;
  fill(workbook.addSheet(kpiSheet), [
    ['Key performance indicators'],
    ['Ref', 'KPI', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'RAG', 'Reasons for performance', 'Actions planned'],
    ['1.1', 'Tenants satisfied with repairs', '85%', '81%', '84%', '', '', 'Amber', 'Staff left', 'Recruit'],
    ['1.2', 'Complaints answered in time', '90%', '91%', '92%', '', '', 'Green', '', ''],
  ]);
  fill(workbook.addSheet('Actions'), [
    ['Action', 'Due date', 'Owner', 'Status'],
    ['Open the new library', 'Q4', 'Ann', 'In progress'],
    ['Renew the tenancy strategy', 'Q2', 'Ben', 'Complete'],
  ]);
  fill(workbook.addSheet('Risks'), [
    ['Risk register'],
    ['Code', 'Risk title', 'Likelihood', 'Impact', 'Score', 'Rating', 'Target date'],
    ['DS 001', 'Fire in a building', 'Unlikely', 'Major', 8, 'Amber', '31/12/2030'],
  ]);
  fill(workbook.addSheet('Budgets'), [
    ["Budgets £'000. A minus is net income; actual above budget is adverse."],
    ['Service', 'Local risk budget', 'Local risk projected', 'Central risk budget', 'Central risk projected'],
    ['Housing', 100, 110, 20, 20],
    ['Libraries', 200, 200, 30, 25],
  ]);
  fill(workbook.addSheet('Report text'), [
    ['Report text'],
    ['Report section', 'Quarter', 'Text'],
    ['Risks', '', 'Fire in a building stays a risk in 2027/28.'],
  ]);
  if (settings.length > 0) fill(workbook.addSheet('Plan details'), [['Setting', 'Value'], ...settings]);
  return file;
}

/** The titles by which plans of several years are called today, with the sheet's name that says the rest. */
export const titles: readonly (TitledPlan & {
  readonly period: string;
  readonly year: string;
  readonly quarter: string;
  /** Of the period that is reported: of a mid-year report six. */
  readonly months: string;
})[] = [
  {
    title: 'City Surveyor’s Business Plan 2025-30 – Quarter 2 of 2025/26 Update',
    kpiSheet: 'KPIs',
    period: '2025-30',
    year: '2025/26',
    quarter: 'Q2',
    months: 'July to September 2025',
  },
  {
    title: 'Draft High-Level Business Plan 2026 - 2031',
    kpiSheet: 'KPIs Q1 2026-27',
    period: '2026-31',
    year: '2026/27',
    quarter: 'Q1',
    months: 'April to June 2026',
  },
  {
    title: 'High-level Business Plan 2025-30 Mid-Year Progress Report',
    kpiSheet: 'Mid-year 2025-26',
    period: '2025-30',
    year: '2025/26',
    quarter: 'Q2',
    months: 'April to September 2025',
  },
  {
    title: 'Environment Department High-Level Business Plan 2026-30',
    kpiSheet: 'Quarter 2 2027-28',
    period: '2026-30',
    year: '2027/28',
    quarter: 'Q2',
    months: 'July to September 2027',
  },
  {
    title: 'Chamberlain 2026–29',
    kpiSheet: 'Q2 26-27',
    period: '2026-29',
    year: '2026/27',
    quarter: 'Q2',
    months: 'July to September 2026',
  },
  {
    title: '2023-28 Quarter 2 2023/24 Update',
    kpiSheet: 'KPIs Quarter 2',
    period: '2023-28',
    year: '2023/24',
    quarter: 'Q2',
    months: 'July to September 2023',
  },
  {
    title: 'Business Plan 2026–31',
    kpiSheet: 'KPIs',
    settings: [
      ['Reporting year', '2028-29'],
      ['Reporting period', 'Half year'],
    ],
    period: '2026-31',
    year: '2028/29',
    quarter: 'Q2',
    months: 'April to September 2028',
  },
  {
    title: 'Departmental Business Plan',
    kpiSheet: 'KPIs',
    settings: [
      ['Plan period', '2025/26 to 2029/30'],
      ['Reporting year', 'FY27'],
      ['Reporting quarter', 'Quarter 2'],
    ],
    period: '2025-30',
    year: '2026/27',
    quarter: 'Q2',
    months: 'July to September 2026',
  },
];
