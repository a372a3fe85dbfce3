// Every command that writes, under every fault at each of its round trips, and with somebody else's hand in the
// workbook between its reading and its writing. In the end the workbook must be as it was or as intended, no job may
// hang or throw, and each message must tell in which state the workbook is.
//   npm run bench:faults                       all commands
//   npm run bench:faults -- "add-table"        commands whose name holds the words
//   npm run bench:faults -- --quick            fewer faults of each kind
// Ends with exit code 1 if anything is not as it must be.
import { fork } from 'node:child_process';
import { judgeFaults, type FaultCase } from './faults/judgeFaults';
import { judgeHands, type HandCase } from './faults/judgeHands';
import { jobs } from './faults/jobs';
import { describeMachine } from './machine';
import { count, printTable } from './printTable';

/** What came of one command. */
interface JobCases {
  readonly faults: readonly FaultCase[];
  readonly hands: readonly HandCase[];
}

async function main(): Promise<void> {
  const isQuick = process.argv.includes('--quick');
  const words = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
  if (process.send) return answer(words, isQuick);
  console.log(`Faults and hands: ${describeMachine()}`);
  const faults: (readonly [string, readonly FaultCase[]])[] = [];
  const hands: (readonly [string, readonly HandCase[]])[] = [];
  const bad: string[] = [];
  for (const { name } of jobs.filter((job) => job.name.includes(words))) {
    const cases = await inProcess(name, isQuick);
    faults.push([name, cases.faults]);
    hands.push([name, cases.hands]);
    for (const { what, fault } of [...cases.faults, ...cases.hands])
      if (fault !== '') {
        bad.push(`${name}, ${what}: ${fault}`);
        console.log(`! ${bad.at(-1)}`);
      }
  }
  printTable(
    'Faults',
    ['command', 'cases', 'before', 'intended', 'between', 'hang', 'threw', 'tells the state', 'retry'],
    withTotal(faults).map(([name, cases]) => [
      name,
      count(cases.length),
      ...(['before', 'intended', 'between'] as const).map((state) =>
        count(cases.filter(({ workbook }) => workbook === state).length),
      ),
      ...(['hang', 'threw'] as const).map((kind) =>
        count(cases.filter(({ ended }) => ended === kind).length),
      ),
      share(cases.map(({ tells }) => tells)),
      share(cases.map(({ retry }) => retry)),
    ]),
  );
  printTable(
    'Somebody else’s hand just before the write',
    [
      'command',
      'cases',
      'right',
      'of an earlier state',
      'refused, clean',
      'left to Restore',
      'harmed',
      'wrong',
    ],
    withTotal(hands).map(([name, cases]) => [
      name,
      count(cases.length),
      ...(['right', 'stale', 'refused', 'left', 'harmed', 'wrong'] as const).map((verdict) =>
        count(cases.filter((one) => one.verdict === verdict).length),
      ),
    ]),
  );
  console.log(
    bad.length === 0 ? '\nNothing is between, and nothing is lost.' : `\n${bad.length} cases are not good.`,
  );
  process.exit(bad.length === 0 ? 0 : 1);
}

/** One command in a process of its own: hundreds of workbooks with their hosts are more than one can hold. */
function inProcess(name: string, isQuick: boolean): Promise<JobCases> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [name, ...(isQuick ? ['--quick'] : [])]);
    child.once('message', (cases) => {
      resolve(cases as JobCases);
    });
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${name}: its process ended with ${code}`));
    });
  });
}

/** In such a process: does the command of this name, and hands over what came of it. */
async function answer(name: string, isQuick: boolean): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`There is no command “${name}”.`);
  const cases: JobCases = { faults: await judgeFaults(job, isQuick), hands: await judgeHands(job) };
  process.send?.(cases, () => process.exit(0));
}

const withTotal = <Case>(
  rows: readonly (readonly [string, readonly Case[]])[],
): (readonly [string, readonly Case[]])[] => [...rows, ['all', rows.flatMap(([, cases]) => cases)]];

/** "12/12": how many are true of those that were asked. */
const share = (answers: readonly (boolean | null)[]): string => {
  const asked = answers.filter((answer) => answer !== null);
  return `${count(asked.filter(Boolean).length)}/${count(asked.length)}`;
};

void main();
