import { oddPackages } from '../fixtures/oddPackages';
import { writingJobs, writtenInTurn } from './jobs';
import { judgeInTurn, judgeOf } from './judge';
import { problemsOf } from './problems/problemsOf';

/** Files of tests among which the packages are shared out, so that they run beside each other. */
const shares = 4;

/** The tests of one share, from 1. */
export function testOddPackages(share: number): void {
  jest.setTimeout(600_000);
  const packages = Object.entries(oddPackages()).filter((_package, at) => at % shares === share - 1);
  describe.each(packages)('a workbook with %s', (_, bytes) => {
    test('is a good file, and every command that writes leaves it whole', async () => {
      expect(problemsOf(bytes)).toEqual([]);
      const made = await writtenInTurn(bytes);
      expect(made.map(({ job }) => job.name)).toEqual(writingJobs.map(({ name }) => name));
      expect(await judgeInTurn(await judgeOf(bytes), made)).toEqual([]);
    });
  });
}
