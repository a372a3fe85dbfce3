// Whether the direction of a measure is known from its name: right, asked or wrong, for common names of councils,
// the NHS, police, fire, housing and universities. `npm run bench:polarity -- --asked` lists the names asked about,
// `--all` those that were right as well. At first sight, before its kinds were mended, the fourth unseen list (356 names)
// had 3.1% wrong and 19.7% asked; the fifth (290) 1.0% and 22.8%, the sixth (387, longer definitions) 1.6% and 35.7%,
// the seventh (237) 1.3% and 11.0%, the eighth (300, written by somebody who had not seen the code) 5.7% and 14.0%, the
// ninth (279, most of several parts) 2.5% and 35.8%, the tenth and the eleventh (250 each, written by people who had not
// seen the code) 1.6% and 16.0%, 2.0% and 25.2%, the twelfth (83 new names, after those were
// mended) 4.8% and 24.1%: names that leave the direction open, none the wrong way round; the thirteenth (300, written by
// somebody who had not seen the code) 1.3% and 20.0%, all four without a direction, none of 266 the wrong way round.
import { allNames } from './polarity/allNames';
import { halves } from './polarity/readNames';
import { scoreName, type Score, type ScoredName } from './polarity/scoreNames';
import { printTable } from './printTable';

const scored = allNames.map(scoreName);

function row(label: string, names: readonly ScoredName[]): string[] {
  const count = (score: Score): number => names.filter((each) => each.score === score).length;
  const share = (score: Score): string =>
    `${count(score)} (${((100 * count(score)) / Math.max(names.length, 1)).toFixed(1)}%)`;
  return [label, String(names.length), share('right'), share('asked'), share('wrong')];
}

const bodies = [...new Set(scored.map(({ body }) => body))];
printTable(
  'Direction of measures from their names',
  ['Names', 'All', 'Right', 'Asked', 'Wrong'],
  [
    ...halves.map((half) =>
      row(
        half,
        scored.filter((each) => each.half === half),
      ),
    ),
    ...bodies.map((body) =>
      row(
        body,
        scored.filter((each) => each.body === body),
      ),
    ),
    row('all', scored),
  ],
);

const shown: Score[] = ['wrong'];
if (process.argv.includes('--asked') || process.argv.includes('--all')) shown.push('asked');
if (process.argv.includes('--all')) shown.push('right');
const only = halves.find((half) => process.argv.includes(`--${half.replace(' ', '-')}`));
for (const score of shown) {
  const names = scored.filter((each) => each.score === score && (!only || each.half === only));
  if (names.length > 0) console.log(`\n${score}:`);
  for (const { name, direction, said } of names) console.log(`  ${name} [${direction}] ${said}`);
}
