import { openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';
import { snapshotOf } from '../../snapshotOf';

const kpis = (target: string, measure: string) => [
  ['Ref', 'KPI', 'Target', 'Measure', 'RAG'],
  ['1', 'Tenants satisfied with repairs', target, measure, ''],
];

test('an earlier plan in another file is compared, on a sheet that is refreshed where it stands', async () => {
  const previous = snapshotOf(workbookOf(kpis('85%', '80%')).workbook);
  const { commands, workbook } = await sitDown(workbookOf(kpis('Increase', '78%')));
  const details = { planYear: '2023/24' };
  const first = reportOf(await commands.changes({ previous, details }));
  expect(first.kpis).toEqual({ added: 0, dropped: 0, reworded: 0, same: 1 });
  expect(first.findings.map(({ code }) => code)).toEqual(['figure-against-direction']);
  const second = reportOf(await commands.changes({ previous, details }));
  expect([second.sheet, second.refreshed]).toEqual([first.sheet, true]);
  expect(workbook.sheets).toHaveLength(2);
  expect(reportOf(await commands.listTables()).tables).toHaveLength(1);
});

test('the published Quarter 1 and the plan of 2022/23 stand in one workbook', async () => {
  const { commands, workbook } = await sitDown(openSample());
  const report = reportOf(await commands.changes({ sheet: 'Plan 2022-23', previousSheet: 'Appendix 1' }));
  expect(report.findings.filter(({ code }) => code === 'figure-against-direction')).toHaveLength(2);
  const sheet = sheetNamed(workbook, report.sheet);
  const lines = [...sheet.cells.values()].map((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(
    lines.some((line) => line.includes('69') && line.includes('65') && line.includes('Deteriorated')),
  ).toBe(true);
});

test('without an earlier plan, or with one that holds nothing, it is refused', async () => {
  const { commands } = await sitDown(openSample());
  expect(refusalOf(await commands.changes({})).code).toBe('no-earlier-plan');
  const previous = snapshotOf(workbookOf([['Rota', 'Monday']]).workbook);
  expect(refusalOf(await commands.changes({ previous })).code).toBe('nothing-to-compare');
});
