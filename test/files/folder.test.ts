import { resolve } from 'node:path';
import { judgeFolder, workbooksIn, type Verdict } from './judgeFolder';

/**
 * Workbooks of other programs, from a folder that PLAN_WORKBOOKS names (CI: the sample). They are not kept here:
 * the tests of apache/poi, ClosedXML, XlsxWriter and calamine have many. Workbooks that hold sheets and steps of ours are
 * none of them: a refresh writes these anew, and the eleventh step goes.
 */
const fixtures = resolve(__dirname, '../fixtures/sample');
const folder = process.env['PLAN_WORKBOOKS'] ?? (process.env['CI'] ? fixtures : null);

if (folder === null)
  test.skip('no folder of workbooks was given: set PLAN_WORKBOOKS=FOLDER to try every command on them', () =>
    undefined);
else
  test(
    `every command that writes keeps every part of the workbooks of ${folder}, and leaves them whole`,
    async () => {
      const verdicts: Verdict[] = [];
      await judgeFolder(folder, 1, (verdict) => verdicts.push(verdict));
      expect(verdicts).toHaveLength(workbooksIn(folder).length);
      expect(verdicts.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
    },
    24 * 3_600_000,
  );
