// Hostile texts through every reader of texts, and through the judging of a KPI: `npm run fuzz:texts`
//   --count 1000000   how many short texts; --seed 1; --long 30000 the length of the long ones; --readers target,RAG these alone
// Prints counts and the slowest. Exit 1 if anything crashed, was slow, or gave a colour without a figure.
import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { KpiRow } from '../../src/plan/read/kpi';
import { randomFrom, shortText } from './hostileTexts';
import { longTexts } from './longTexts';
import { readers } from './readers';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('count', 1_000_000);
const seed = option('seed', 1);
const length = option('long', 30_000);
/** One text of so many is judged, as a target and as a measure: that costs more than all reading. */
const judgedOf = 5;
/** CPU milliseconds that a reader may take for a text of any length. */
const most = 50;
/**
 * How many times as long a text of twice the length may take, where it takes long enough to be measured. One doubling may
 * meet a step of the machine (its memory, the collector), so what it finds is held against three doublings more.
 */
const growth = { times: 3, from: 10, doublings: 3 };

const faults = new Map<string, number>();
function tell(kind: string, words: string): void {
  const before = faults.get(kind) ?? 0;
  faults.set(kind, before + 1);
  if (before < option('show', 8)) console.log(`${kind}: ${words}`);
}
const short = (text: string): string => JSON.stringify(text.slice(0, 60));

function cpu(job: () => void): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const only = process.argv.includes('--readers')
  ? (process.argv[process.argv.indexOf('--readers') + 1] ?? '').split(',')
  : null;
const chosen = Object.entries(readers).filter(([name]) => only?.includes(name) ?? true);

let slowest = { ms: 0, what: '' };
function run(name: string, read: (text: string) => unknown, text: string): unknown {
  let result: unknown;
  try {
    result = read(text);
  } catch (error) {
    tell(
      'crash',
      `${name} ${short(text)}: ${error instanceof Error ? error.message.slice(0, 100) : String(error)}`,
    );
  }
  return result;
}

const isFinite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(isFinite);

/** What a person would call a figure, by other means than the product's. */
const holdsFigure = (text: string): boolean =>
  /\p{N}/u.test(text) ||
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarters?|nil|zero|none|no|all|every|achieved|met|completed?|yes|on target|on track|maintain\w*|increas\w*|decreas\w*|improv\w*|reduc\w*|better|worse|higher|lower|more|less|fewer)\b/iu.test(
    text,
  );
const isDash = (text: string): boolean => /^[\s\p{Pd}\p{Cf}−]+$/u.test(text);

const lineCell = (value: string, column: number) => ({ sheet: 'K', row: 1, column, value, text: value });
const kpi = 'Proportion of cases closed in time';
const row = (target: string, measure: string): KpiRow =>
  ({
    ref: '1.1',
    objective: '',
    kpi,
    sheet: 'K',
    row: 1,
    goodIs: '',
    earlier: {},
    rag: null,
    direction: null,
    reasons: null,
    actions: null,
    activity: null,
    outcome: null,
    owner: null,
    lines: [{ kpi, target: lineCell(target, 2), measure: lineCell(measure, 3) }],
  }) as unknown as KpiRow;

function judge(target: string, measure: string): void {
  const [judged] = checkKpis([row(target, measure)], defaultDetails, [], 'Q1').rows;
  if (!judged || judged.rag === 'N/A') return;
  const words = `target ${short(target)}, measure ${short(measure)}: ${judged.rag}, ${judged.why.slice(0, 100)}`;
  if (isDash(target) || isDash(measure)) tell('colour on a dash', words);
  else if (!holdsFigure(target) || !holdsFigure(measure)) tell('colour without a figure', words);
  if (/NaN|Infinity|undefined/.test(judged.why) && !/NaN|Infinity|undefined/.test(target + measure))
    tell('odd words', words);
}

function shortTexts(): void {
  const random = randomFrom(seed);
  const all = chosen;
  const start = performance.now();
  for (let done = 0; done < count; done += 1) {
    const text = shortText(random);
    const spent = cpu(() => {
      for (const [name, read] of all) {
        const result = run(name, read, text);
        if ((name === 'target' || name === 'measure' || name === 'money') && !isFinite(result))
          tell('not finite', `${name} ${short(text)}`);
      }
    });
    if (spent > slowest.ms) slowest = { ms: spent, what: `all readers of ${short(text)}` };
    if (spent > 4 * most && text.length < 5_000) tell('slow', `${spent.toFixed(0)} ms, ${short(text)}`);
    if (done % 100_000 === 99_999) console.log(`  ${done + 1} texts`);
    if (done % judgedOf !== 0) continue;
    const other = random() < 0.5 ? '75%' : shortText(random);
    run('judge', () => judge(text, other), text);
    run('judge', () => judge(other, text), text);
  }
  console.log(
    `short: ${count} texts through ${all.length} readers, one of ${judgedOf} as target and measure, ${Math.round((performance.now() - start) / 1000)} s; slowest ${slowest.ms.toFixed(1)} ms, ${slowest.what}`,
  );
}

function longOnes(): void {
  const [short, whole] = [length / 8, length].map((each) => longTexts(each));
  const halves = longTexts(length / 2);
  let tried = 0;
  let worst = { ms: 0, what: '' };
  for (const [name, read] of chosen) {
    const start = performance.now();
    for (const [index, { what, text }] of (whole ?? []).entries()) {
      tried += 1;
      const time = (of: string): number => {
        const once = cpu(() => run(name, read, of));
        // The best of three: the first may find the collector or the compiler at work.
        return once < most / 2
          ? once
          : Math.min(
              once,
              cpu(() => run(name, read, of)),
              cpu(() => run(name, read, of)),
            );
      };
      const eighth = time(short?.[index]?.text ?? '');
      // Where an eighth takes that long already, there is no need to wait for the whole.
      const all = eighth > most ? eighth * 8 : time(text);
      if (all > growth.from && all <= most) {
        const least = (of: string): number =>
          Math.min(...[0, 1, 2].map(() => cpu(() => run(name, read, of))));
        const [half, whole] = [least(halves[index]?.text ?? ''), Math.min(all, least(text))];
        // Of fewer milliseconds the clock tells nothing.
        if (whole > growth.from && whole > half * growth.times) {
          const far = least(longTexts(length * 2 ** growth.doublings)[index]?.text ?? '');
          if (far > whole * growth.times ** growth.doublings)
            tell(
              'grows',
              `${half.toFixed(1)} ms for half, ${whole.toFixed(1)} ms for all, ${far.toFixed(1)} ms for ${2 ** growth.doublings} times as much, ${name} ${what}`,
            );
        }
      }
      if (all > worst.ms) worst = { ms: all, what: `${name} ${what}` };
      if (all > most)
        tell('slow', `${all.toFixed(0)} ms (${eighth.toFixed(1)} for an eighth of it), ${name} ${what}`);
    }
    if (process.argv.includes('--verbose'))
      console.log(`  ${name}: ${Math.round(performance.now() - start)} ms`);
  }
  console.log(`long: ${tried} readings of ${length} signs, slowest ${worst.ms.toFixed(1)} ms, ${worst.what}`);
}

longOnes();
shortTexts();
const kinds = [
  'crash',
  'slow',
  'grows',
  'not finite',
  'colour without a figure',
  'colour on a dash',
  'odd words',
];
console.log(`fuzz:texts: ${kinds.map((kind) => `${kind} ${faults.get(kind) ?? 0}`).join(', ')}`);
process.exitCode = faults.size === 0 ? 0 : 1;
