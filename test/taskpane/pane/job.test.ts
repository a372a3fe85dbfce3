import {
  diagnosticsText,
  faultRefusal,
  faultText,
  type JobRecord,
  recordsKept,
  refusalNotice,
  remember,
  stepText,
} from '../../../src/taskpane/pane/job';

const step = (done: number, of: number) =>
  stepText({ text: 'Reading the workbook', done, of, blocking: true });

test('the step being taken is the one after those done', () => {
  expect(step(0, 3)).toBe('Reading the workbook, step 1 of 3');
  expect(step(2, 3)).toBe('Reading the workbook, step 3 of 3');
});

test('when all are done it is still the last step', () => {
  expect(step(3, 3)).toBe('Reading the workbook, step 3 of 3');
});

test('where the number of steps is not known, none is named', () => {
  expect(step(0, 0)).toBe('Reading the workbook');
});

describe('notice', () => {
  test('a refusal is a warning in its own words', () => {
    const message = 'The sheet "Plan" is protected.';
    expect(refusalNotice({ code: 'sheet-protected', message })).toEqual({ intent: 'warning', text: message });
  });

  test('the way on stands beside the refusal', () => {
    const action = { label: 'Add it at H2 of Plan', run: () => undefined };
    expect(refusalNotice({ code: 'place-taken', message: 'B4 is taken.' }, action).action).toBe(action);
  });

  test('a fault of the add-in is an error that asks for the diagnostics', () => {
    const notice = refusalNotice(faultRefusal(new TypeError('x is undefined')));
    expect(notice.intent).toBe('error');
    expect(notice.text).toContain('copy the diagnostics');
    expect(notice.text).toContain('the workbook is as the last job left it');
  });
});

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
