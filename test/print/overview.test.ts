import { makeDepartment } from '../../bench/overview/makeDepartment';
import { makeRandom } from '../../bench/recognise/random';
import { newFile } from '../../src/workbench/file/openFile';
import { reportOf, sitDown } from '../commands/onWorkbook';
import { printSheet } from './printed';

test('the overview of departments in clusters, with targets and appetite, is as wide as its page', async () => {
  const random = makeRandom(7);
  const files = Array.from({ length: 6 }, (_, index) => makeDepartment(random, index + 1)).map(
    ({ name, bytes }) => ({ name, read: async () => bytes }),
  );
  const { commands, file } = await sitDown(newFile());
  reportOf(await commands.overview({ files }));
  const { pages } = printSheet(file.save(), 'Overview');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('Errors in check');
  expect(pages[0]?.text).toContain('service-6.xlsx');
});
