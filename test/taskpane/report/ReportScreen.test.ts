import type { QuarterlyPreview } from '../../../src/commands/quarterly/report';
import {
  draftsSentence,
  madeSentence,
  missingItems,
  otherFindings,
  previewSentence,
} from '../../../src/taskpane/report/ReportScreen';

const preview: QuarterlyPreview = {
  quarter: 'Q1',
  period: 'Quarter 1',
  counts: { Green: 17, Amber: 2, Red: 1, 'N/A': 21 },
  percentages: { Green: '85%', Amber: '10%', Red: '5%', 'N/A': '' },
  sentences: [],
  blocks: [],
  cover: [],
  drafts: ['Summary', 'Finance'],
  complete: false,
  blocked: false,
  findings: [
    {
      severity: 'warning',
      code: 'cover-field-missing',
      cell: '',
      message: 'The cover lacks “Dated”: set it in Plan details. The report leaves a line to fill in.',
    },
    {
      severity: 'warning',
      code: 'reasons-missing',
      cell: "'Appendix 1'!E15",
      message:
        'KPI 1.5 is Red and its reasons for performance are missing. Write them into Commentary; the report leaves a line to fill in.',
    },
    { severity: 'error', code: 'rag-differs', cell: "'Appendix 1'!E15", message: '1.5 shows Red.' },
  ],
};

test('what is missing is a list, cells to write in before settings', () => {
  expect(missingItems(preview)).toEqual([
    {
      label: 'KPI 1.5 is Red and its reasons for performance are missing. Write them into Commentary.',
      cell: "'Appendix 1'!E15",
    },
    { label: 'The cover lacks “Dated”: set it in Plan details.', cell: '' },
  ]);
  expect(otherFindings(preview).map(({ code }) => code)).toEqual(['rag-differs']);
});

test('one sentence tells the counts and how much is missing', () => {
  expect(previewSentence(preview)).toBe(
    'Quarter 1: 17 Green (85%), 2 Amber (10%), 1 Red (5%), 21 without an update. 2 things are missing.',
  );
  expect(previewSentence({ ...preview, findings: [] })).toMatch(/Nothing is missing\.$/);
  expect(previewSentence({ ...preview, blocked: true })).toContain('publication is blocked');
});

test('sheets are named, new ones and refreshed ones', () => {
  expect(
    madeSentence({ ...preview, sheets: ['Q1 report', 'Q1 Appendix 1'], refreshed: [], papers: [] }),
  ).toBe('The report stands on 2 new sheets: “Q1 report”, “Q1 Appendix 1”.');
  expect(madeSentence({ ...preview, sheets: ['Q1 report'], refreshed: ['Q1 report'], papers: [] })).toBe(
    '“Q1 report” was refreshed.',
  );
});

test('drafts are named, and where one’s own words go', () => {
  expect(draftsSentence(preview)).toContain('Summary, Finance');
  expect(draftsSentence({ drafts: [] })).toBe('');
});
