import {
  type JobRecord,
  diagnosticsText,
  faultText,
  recordsKept,
  remember,
} from '../../../src/taskpane/pane/diagnostics';

const record = (job: string): JobRecord => ({ job, result: 'done', milliseconds: 120 });

const about = {
  version: 'Business Plan for Excel 1.0.0; Excel, OfficeOnline, ExcelApi 1.17',
  browser: 'Edge',
  look: 'dark',
  size: { width: 320, height: 700 },
};

test('the oldest jobs are forgotten, the newest kept at the end', () => {
  let records: readonly JobRecord[] = [];
  for (let n = 1; n <= recordsKept + 5; n++) records = remember(records, record(`job ${n}`));
  expect(records).toHaveLength(recordsKept);
  expect(records[0]?.job).toBe('job 6');
  expect(records.at(-1)?.job).toBe(`job ${recordsKept + 5}`);
});

test('remembering leaves the list it was given alone', () => {
  const before = [record('check')];
  remember(before, record('colour'));
  expect(before).toEqual([record('check')]);
});

test('the text names versions, browser, pane and each job, line by line', () => {
  const text = diagnosticsText({
    ...about,
    records: [record('check'), { job: 'summary', result: 'refused: sheet-protected', milliseconds: 40 }],
  });
  expect(text.split('\n')).toEqual([
    'Business Plan for Excel 1.0.0; Excel, OfficeOnline, ExcelApi 1.17',
    'Browser: Edge',
    'Pane: 320 × 700 px, dark',
    'Jobs, oldest first:',
    '  check: done (120 ms)',
    '  summary: refused: sheet-protected (40 ms)',
  ]);
});

test('before the first job the text says so', () => {
  expect(diagnosticsText({ ...about, records: [] })).toMatch(/No jobs yet\.$/);
});

test('a fault is told by its name, its message and the line of the script', () => {
  const fault = new TypeError('x is undefined');
  fault.stack =
    'TypeError: x is undefined\n    at read (https://example.org/taskpane.1.js:12:34)\n    at more';
  expect(faultText(fault)).toBe(
    'failed: TypeError: x is undefined (at read (https://example.org/taskpane.1.js:12:34))',
  );
});

test('a fault without a stack, or that is no error at all, is told too', () => {
  const bare = new RangeError('too far');
  bare.stack = undefined as unknown as string;
  expect(faultText(bare)).toBe('failed: RangeError: too far');
  expect(faultText('stopped')).toBe('failed: stopped');
});
