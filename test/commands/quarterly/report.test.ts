import { quarterlyLines } from '../../../src/commands/quarterly/report';

test('the sheets, the sentences, each Red and Amber KPI with what it lacks, and the drafts', () => {
  expect(
    quarterlyLines({
      quarter: 'Q1',
      period: 'Quarter 1',
      counts: { Green: 17, Amber: 2, Red: 1, 'N/A': 0 },
      percentages: { Green: '85%', Amber: '10%', Red: '5%', 'N/A': '' },
      sentences: ['17 (85%) achieved the target set'],
      blocks: [
        {
          ref: '1.5',
          rag: 'Red',
          title: 'Safe 1.5.',
          sentence: 'The measure is 69% against 75%.',
          reasons: '',
          actions: 'More visits.',
          missing: ['reasons'],
        },
      ],
      cover: [],
      drafts: ['Summary'],
      complete: false,
      blocked: false,
      sheets: ['Q1 report', 'Q1 KPIs'],
      refreshed: ['Q1 KPIs'],
      papers: [{ paper: 'one', sheets: ['Q1 report', 'Q1 KPIs'], pages: 5 }],
      findings: [],
    }),
  ).toEqual([
    'Q1: "Q1 report", "Q1 KPIs" (refreshed)',
    '  17 (85%) achieved the target set',
    'Red   Safe 1.5. The measure is 69% against 75%.',
    '      missing: reasons',
    'Drafts from the figures: Summary',
  ]);
});
