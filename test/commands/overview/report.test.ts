import { overviewLines } from '../../../src/commands/overview/report';

const counts = { Green: 17, Amber: 2, Red: 1, 'N/A': 0 };

test('a line a department, then all of them, then the sheets', () => {
  expect(
    overviewLines({
      sheets: ['Overview', 'Red and Amber'],
      departments: [
        {
          department: 'Housing',
          cluster: 'People',
          file: 'housing.xlsx',
          planYear: '2022/23',
          quarter: 'Q1',
          counts,
          differs: 2,
          risks: counts,
          owners: { kpis: { all: 20, owned: 3 }, risks: { all: 1, owned: 1 } },
          variance: null,
          aboveTarget: { known: 1, above: 0 },
          aboveAppetite: null,
        },
      ],
      counts,
      files: 2,
      leftOut: 1,
      findings: [],
    }),
  ).toEqual([
    'Housing (People) Q1: Green 17, Amber 2, Red 1, no colour 0, 2 differ from the rule, owners of 3 of 20 KPIs and 1 of 1 risk, risks above target 0 of 1, above appetite – [housing.xlsx]',
    '1 of 2 files (1 left out): Green 17, Amber 2, Red 1, no colour 0',
    'Sheets: "Overview", "Red and Amber"',
  ]);
});
