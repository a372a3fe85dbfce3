import type { Commands } from '../../../src/commands/createCommands';
import type { Outcome } from '../../../src/commands/shared/outcome';
import type { Fix } from '../../../src/plan/findings/finding';
import type { Job } from '../../../src/taskpane/pane/job';
import { createJobs } from '../../../src/taskpane/pane/useJobs';

const ok = <Report>(report: Report) => Promise.resolve<Outcome<Report>>({ ok: true, report });
const refused = () =>
  Promise.resolve<Outcome<never>>({ ok: false, refusal: { code: 'sheet-protected', message: 'Protected.' } });

const fix: Fix = { label: 'Change the colour to Amber', edits: [] };

const settled: Commands['applyFixes'] = () => ok({ applied: 1, findings: [] });

/** A pane that writes down what it is asked to do, in its order. */
function openPane({ busy = false, applyFixes = settled } = {}) {
  const said: string[] = [];
  const restores: ((() => Promise<string>) | undefined)[] = [];
  const jobs = createJobs({
    commands: { applyFixes } as Partial<Commands> as Commands,
    busy,
    async perform<Report>({ name, step, run }: Job<Report>) {
      said.push(`${name}: ${step}`);
      const outcome = await run(() => undefined);
      return outcome.ok ? outcome.report : null;
    },
    announce: (text) => void said.push(`read out: ${text}`),
    notify: ({ intent, text }) => void said.push(`${intent}: ${text}`),
    changed(text, afterRestore) {
      said.push(`changed: ${text}`);
      restores.push(afterRestore);
    },
  });
  return { jobs, said, restores };
}

test('a job that reads is shown and then read out', async () => {
  const { jobs, said } = openPane();
  const report = await jobs.look({
    name: 'risks',
    run: () => ok(11),
    show: (risks) => void said.push(`shown: ${risks}`),
    say: (risks) => `${risks} risks checked.`,
  });
  expect(report).toBe(11);
  expect(said).toEqual(['risks: Reading the workbook', 'shown: 11', 'read out: 11 risks checked.']);
});

test('one that is refused shows nothing and says nothing more', async () => {
  const { jobs, said } = openPane();
  const show = jest.fn();
  expect(await jobs.look({ name: 'risks', run: refused, show, say: () => 'Checked.' })).toBeNull();
  expect(
    await jobs.change({ name: 'map', step: 'Looking', run: refused, show, say: () => 'Made.' }),
  ).toBeNull();
  expect(said).toEqual(['risks: Reading the workbook', 'map: Looking']);
  expect(show).not.toHaveBeenCalled();
});

test('a change is told with the way back, after the screen was brought up to date', async () => {
  const { jobs, said, restores } = openPane();
  const again = () =>
    jobs.lookAgain({ name: 'check', run: () => ok(22), say: (kpis) => `${kpis} KPIs.` }, 'Not again.');
  await jobs.change({
    name: 'add-column',
    run: () => ok('G'),
    say: () => 'Added.',
    again,
    afterRestore: again,
  });
  expect(said).toEqual([
    'add-column: Reading the workbook',
    'check: Reading the workbook',
    'changed: Added. 22 KPIs.',
  ]);
  expect(restores).toEqual([again]);
});

test('where the screen cannot be brought up to date, that is said behind the change', async () => {
  const { jobs, said } = openPane();
  const again = () =>
    jobs.lookAgain({ name: 'check', run: refused, say: () => '' }, 'It could not be checked again.');
  await jobs.change({ name: 'add-column', run: () => ok('G'), say: () => 'Added.', again });
  expect(said.at(-1)).toBe('changed: Added. It could not be checked again.');
});

test('a job that changed nothing after all is a warning, with nothing to take back', async () => {
  const { jobs, said, restores } = openPane();
  await jobs.change({
    name: 'colour',
    run: () => ok<string[]>([]),
    say: () => 'Nothing was coloured.',
    nothingDone: (coloured) => coloured.length === 0,
  });
  expect(said.at(-1)).toBe('warning: Nothing was coloured.');
  expect(restores).toEqual([]);
});

test('fixes are carried out and told by their own words', async () => {
  const { jobs, said } = openPane();
  const show = jest.fn();
  expect(await jobs.fix([fix], '', { show, again: () => Promise.resolve('Checked again.') })).toBe(true);
  expect(show).toHaveBeenCalledWith([fix]);
  expect(said).toEqual([
    'fix: Reading the workbook',
    'changed: Done: Change the colour to Amber. Checked again.',
  ]);
});

test('fixes that are refused are told to have failed, and so are those that are asked for while a job is at work', async () => {
  const again = jest.fn();
  const refusing = openPane({ applyFixes: refused });
  expect(await refusing.jobs.fix([fix], '', { again })).toBe(false);
  const busy = openPane({ busy: true });
  expect(await busy.jobs.fix([fix], '', { again })).toBe(false);
  expect(busy.said).toEqual([]);
  expect(again).not.toHaveBeenCalled();
});
