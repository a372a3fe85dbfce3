import { makeDepartment } from '../../bench/overview/makeDepartment';
import { makeRandom } from '../../bench/recognise/random';
import { newFile } from '../../src/workbench/file/openFile';
import { reportOf, sitDown } from '../commands/onWorkbook';
import { printSheet } from './printed';

test('the overview of departments in clusters, with targets and appetite, is as wide as its pages, which its foot counts', async () => {
  const random = makeRandom(7);
  const files = Array.from({ length: 6 }, (_, index) => makeDepartment(random, index + 1)).map(
    ({ name, bytes }) => ({ name, read: async () => bytes }),
  );
  const { commands, file } = await sitDown(newFile());
  reportOf(await commands.overview({ files }));
  const { pages } = printSheet(file.save(), 'Overview');
  expect(pages.map(({ text }) => /Page \d+ of \d+/.exec(text)?.[0])).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  // The last column of each block is on the page of its first.
  expect(pages[0]?.text).toContain('Warnings in');
  for (const words of ['Risks above appetite', 'Where its figures stand', 'service-6.xlsx'])
    expect(pages[1]?.text).toContain(words);
});
