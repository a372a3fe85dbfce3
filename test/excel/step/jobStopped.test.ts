import { stateAfter, unforeseen } from '../../../src/commands/shared/outcome';
import { faultStateOf } from '../../../src/excel/step/jobStopped';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { done, type Outcome } from '../../../src/excel/refusals';
import { run } from '../../../src/excel/run';
import { carryOut } from '../../../src/excel/step/carryOut';
import { writtenCells } from '../../../src/excel/step/change';
import { manyKpis, reportOf, sheetNamed, workbookOf } from '../../commands/onWorkbook';
import { sitAtFaults, type FaultyDesk } from './faultyDesk';

const kpis = () => sitAtFaults(workbookOf(manyKpis(4)));

/** A job with a fault of ours before its change or after it. */
const faulty = (where: 'before' | 'after'): Promise<Outcome<null>> =>
  run(async (context) => {
    const workbook = await readWorkbook(context);
    const [sheet] = workbook.sheets;
    if (!sheet || where === 'before') throw new TypeError('x is undefined');
    const edits = [{ sheetId: sheet.id, row: 1, column: 4, before: '', content: 'Amber' }];
    const change = writtenCells(context, workbook, edits);
    await carryOut(context, workbook, { change, restored: 'The word is gone.' });
    throw new TypeError('x is undefined');
  });
const faultOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => null,
    (fault: unknown) => fault,
  );
const word = ({ workbook }: FaultyDesk) => sheetNamed(workbook, 'KPIs').value(1, 4);

describe('after a fault of ours the message says in which state the workbook is', () => {
  test('before anything was written', async () => {
    await kpis();
    const fault = await faultOf(faulty('before'));
    expect(fault).toBeInstanceOf(TypeError);
    expect(faultStateOf(fault)).toBe('untouched');
    expect(unforeseen(fault, `${stateAfter(fault)}; try again.`).message).toMatch(
      /^Something went wrong in the add-in itself \(code BP-\w{5}\): nothing was changed in the workbook; try again\.$/,
    );
  });

  test('after a whole change: it is there, and Restore takes it back', async () => {
    const desk = await kpis();
    const fault = await faultOf(faulty('after'));
    expect(stateAfter(fault)).toMatch(/whole or not at all; .*Restore/);
    expect(word(desk)).toBe('Amber');
    reportOf(await desk.commands.restore());
    expect(word(desk)).toBe(null);
  });

  test('in the middle of a change: the half of it is taken back', async () => {
    const desk = await kpis();
    const before = desk.picture();
    const fault = new TypeError('x is undefined');
    // Excel stops it, and what handles that has a fault.
    const broken = run(async (context) => {
      const workbook = await readWorkbook(context);
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error('There is a sheet.');
      const edits = [{ sheetId: sheet.id, row: 1, column: 4, before: '', content: 'Amber' }];
      const change = writtenCells(context, workbook, edits);
      desk.channel.arm('write', { kind: 'stopped', share: 0.9, code: 'GeneralException' });
      await carryOut(context, workbook, { change, restored: 'The word is gone.' }).catch(() => {
        throw fault;
      });
      return done(null);
    });
    expect(await faultOf(broken)).toBe(fault);
    expect(['taken back', 'whole']).toContain(faultStateOf(fault));
    expect(desk.changedSince(before)).toEqual([]);
  });

  test('Excel cannot be asked: that is said', async () => {
    const desk = await kpis();
    const broken = run(async (context) => {
      const workbook = await readWorkbook(context);
      const [sheet] = workbook.sheets;
      const edits = [{ sheetId: sheet?.id ?? '', row: 1, column: 4, before: '', content: 'Amber' }];
      const change = writtenCells(context, workbook, edits);
      await carryOut(context, workbook, { change, restored: 'The word is gone.' });
      desk.channel.arm(0, { kind: 'refused', code: 'InvalidOrTimedOutSession', from: true });
      throw new TypeError('x is undefined');
    });
    expect(stateAfter(await faultOf(broken))).toMatch(/it is not known whether the change was made/);
    desk.channel.heal();
  });

  test('outside a job the workbook is as the last job left it', () =>
    expect(stateAfter(new TypeError('x'))).toBe('the workbook is as the last job left it'));
});
