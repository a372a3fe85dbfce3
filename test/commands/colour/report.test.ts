import { colourLines, whyNotColoured } from '../../../src/commands/colour/report';

const report = {
  quarter: 'Q1',
  tables: [],
  rows: [],
  counts: { Green: 1, Amber: 0, Red: 0, 'N/A': 0 },
  colours: { Green: 1, Amber: 0, Red: 0, 'N/A': 0 },
  reported: 1,
  notReported: 0,
  countSentences: [],
  palette: 'traffic lights',
  findings: [],
} as const;

test('the ranges that were coloured stand behind what the check says', () => {
  expect(colourLines({ ...report, coloured: ["'Appendix 1'!E4:E40", 'Plan!C2:C9'] })).toEqual([
    'Q1: Green 1, Amber 0, Red 0, N/A 0',
    "Coloured: 'Appendix 1'!E4:E40, Plan!C2:C9",
  ]);
});

test('where nothing was coloured that is said', () => {
  expect(colourLines({ ...report, coloured: [] }).at(-1)).toBe('Coloured: nothing, there is no RAG column');
});

describe('why not coloured', () => {
  test('where nothing was coloured it is said what to do', () => {
    expect(whyNotColoured({ coloured: [] })).toMatch(/^Nothing was coloured: .* Check its heading/);
  });

  test('nothing is said where something was coloured', () => {
    expect(whyNotColoured({ coloured: ["'Appendix 1'!E4:E40"] })).toBe('');
  });
});
