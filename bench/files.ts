// Whether other programs' workbooks survive the commands: every writing command, in turn, over each workbook of a
// folder as it is, and with an officer's tables planted under what its first sheet holds. Every part has to be kept,
// or changed as the command is meant to, and neither our checks nor Microsoft's validator may find what the workbook
// did not have before. `npm run bench:files -- FOLDER [every third: 3] [seconds for a workbook: 180]`; without a
// folder, test/fixtures. A workbook that takes longer is said, and the next is taken: neither is it left out in
// silence where it is too large.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largest, workbooksIn } from '../test/files/judgeFolder';
import { InProcess } from './files/inProcess';
import { describeMachine } from './machine';

const [folder = join(__dirname, '../test/fixtures'), step = '1', seconds = '180'] = process.argv.slice(2);
const counts = { tried: 0, refused: 0, written: 0, faulty: 0, large: 0, late: 0 };

async function judgeAll(): Promise<void> {
  const files = workbooksIn(resolve(folder)).filter((_, place) => place % Number(step) === 0);
  const judge = new InProcess(Number(seconds) * 1000);
  for (const [at, path] of files.entries()) {
    if (at % 50 === 0) console.log(`  ${at} of ${files.length}, ${counts.faulty} with faults`);
    if (statSync(path).size > largest) {
      counts.large += 1;
      console.log(`${path}: left out, ${Math.round(statSync(path).size / 1000)} KB`);
      continue;
    }
    const { name, refused, written, faults, late } = await judge.of(path);
    counts.tried += 1;
    counts.written += written;
    if (refused !== null) counts.refused += 1;
    if (late) counts.late += 1;
    if (faults.length > 0) counts.faulty += 1;
    if (refused !== null) console.log(`${name}: not opened: ${refused}`);
    for (const fault of faults.slice(0, 12)) console.log(`${name}: ${fault.slice(0, 300)}`);
  }
  judge.close();
}

console.log(describeMachine());
void judgeAll().then(() => {
  const { tried, refused, written, faulty, large, late } = counts;
  console.log(
    `${tried} workbooks (${refused} not opened, ${large} left out as larger than ${largest / 1e6} MB), ` +
      `${written} files written, ${faulty} workbooks with faults, ${late} of them for taking longer than ${seconds} s.`,
  );
  process.exitCode = faulty > 0 ? 1 : 0;
});
