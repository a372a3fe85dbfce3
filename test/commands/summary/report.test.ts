import { type SummaryReport, summaryLines, whyNotMade } from '../../../src/commands/summary/report';

const printed = (windows: number, mac: number, libreOffice: number): SummaryReport['devices'] => [
  { device: 'windows', pages: windows },
  { device: 'mac', pages: mac },
  { device: 'libreOffice', pages: libreOffice },
];
const report = {
  sheet: 'Summary',
  refreshed: false,
  pages: 2,
  devices: printed(2, 2, 2),
  scale: 85,
  overflow: [],
  findings: [],
};

test('a summary that was made is one line, and says whether it was refreshed', () => {
  expect(summaryLines(report)).toEqual(['"Summary": 2 pages at 85%']);
  expect(summaryLines({ ...report, refreshed: true })).toEqual(['"Summary", refreshed: 2 pages at 85%']);
});

test('where programs make other pages of it, each is named with its own', () => {
  expect(summaryLines({ ...report, devices: printed(2, 4, 2) })).toEqual([
    '"Summary": 2 pages in Excel for Windows and LibreOffice, 4 pages in Excel for Mac at 85%',
  ]);
  expect(summaryLines({ ...report, devices: printed(4, 4, 4) })).toEqual([
    '"Summary": 4 pages in Excel for Windows, Excel for Mac and LibreOffice at 85%',
  ]);
});

test('of one that does not fit, what to cut is listed', () => {
  const overflow = [
    { section: 'Risks', lines: 1 },
    { section: 'Aims', lines: 7 },
  ];
  expect(summaryLines({ ...report, overflow })).toEqual([
    'Cut:',
    '  1 line from "Risks"',
    '  7 lines from "Aims"',
  ]);
});

describe('why not made', () => {
  test('a summary that does not fit is not made: each section is named with the lines to cut', () => {
    expect(
      whyNotMade({
        overflow: [
          { section: 'Risks', lines: 1 },
          { section: 'Aims', lines: 7 },
        ],
      }),
    ).toBe(
      'The summary does not fit two pages, so nothing was written. Cut 1 line from “Risks”, 7 lines from “Aims”.',
    );
  });

  test('nothing is said of one that fits', () => {
    expect(whyNotMade({ overflow: [] })).toBe('');
  });
});
