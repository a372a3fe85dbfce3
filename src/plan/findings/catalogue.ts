import { budgetHeads } from './budgetHeads';
import { colourHeads } from './colourHeads';
import { complaintHeads } from './complaintHeads';
import type { FindingHead, FindingHeads } from './findingHead';
import { kpiHeads } from './kpiHeads';
import { ledgerHeads } from './ledgerHeads';
import { outcomeHeads } from './outcomeHeads';
import { overviewHeads } from './overviewHeads';
import { reportHeads, summaryHeads, templateHeads, textHeads } from './paperHeads';
import { riskHeads } from './riskHeads';
import { tableHeads } from './tableHeads';
import { yearHeads } from './yearHeads';

/**
 * All findings that the program can make, by code. A code is declared here and nowhere else; everything that names one
 * names a key of this object, so that a code that is renamed or taken away is an error of the compiler at each place.
 */
export const catalogue = {
  ...kpiHeads,
  ...colourHeads,
  ...riskHeads,
  ...budgetHeads,
  ...ledgerHeads,
  ...complaintHeads,
  ...tableHeads,
  ...reportHeads,
  ...textHeads,
  ...outcomeHeads,
  ...yearHeads,
  ...summaryHeads,
  ...templateHeads,
  ...overviewHeads,
};

type Catalogue = typeof catalogue;

/** Stable, kebab-case: `rag-differs`, `headline-needed`. */
export type FindingCode = keyof Catalogue;

/** 'warning' of 'target-missing'; 'warning' | 'info' of 'target-not-set'. */
export type SeverityOf<Code extends FindingCode> = Catalogue[Code]['severity'] extends infer Declared
  ? Declared extends readonly (infer One)[]
    ? One
    : Declared
  : never;

/** Codes whose severity depends on the case. */
export type CodeOfSeveral = {
  [Code in FindingCode]: Catalogue[Code]['severity'] extends string ? never : Code;
}[FindingCode];

/** Codes whose findings may have fixes. */
export type CodeWithFix = {
  [Code in FindingCode]: Catalogue[Code] extends { readonly fix: string } ? Code : never;
}[FindingCode];

/** The head of a code: what it means and what to do. */
export const headOf = (code: FindingCode): FindingHead => catalogue[code];

/** The findings by subject, in the order of docs/findings.md. */
export const subjects: readonly { readonly title: string; readonly heads: FindingHeads }[] = [
  { title: 'KPIs: figures and texts', heads: kpiHeads },
  { title: 'KPIs: colours and rules', heads: colourHeads },
  { title: 'Risks', heads: riskHeads },
  { title: 'Budgets, funding and spend', heads: budgetHeads },
  { title: 'Ledger', heads: ledgerHeads },
  { title: 'Complaints and counts', heads: complaintHeads },
  { title: 'Tables of the workbook', heads: tableHeads },
  { title: 'Quarterly report', heads: reportHeads },
  { title: 'Figures and names in texts', heads: textHeads },
  { title: 'Corporate outcomes', heads: outcomeHeads },
  { title: 'A new quarter, a new year', heads: yearHeads },
  { title: 'Summary', heads: summaryHeads },
  { title: 'Template', heads: templateHeads },
  { title: 'Overview of departments', heads: overviewHeads },
];
