import { oddPackages } from '../fixtures/oddPackages';
import { writingJobs, writtenInTurn } from './jobs';
import { judgeInTurn, judgeOf } from './judge';
import { problemsOf } from './problems/problemsOf';

jest.setTimeout(600_000);

describe.each(Object.entries(oddPackages()))('a workbook with %s', (_, bytes) => {
  test('is a good file, and every command that writes leaves it whole', async () => {
    expect(problemsOf(bytes)).toEqual([]);
    const made = await writtenInTurn(bytes);
    expect(made.map(({ job }) => job.name)).toEqual(writingJobs.map(({ name }) => name));
    expect(await judgeInTurn(await judgeOf(bytes), made)).toEqual([]);
  });
});
