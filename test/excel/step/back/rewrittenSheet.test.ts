import { openSample, reportOf, sheetNamed } from '../../../commands/onWorkbook';
import { insertRows } from '../../../workbench/host/hands/rows';
import { sitAtFaults } from '../faultyDesk';

test.each([0, 1, 60])(
  'rows inserted at %i in a summary in the moment in which it is put back as it was: no row keeps a height of the later one',
  async (at) => {
    const desk = await sitAtFaults(openSample());
    reportOf(await desk.commands.summary());
    const former = desk.picture();
    const plan = sheetNamed(desk.workbook, 'Plan 2022-23');
    const aim =
      [...plan.cells].find(([, cells]) => String(cells.get(0)?.value).startsWith('Our aims'))?.[0] ?? 0;
    for (const row of [aim + 1, aim + 2])
      plan.setCell(row, 1, { value: 'Everybody has a home. '.repeat(12) });
    reportOf(await desk.commands.summary());
    const summary = sheetNamed(desk.workbook, 'Summary 2022-23');
    desk.channel.arm('write', { kind: 'hand', act: () => insertRows(desk.workbook, summary, at, 2) });
    reportOf(await desk.commands.restore());
    expect(desk.channel.fired()).toBe(true);
    expect(
      desk
        .changedSince(former)
        .filter((aspect) => /: (?:contents|looks|widths|heights|merges)$/.test(aspect)),
    ).toEqual(['Plan 2022-23: contents']);
  },
);
