import type { OverviewReport } from '../../../src/commands/overview/report';
import { filesSentence, overviewSentence } from '../../../src/taskpane/overview/OverviewScreen';

test('the files that were picked are named, of many the first five', () => {
  expect(filesSentence([])).toBe('No files chosen yet.');
  expect(filesSentence(['a.xlsx'])).toMatch(/^1 file chosen: a\.xlsx\. /);
  const names = Array.from({ length: 1_205 }, (_, index) => `${index + 1}.xlsx`);
  expect(filesSentence(names)).toMatch(
    /^1,205 files chosen: 1\.xlsx, 2\.xlsx, 3\.xlsx, 4\.xlsx, 5\.xlsx and 1,200 more\. /,
  );
});

describe('what an overview came to', () => {
  const report: OverviewReport = {
    sheets: ['Overview', 'Overview notes'],
    departments: [],
    counts: { Green: 1_017, Amber: 2, Red: 0, 'N/A': 1 },
    files: 3,
    leftOut: 0,
    findings: [],
  };
  test('is its counts', () => {
    expect(overviewSentence(report)).toBe(
      'Overview of no departments made on 2 sheets: 1,017 Green, 2 Amber, 0 Red and 1 without a colour.',
    );
  });
  test('with how many files are not in it', () => {
    expect(overviewSentence({ ...report, leftOut: 1 })).toMatch(/1 file of 3 is not in it: see below\.$/);
    expect(overviewSentence({ ...report, leftOut: 2 })).toMatch(/2 files of 3 are not in it: see below\.$/);
  });
});
