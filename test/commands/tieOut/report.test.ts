import { tieOutLines, type ClaimReport } from '../../../src/commands/tieOut/report';

const claim = (words: Partial<ClaimReport>): ClaimReport => ({
  cell: "'Report text'!C7",
  text: '69%',
  kind: 'figure',
  sentence: 'It was 69%.',
  status: 'tied',
  certain: true,
  how: 'KPI 1.5, measure',
  sources: [],
  ...words,
});

test('a claim that is tied says to what and from which cell; one that is not says neither', () => {
  const lines = tieOutLines({
    quarter: 'Q1',
    sheets: ['Report text'],
    texts: 1,
    tieCounts: { tied: 1, computed: 0, outside: 0, 'not tied': 1, wrong: 0 },
    claims: [
      claim({ sources: ["'Appendix 1'!D15", "'Appendix 1'!D16"] }),
      claim({ status: 'not tied', text: '£3' }),
    ],
    findings: [],
  });
  expect(lines.slice(0, 3)).toEqual([
    '1 text of "Report text"',
    "tied      69%            'Report text'!C7  KPI 1.5, measure ('Appendix 1'!D15 …)",
    "not tied  £3             'Report text'!C7",
  ]);
});
