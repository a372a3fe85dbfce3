import { strFromU8, unzipSync } from 'fflate';
import { openSample, reportOf, sitDown } from '../commands/onWorkbook';

/** Labels of a chart's bars as they stand in its part, and whether its part turns their order about. */
function bars(part: string) {
  const labels = [...(/<c:cat>.*?<\/c:cat>/s.exec(part)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)];
  return { labels: labels.map(([, label]) => label), turned: part.includes('maxMin') };
}

test('bars of the summary begin below, as Excel draws them, with the last line of their table', async () => {
  const { commands, file } = await sitDown(openSample());
  reportOf(await commands.summary());
  const parts = Object.entries(unzipSync(file.save())).filter(([path]) => path.includes('charts/chart'));
  const sources = parts
    .map(([, bytes]) => bars(strFromU8(bytes)))
    .find(({ labels }) => labels.includes('City Fund'));
  expect(sources).toEqual({
    labels: ['Other income', 'Rents and service charges', 'Government grants', 'City Fund'],
    turned: false,
  });
});
