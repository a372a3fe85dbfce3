import kpis from '../../../fixtures/published/kpis-q1-2017.json';
import reports from '../../../fixtures/published/reports.json';
import { defaultDetails, type PlanDetails } from '../../../../src/plan/details';
import type { WorkbookSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, type TestCell } from '../../buildSheet';
import { readSample } from '../../sample';

const cover = new Map(
  reports.reports
    .find(({ source }) => source === '004')
    ?.fields.map(([label, value]) => [label ?? '', value ?? '']),
);

/** The front page of the published report of Quarter 1 2017/18. */
export const publishedDetails: Partial<PlanDetails> = {
  department: 'Department of Community and Children’s Services',
  committee: cover.get('Committee:') ?? '',
  dated: cover.get('Dated:') ?? '',
  subject: cover.get('Subject:') ?? '',
  publicity: cover.get('(unlabelled status)') ?? '',
  reportOf: cover.get('Report of:') ?? '',
  purpose: cover.get('(unlabelled action)') ?? '',
  authors: 'Lorraine Burke, Head of Projects and Programmes',
  planYear: '2017/18',
  kpisInPlan: 41,
};

export const allDetails = (changes: Partial<PlanDetails> = {}): PlanDetails => ({
  ...defaultDetails,
  ...publishedDetails,
  ...changes,
});

/** The wording of a published title: what stands behind the ref, without the last full stop. */
const wordingOf = (title: string): string => title.replace(/^[^–]*– /, '').replace(/\.$/, '');

export const commentaryRows: readonly (readonly string[])[] = [
  ['Ref', 'Quarter', 'Wording in the report', 'Reasons for performance', 'Actions planned to address issues'],
  ...kpis.commentary.map(({ ref, title, reasons, actions }) => [
    ref,
    'Q1',
    wordingOf(title),
    reasons,
    actions,
  ]),
];

export const complaintRows: readonly (readonly (string | number)[])[] = [
  ['Source', 'Received', 'Upheld or partly upheld', 'Compliments'],
  [
    'Direct',
    kpis.complaints.directComplaints,
    kpis.complaints.directUpheldOrPartially,
    kpis.complaints.compliments,
  ],
  ['Commissioned', kpis.complaints.commissionedComplaints, kpis.complaints.commissionedUpheld, ''],
];

/** The sample with more sheets. */
export function sampleWith(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): WorkbookSnapshot {
  const sample = readSample();
  return {
    ...sample,
    sheets: [...sample.sheets, ...Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows))],
  };
}

/** The sample with the published commentary and complaints in tables. */
export const publishedWorkbook = (): WorkbookSnapshot =>
  sampleWith({ Commentary: commentaryRows, Complaints: complaintRows });
