import type { SummaryReport } from '../../../src/commands/summary/report';
import {
  madeSentence,
  overflowLine,
  planName,
  shareWords,
} from '../../../src/taskpane/summary/SummaryScreen';

const report: SummaryReport = {
  sheet: 'Summary 2022-23',
  refreshed: false,
  pages: 2,
  devices: (['windows', 'mac', 'libreOffice'] as const).map((device) => ({ device, pages: 2 })),
  scale: 85,
  overflow: [],
  findings: [],
};

test('a summary is told with its sheet, its pages and its size in print', () => {
  expect(madeSentence(report)).toBe(
    'Summary made on the sheet Summary 2022-23: 2 pages, printed at 85% of full size.',
  );
});

test('one page is not called pages', () => {
  expect(madeSentence({ ...report, pages: 1, devices: [{ device: 'mac', pages: 1 }] })).toContain(
    ': 1 page,',
  );
});

test('where a program makes four pages of it, they are not called two', () => {
  const devices = report.devices.map((one) => (one.device === 'mac' ? { ...one, pages: 4 } : one));
  expect(madeSentence({ ...report, devices })).toContain(
    ': 2 pages in Excel for Windows and LibreOffice, 4 pages in Excel for Mac, printed at',
  );
});

test('each section that is too long is named with the lines to cut', () => {
  expect(overflowLine({ section: 'Key risks', lines: 3 })).toBe('Key risks: cut 3 lines');
  expect(overflowLine({ section: 'Commitments', lines: 1 })).toBe('Commitments: cut 1 line');
});

test('a refreshed one is called so', () => {
  expect(madeSentence({ ...report, refreshed: true })).toMatch(/^Summary refreshed on the sheet/);
});

test('a part of a page is told in whole per cent', () => {
  expect([0.123, 0.001, 1].map(shareWords)).toEqual([
    '12% of the page',
    'under 1% of the page',
    '100% of the page',
  ]);
});

test('a plan is called by its name, else by its sheet', () => {
  expect(planName({ sheet: 'Text', plan: 'Libraries' })).toBe('Libraries');
  expect(planName({ sheet: 'Plan 2022-23', plan: '' })).toBe('Plan 2022-23');
});
