import { thinkIn } from '../../../src/commands/decide/decide';
import { decideByName } from '../../../src/commands/decide/serve';
import type { WatchNews } from '../../../src/commands/check/report';
import { openSample, reportOf, sheetNamed, sitDown } from '../onWorkbook';

/** What a person does in a cell, as the page tells the host. */
async function watched() {
  const desk = await sitDown(openSample());
  const news: WatchNews[] = [];
  const stop = reportOf(await desk.commands.watchCheck({}, (one) => news.push(one)));
  const type = (
    sheetName: string,
    row: number,
    column: number,
    value: string,
    hand?: 'person' | 'colleague',
  ) => {
    const sheet = sheetNamed(desk.workbook, sheetName);
    sheet.setCell(row, column, { value });
    desk.host.cellsEdited(sheet, { row, column, rows: 1, columns: 1 }, hand);
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 1200));
  return { ...desk, news, stop, type, settled };
}

describe('watchCheck', () => {
  test('a figure typed over is judged again, by one round trip, however many cells changed at once', async () => {
    const { news, type, settled, host, stop } = await watched();
    const before = host.statistics.batches;
    type('Appendix 1', 14, 3, '75%');
    type('Appendix 1', 15, 3, '40');
    await settled();
    expect(host.statistics.batches - before).toBe(1);
    expect(news).toHaveLength(1);
    const { rows } = reportOf(
      news[0]?.outcome ?? { ok: false, refusal: { code: 'no-kpi-table', message: 'No news.' } },
    );
    expect(news[0]?.by).toBe('you');
    expect(rows.find(({ ref }) => ref === '1.5')?.rag).toBe('Green');
    expect(rows.find(({ ref }) => ref === '1.6')?.rag).toBe('Green');
    await stop();
  });

  test('a colleague’s change is told as a colleague’s', async () => {
    const { news, type, settled, stop } = await watched();
    type('Appendix 1', 14, 3, '75%', 'colleague');
    await settled();
    expect(news.map(({ by }) => by)).toEqual(['a colleague']);
    await stop();
  });

  test('a change that is made while the workbook is first gone through is not missed', async () => {
    const desk = await sitDown(openSample());
    const sheet = sheetNamed(desk.workbook, 'Appendix 1');
    thinkIn({
      async ask(name, question) {
        if (name === 'followed' && sheet.cell(14, 3)?.value !== '75%') {
          sheet.setCell(14, 3, { value: '75%' });
          desk.host.cellsEdited(sheet, { row: 14, column: 3, rows: 1, columns: 1 });
          await new Promise((resolve) => setTimeout(resolve, 900));
        }
        return decideByName({ name, question });
      },
      stop: () => undefined,
    });
    try {
      const news: WatchNews[] = [];
      const stop = reportOf(await desk.commands.watchCheck({}, (one) => news.push(one)));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const [first] = news;
      expect(news).toHaveLength(1);
      expect(first?.outcome.ok && first.outcome.report.rows.find(({ ref }) => ref === '1.5')?.rag).toBe(
        'Green',
      );
      await stop();
    } finally {
      thinkIn(null);
    }
  });

  test('a change on a sheet without KPIs costs nothing', async () => {
    const { news, type, settled, host, stop } = await watched();
    const before = host.statistics.batches;
    type('Rota', 2, 1, '8');
    await settled();
    expect([host.statistics.batches - before, news.length]).toEqual([0, 0]);
    await stop();
  });

  test('the add-in’s own changes are passed over', async () => {
    const { news, settled, commands, stop } = await watched();
    reportOf(
      await commands.applyFixes(
        [
          {
            label: 'Amber',
            edits: [{ kind: 'cell', sheet: 'Appendix 1', row: 14, column: 4, value: 'Amber', was: 'Red' }],
          },
        ],
        '',
      ),
    );
    await settled();
    expect(news).toEqual([]);
    await stop();
  });

  test('a heading that is spoilt and put right again is followed both times', async () => {
    const { news, type, settled, stop } = await watched();
    for (const row of [2, 11, 25, 36, 49]) type('Appendix 1', row, 1, 'Something');
    await settled();
    for (const row of [2, 11, 25, 36, 49]) type('Appendix 1', row, 1, 'KPI / measure');
    await settled();
    expect(news).toHaveLength(2);
    expect(
      reportOf(news[1]?.outcome ?? { ok: false, refusal: { code: 'no-kpi-table', message: 'No news.' } })
        .rows,
    ).toHaveLength(22);
    await stop();
  });

  test('after stopping nothing is told any more', async () => {
    const { news, type, settled, stop } = await watched();
    type('Appendix 1', 14, 3, '75%');
    await stop();
    type('Appendix 1', 14, 3, '70%');
    await settled();
    expect(news).toEqual([]);
  });
});
