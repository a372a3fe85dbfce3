import type { Commands, Outcome } from '../../../src/commands/reports';
import type { JobRecord } from '../../../src/taskpane/pane/diagnostics';
import type { Notice } from '../../../src/taskpane/pane/notice';
import { createPaneActions } from '../../../src/taskpane/pane/paneActions';

const refusal = { code: 'sheet-protected', message: 'The sheet is protected.' };
const refused = { ok: false, refusal } as const;
const none = () => Promise.resolve<Outcome<never>>(refused);

/** A workbook that refuses everything but to put things back. */
const commands: Commands = {
  listTables: none,
  addTable: none,
  addColumns: none,
  check: none,
  colour: none,
  summary: none,
  previewSummary: none,
  risks: none,
  tieOut: none,
  riskMap: none,
  overview: none,
  quarterly: none,
  previewQuarterly: none,
  reconcile: none,
  thread: none,
  previewThread: none,
  rollForward: none,
  changes: none,
  due: none,
  nextQuarter: none,
  watchCheck: none,
  applyFixes: none,
  mapTable: none,
  forgetMapping: none,
  selectCell: none,
  restore: () =>
    Promise.resolve({
      ok: true,
      report: { restored: 'The change was taken back.', left: [], more: false },
    }),
  restorable: none,
  cancel: () => undefined,
};

function openPane() {
  const notices: (Notice | null)[] = [];
  const announced: string[] = [];
  const records: JobRecord[] = [];
  const steps: (string | null)[] = [];
  const restorable: boolean[] = [];
  const remembered = new Map<string, string>();
  const actions = createPaneActions(
    commands,
    { get: (key) => remembered.get(key), set: (key, value) => void remembered.set(key, value) },
    {
      step: (step) => steps.push(step?.text ?? null),
      notice: (notice) => notices.push(notice),
      announce: (text) => announced.push(text),
      record: (record) => records.push(record),
      restorable: (possible) => restorable.push(possible),
    },
  );
  return { actions, notices, announced, records, steps, restorable };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('jobs run one after another, in the order in which they were asked for', async () => {
  const { actions } = openPane();
  const order: string[] = [];
  const job = (name: string, wait: number) =>
    actions.perform({
      name,
      step: name,
      run: async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, wait));
        order.push(`${name} ends`);
        return { ok: true, report: name };
      },
    });
  expect(await Promise.all([job('check', 20), job('colour', 0)])).toEqual(['check', 'colour']);
  expect(order).toEqual(['check begins', 'check ends', 'colour begins', 'colour ends']);
});

test('a refusal is shown as a warning and read out, and the job gives nothing', async () => {
  const { actions, notices, announced, records } = openPane();
  expect(await actions.perform({ name: 'check', step: 'Reading', run: none })).toBeNull();
  expect(notices.at(-1)).toEqual({ intent: 'warning', text: refusal.message });
  expect(announced.at(-1)).toBe(refusal.message);
  expect(records.map(({ job, result }) => [job, result])).toEqual([['check', 'refused: sheet-protected']]);
});

test('an exception is told as a fault of the add-in, and the next job runs all the same', async () => {
  const { actions, notices, records } = openPane();
  const broken = actions.perform({
    name: 'check',
    step: 'Reading',
    run: () => Promise.reject(new TypeError('x is undefined')),
  });
  expect(await broken).toBeNull();
  expect(notices.at(-1)?.intent).toBe('error');
  expect(records[0]?.result).toMatch(/^failed: TypeError: x is undefined/);
  const next = { name: 'check', step: 'Reading', run: async () => ({ ok: true, report: 1 }) as const };
  expect(await actions.perform(next)).toBe(1);
});

test('what nobody asked for shows nothing: its refusal goes to the one who runs it', async () => {
  const { actions, notices, announced, steps } = openPane();
  const heard: string[] = [];
  await actions.perform({
    name: 'watch',
    step: 'Following changes',
    unasked: ({ code }) => heard.push(code),
    run: none,
  });
  expect(heard).toEqual(['sheet-protected']);
  expect([notices, announced, steps]).toEqual([[], [], []]);
});

test('a change offers Restore, which puts it back and says what a new check came to', async () => {
  const { actions, notices, restorable } = openPane();
  actions.changed('Done: Change the colour to Amber.', () => Promise.resolve('Checked again: 14 Green.'));
  expect(notices.at(-1)).toMatchObject({ intent: 'success', action: { label: 'Restore' } });
  notices.at(-1)?.action?.run();
  await settled();
  await settled();
  expect(notices.at(-1)?.text).toBe('The change was taken back. Checked again: 14 Green.');
  expect(restorable).toEqual([true, false]);
});

test('a change without anything to bring up to date is put back all the same', async () => {
  const { actions, notices } = openPane();
  actions.changed('The table was added.', () => Promise.resolve('Checked again.'));
  actions.changed('Another was added.');
  actions.restore();
  await settled();
  await settled();
  expect(notices.at(-1)?.text).toBe('The change was taken back.');
});
