import { jobs } from '../../../bench/faults/jobs';
import { openFile } from '../../../src/workbench/file/openFile';
import { insertRows } from '../../workbench/host/hands/rows';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { StylePatch } from '../../../src/xlsx/model/styles';
import { reportOf } from '../../commands/onWorkbook';
import { sitAtFaults, stoppedOf, type FaultyDesk } from './faultyDesk';

/** Something that somebody does to a sheet that was made, and the way to undo it by hand. */
type Deed = (desk: FaultyDesk, sheet: Sheet) => () => void;

/** A filled cell in the middle of a sheet that is no heading of a table and under no merge. */
function someCell(sheet: Sheet): { row: number; column: number } {
  const filled = [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value, formula }]) =>
      typeof value === 'string' && formula === undefined ? [{ row, column }] : [],
    ),
  );
  const cell = filled[Math.floor(filled.length / 2)];
  if (!cell) throw new Error(`Nothing is written on ${sheet.name}.`);
  return cell;
}

const styled =
  (patch: StylePatch): Deed =>
  ({ workbook }, sheet) => {
    const styles = [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { style }]) => {
        const look = workbook.styles.get(style);
        return look.fill || look.font.bold ? [{ row, column, style }] : [];
      }),
    );
    const cell = styles[Math.floor(styles.length / 2)];
    if (!cell) throw new Error(`Nothing is styled on ${sheet.name}.`);
    const { row, column, style } = cell;
    sheet.setCell(row, column, { style: workbook.styles.derive(style, patch) });
    return () => sheet.setCell(row, column, { style });
  };

const deeds: Readonly<Record<string, Deed>> = {
  'types over a cell': (_desk, sheet) => {
    const { row, column } = someCell(sheet);
    const value = sheet.value(row, column);
    sheet.setCell(row, column, { value: 'As agreed with the chair' });
    return () => sheet.setCell(row, column, { value });
  },
  'types beside the page': (_desk, sheet) => {
    sheet.setCell(200, 40, { value: 'A note' });
    return () => void sheet.cells.get(200)?.delete(40);
  },
  'fills a cell': styled({ fill: '#FFCC00' }),
  'sets the type in red': styled({ font: { color: '#C00000' } }),
  'sets the type in italics': styled({ font: { italic: true } }),
  'adds a chart': (_desk, sheet) => {
    const [chart] = sheet.charts;
    sheet.charts.push({
      ...(chart ?? ({} as Sheet['charts'][number])),
      id: '{chart-of-ann}',
      name: 'Ann’s chart',
    });
    return () => void sheet.charts.pop();
  },
  'writes a comment': (_desk, sheet) => {
    sheet.comments.push({ id: '{1}', text: 'Is this right?' });
    return () => void sheet.comments.pop();
  },
};

/** Sheets that the workbook has now and that a command made. */
const madeSheets = ({ workbook }: FaultyDesk): Sheet[] =>
  workbook.sheets.filter(({ id }) =>
    workbook.names.some(({ name, sheet }) => sheet === id && /^BusinessPlan(?!Step)/.test(name)),
  );

const making = jobs.filter(({ name }) =>
  /^(summary|quarterly|reconcile|thread|overview|risk map|changes)/.test(name),
);

describe.each(making.map((job) => [job.name, job] as const))('Restore of %s', (name, job) => {
  test('asks before anything of somebody’s goes, and takes back what nobody has worked on', async () => {
    const desk = await sitAtFaults(openFile(await job.base()));
    const run = await job.ready(desk.commands);
    const before = desk.picture();
    reportOf(await run(desk.commands));
    const made = madeSheets(desk);
    expect(made.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const sheet of made.slice(0, 3))
      for (const [what, deed] of Object.entries(deeds)) {
        if (what === 'adds a chart' && sheet.charts.length === 0) continue;
        const undo = deed(desk, sheet);
        const worked = desk.picture();
        const outcome = await desk.commands.restore();
        if (outcome.ok) throw new Error(`${name}: “${sheet.name}” went though somebody ${what}.`);
        const { code, message } = stoppedOf(outcome);
        if (code !== 'restore-asks' || !message.includes(sheet.name) || desk.changedSince(worked).length > 0)
          missed.push(`${sheet.name}: ${what}: ${code} ${message}`);
        undo();
      }
    expect(missed).toEqual([]);
    reportOf(await desk.commands.restore());
    expect(desk.changedSince(before)).toEqual([]);
  }, 60_000);

  test('asks where rows were inserted', async () => {
    const desk = await sitAtFaults(openFile(await job.base()));
    const run = await job.ready(desk.commands);
    reportOf(await run(desk.commands));
    const [sheet] = madeSheets(desk);
    if (!sheet) throw new Error('A sheet was made.');
    insertRows(desk.workbook, sheet, someCell(sheet).row, 2);
    expect(stoppedOf(await desk.commands.restore()).code).toBe('restore-asks');
  }, 60_000);
});
