import type { Commands } from '../../../src/commands/createCommands';
import type { RestorableReport } from '../../../src/commands/restore/restore';
import type { Outcome } from '../../../src/commands/shared/outcome';
import type { Refusal } from '../../../src/excel/refusals';
import type { JobRecord, Notice, Step } from '../../../src/taskpane/pane/job';
import { createPaneActions } from '../../../src/taskpane/pane/paneActions';

const refusal: Refusal = { code: 'sheet-protected', message: 'The sheet is protected.' };
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

function openPane(answers: Partial<Commands> = {}) {
  const notices: (Notice | null)[] = [];
  const announced: string[] = [];
  const records: JobRecord[] = [];
  const steps: (string | null)[] = [];
  const shown: (Step | null)[] = [];
  const remembered = new Map<string, string>();
  const actions = createPaneActions(
    { ...commands, ...answers },
    { get: (key) => remembered.get(key), set: (key, value) => void remembered.set(key, value) },
    {
      step: (step) => {
        steps.push(step?.text ?? null);
        shown.push(step);
      },
      notice: (notice) => notices.push(notice),
      announce: (text) => announced.push(text),
      record: (record) => records.push(record),
    },
  );
  return { actions, notices, announced, records, steps, shown };
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
  const { actions, notices } = openPane();
  actions.changed('Done: Change the colour to Amber.', () => Promise.resolve('Checked again: 14 Green.'));
  expect(notices.at(-1)).toMatchObject({ intent: 'success', action: { label: 'Restore' } });
  notices.at(-1)?.action?.run();
  await settled();
  await settled();
  expect(notices.at(-1)?.text).toBe('The change was taken back. Checked again: 14 Green.');
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

describe('when the pane opens', () => {
  const opened = async (report: RestorableReport) => {
    const pane = openPane({ restorable: () => Promise.resolve({ ok: true, report }) });
    pane.actions.begin();
    await settled();
    return pane;
  };

  test('nothing is said where nothing had stopped half-way', async () => {
    expect((await opened({ taken: [], isLost: false, steps: 3 })).notices).toEqual([]);
    expect((await opened({ taken: [], isLost: false, steps: 0 })).notices).toEqual([]);
  });

  test('what had stopped half-way and was taken back is said', async () => {
    const { notices } = await opened({ taken: ['The summary was taken back.'], isLost: false, steps: 0 });
    expect(notices.at(-1)).toMatchObject({
      intent: 'warning',
      text: 'A change had stopped half-way. The summary was taken back.',
    });
  });

  test('what had stopped half-way and is not known any more is said', async () => {
    const { notices } = await opened({ taken: [], isLost: true, steps: 0 });
    expect(notices.at(-1)?.text).toMatch(/stopped half-way and is not known any more/);
  });

  test('Restore can be pressed whatever this pane knows, and says that there is nothing', async () => {
    const refusal: Refusal = { code: 'nothing-to-restore', message: 'There is nothing to put back.' };
    const { actions, notices } = openPane({
      restore: () => Promise.resolve({ ok: false, refusal }),
    });
    actions.begin();
    await settled();
    expect(notices).toEqual([]);
    actions.restore();
    await settled();
    expect(notices.at(-1)?.text).toBe(refusal.message);
  });
});

describe('Restore', () => {
  test('asks where somebody has worked on it, and goes on only when that is answered', async () => {
    const asks: Refusal = {
      code: 'restore-asks',
      message: 'Somebody has written on “Summary” since it was made (B60).',
    };
    const requests: unknown[] = [];
    const { actions, notices } = openPane({
      restore: (request) => {
        requests.push(request);
        return Promise.resolve(
          request?.anyway
            ? { ok: true, report: { restored: 'The summary was taken back.', left: [], more: false } }
            : { ok: false, refusal: asks },
        );
      },
    });
    actions.restore();
    await settled();
    expect(notices.at(-1)).toMatchObject({ text: asks.message, action: { label: 'Restore anyway' } });
    expect(requests).toEqual([{}]);
    notices.at(-1)?.action?.run();
    await settled();
    expect(requests).toEqual([{}, { anyway: true }]);
    expect(notices.at(-1)).toMatchObject({ intent: 'success', text: 'The summary was taken back.' });
  });

  test('where the last job is not known any more, the one before it is offered, and asked about like any other', async () => {
    const requests: unknown[] = [];
    const { actions, notices } = openPane({
      restore: (request = {}) => {
        requests.push(request);
        const refusal: Refusal = request.past
          ? { code: 'restore-asks', message: 'Somebody has written on it.' }
          : { code: 'step-not-kept', message: 'The last job cannot be put back.', more: true };
        return Promise.resolve({ ok: false, refusal });
      },
    });
    actions.restore();
    await settled();
    expect(notices.at(-1)).toMatchObject({ action: { label: 'Restore the job before it' } });
    notices.at(-1)?.action?.run();
    await settled();
    expect(notices.at(-1)).toMatchObject({ action: { label: 'Restore anyway' } });
    notices.at(-1)?.action?.run();
    await settled();
    expect(requests).toEqual([{}, { past: true }, { past: true, anyway: true }]);
  });

  test('where there is no job before it, none is offered', async () => {
    const refusal: Refusal = { code: 'step-not-kept', message: 'The last job cannot be put back.' };
    const { actions, notices } = openPane({ restore: () => Promise.resolve({ ok: false, refusal }) });
    actions.restore();
    await settled();
    expect(notices.at(-1)).toEqual({ intent: 'warning', text: refusal.message });
  });

  test('what stays is named, as a warning, and more can be put back', async () => {
    const report = {
      restored: 'The colours were taken back.',
      left: ['E12 on “Appendix 1” was changed since and stays.'],
      more: true,
    };
    const { actions, notices } = openPane({
      restore: () => Promise.resolve({ ok: true, report }),
    });
    actions.restore();
    await settled();
    expect(notices.at(-1)).toMatchObject({
      intent: 'warning',
      text: 'The colours were taken back. E12 on “Appendix 1” was changed since and stays.',
    });
  });
});

describe('Cancel', () => {
  test('is told to the job at work once, and shown until the job has ended', async () => {
    let told = 0;
    let end: () => void = () => undefined;
    const { actions, shown } = openPane({ cancel: () => void (told += 1) });
    const job = actions.perform({
      name: 'summary',
      step: 'Reading',
      run: () => new Promise((resolve) => (end = () => resolve(refused))),
    });
    await settled();
    actions.cancel();
    actions.cancel();
    expect(told).toBe(1);
    expect(shown.at(-1)).toMatchObject({ text: expect.stringMatching(/^Cancelling/), isCancelled: true });
    end();
    await job;
    expect(shown.at(-1)).toBeNull();
  });

  test('a job that says nothing of its steps is told again and again until it has ended', async () => {
    let told = 0;
    const { actions } = openPane({ cancel: () => void (told += 1) });
    const job = actions.perform({
      name: 'due',
      step: 'Loading',
      run: async () => {
        while (told < 3) await new Promise((resolve) => setTimeout(resolve, 10));
        return refused;
      },
    });
    await settled();
    actions.cancel();
    await job;
    const after = told;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(told).toBe(after);
  });

  test('a job that comes to the workbook later is told again, and shows no other step', async () => {
    let told = 0;
    let goOn: () => void = () => undefined;
    const { actions, steps } = openPane({ cancel: () => void (told += 1) });
    const job = actions.perform({
      name: 'changes',
      step: 'Reading last-year.xlsx',
      run: async (progress) => {
        await new Promise<void>((resolve) => (goOn = resolve));
        progress('Reading the workbook', 0, 3);
        return refused;
      },
    });
    await settled();
    actions.cancel();
    goOn();
    await job;
    expect(told).toBe(2);
    expect(steps).not.toContain('Reading the workbook');
  });

  test('where nothing is at work, or only what keeps no button waiting, it does nothing', async () => {
    let told = 0;
    const { actions } = openPane({ cancel: () => void (told += 1) });
    actions.cancel();
    const job = actions.perform({
      name: 'select',
      step: 'Going',
      quiet: true,
      run: () => (actions.cancel(), none()),
    });
    await job;
    expect(told).toBe(0);
  });

  test('a job that waits for what nobody asked for is shown, and given up at once without being begun', async () => {
    let told = 0;
    let end: () => void = () => undefined;
    const { actions, shown, notices } = openPane({ cancel: () => void (told += 1) });
    const reading = actions.perform<string>({
      name: 'tables',
      step: 'Reading the workbook',
      quiet: true,
      run: (progress) => {
        progress('Reading the workbook', 1, 3);
        return new Promise((resolve) => (end = () => resolve({ ok: true, report: 'read' })));
      },
    });
    await settled();
    let begun = 0;
    const check = { name: 'check', step: 'Checking', run: () => ((begun += 1), none()) };
    const job = actions.perform(check);
    expect(shown.at(-1)).toMatchObject({ text: 'Checking', blocking: true });
    actions.cancel();
    expect(await job).toBeNull();
    expect(shown.at(-1)).toMatchObject({ text: 'Reading the workbook', blocking: false });
    expect(notices.at(-1)?.text).toBe('The job was cancelled before it began. Nothing was changed.');
    expect(told).toBe(0);
    // It can be asked for again, and waits again.
    const again = actions.perform(check);
    end();
    expect(await reading).toBe('read');
    await again;
    expect(begun).toBe(1);
    expect(shown.at(-1)).toBeNull();
  });

  test('a job waits, too, for what shows nothing of itself', async () => {
    let end: () => void = () => undefined;
    const { actions, shown } = openPane();
    const unasked = actions.perform({
      name: 'restorable',
      step: 'Looking',
      unasked: () => undefined,
      run: () => new Promise((resolve) => (end = () => resolve(refused))),
    });
    const job = actions.perform({ name: 'check', step: 'Checking', run: none });
    expect(shown.at(-1)).toMatchObject({ text: 'Checking', blocking: true });
    await settled();
    end();
    await Promise.all([unasked, job]);
    expect(shown.at(-1)).toBeNull();
  });
});

test('a job that is asked for again before it has ended is done once, and that is read out', async () => {
  const { actions, announced } = openPane();
  let runs = 0;
  const job = {
    name: 'restore',
    step: 'Putting back',
    run: () => {
      runs += 1;
      return Promise.resolve({ ok: true, report: runs } as const);
    },
  };
  expect(await Promise.all([actions.perform(job), actions.perform(job)])).toEqual([1, null]);
  expect(announced).toContain('This is being done already.');
  expect(actions.begun()).toBe(1);
  expect(await actions.perform(job)).toBe(2);
});
