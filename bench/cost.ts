// What each command costs on workbooks that hold little and reach far: a cell in the last row, a table over the whole
// sheet, a million formats. CPU seconds and peak memory of the command line, with what the file holds beside them.
//   npm run bench:cost                      all workbooks, all commands
//   npm run bench:cost -- "XFD" check,colour   workbooks whose name holds the words; these commands only
import { writeFileSync } from 'node:fs';
import { oddBooks, type OddBook } from './cost/oddBooks';
import { commandLine, type Run } from './cost/runCommandLine';
import { describeMachine } from './machine';
import { count, printTable } from './printTable';
import { openFile } from '../src/workbench/file/openFile';

const [words = '', only = ''] = process.argv.slice(2);

/** The commands, each with what stands behind the workbook. */
const commands: Readonly<Record<string, (book: string, out: string) => string[]>> = {
  tables: (book) => ['tables', book],
  check: (book) => ['check', book],
  colour: (book, out) => ['colour', book, '--out', out],
  summary: (book, out) => ['summary', book, '--out', out],
  quarterly: (book, out) => ['quarterly', book, '--out', out],
  reconcile: (book, out) => ['reconcile', book, '--out', out],
  thread: (book, out) => ['thread', book, '--out', out],
  risks: (book, out) => ['risks', book, '--out', out],
  'tie-out': (book) => ['tie-out', book],
  due: (book) => ['due', book, '--quarter', 'Q1'],
  'add-table': (book, out) => ['add-table', 'kpis', book, '--sheet', 'Plan 2022-23', '--out', out],
  'next-quarter': (book, out) => ['next-quarter', book, '--out', out],
  'roll-forward': (book, out) => ['roll-forward', book, '--out', out],
  overview: (book, out) => ['overview', book, '--out', out],
  changes: (book, out) => ['changes', book, '--previous', book, '--out', out],
};

async function main(): Promise<void> {
  console.log(`Cost by filled cells: ${describeMachine()}`);
  const line = commandLine();
  try {
    for (const book of oddBooks.filter(({ name }) => name.includes(words))) await measure(book, line);
  } finally {
    line.close();
  }
}

async function measure(book: OddBook, line: ReturnType<typeof commandLine>): Promise<void> {
  const path = line.at('book.xlsx');
  const bytes = book.make();
  writeFileSync(path, bytes);
  const rows: string[][] = [];
  for (const [name, args] of Object.entries(commands)) {
    if (only !== '' && !only.split(',').includes(name)) continue;
    const run = await line.run(args(path, line.at('out.xlsx')));
    rows.push([name, run.seconds.toFixed(1), count(run.megabytes), ending(run)]);
  }
  printTable(`${book.name}: ${describe(bytes)}`, ['command', 'CPU s', 'peak MB', 'ended'], rows);
}

function ending({ exit, fault }: Run): string {
  if (exit === null) return 'stopped';
  if (/^\s+at /m.test(fault)) return `crash: ${/^\w*Error.*$/m.exec(fault)?.[0] ?? ''}`.slice(0, 90);
  return exit === 2 ? fault.trim().slice(0, 90) : String(exit);
}

/** Size, filled cells and the rectangles they span. */
function describe(bytes: Uint8Array): string {
  let filled = 0;
  let rectangle = 0;
  for (const sheet of openFile(bytes).workbook.sheets) {
    for (const cells of sheet.cells.values())
      for (const { value, formula } of cells.values())
        if (value !== null || formula !== undefined) filled += 1;
    const used = sheet.usedArea();
    rectangle += used ? used.rows * used.columns : 0;
  }
  return `${count(bytes.length / 1024)} KB, ${count(filled)} filled cells in a rectangle of ${count(rectangle)}`;
}

void main();
