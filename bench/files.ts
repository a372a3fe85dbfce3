// Whether other programs' workbooks survive the commands: every writing command, in turn, over each workbook of a
// folder as it is, and with an officer's tables planted under what its first sheet holds. Every part has to be kept,
// or changed as the command is meant to, and neither our checks nor Microsoft's validator may find what the workbook
// did not have before. `npm run bench:files -- FOLDER [every third: 3]`; without a folder, test/fixtures.
import { judgeFolder } from '../test/files/judgeFolder';

const [folder = 'test/fixtures', step = '1'] = process.argv.slice(2);
let files = 0;
let written = 0;
let faulty = 0;
void judgeFolder(folder, Number(step), (verdict) => {
  files += 1;
  written += verdict.written;
  if (verdict.faults.length > 0) faulty += 1;
  if (verdict.refused !== null) console.log(`${verdict.name}: not opened: ${verdict.refused}`);
  for (const fault of verdict.faults.slice(0, 12)) console.log(`${verdict.name}: ${fault.slice(0, 300)}`);
}).then(() => {
  console.log(`${files} workbooks, ${written} files written, ${faulty} workbooks with faults.`);
  process.exit(faulty > 0 ? 1 : 0);
});
