import { nextQuarterLines } from '../../../src/commands/nextQuarter/report';

test('the quarters, the sheets that were opened, and the KPIs that are due', () => {
  expect(
    nextQuarterLines({
      from: 'Q1',
      to: 'Q2',
      opened: [{ sheet: 'Appendix 1 Q2', of: 'Appendix 1' }],
      directions: 3,
      kpis: [
        {
          ref: '2.8',
          kpi: 'Repairs',
          cell: "'Appendix 1 Q2'!A9",
          due: 'Q2',
          state: 'due',
          owner: '',
          updated: null,
          approved: null,
          quality: '',
        },
      ],
      findings: [],
    }),
  ).toEqual([
    'Q1 to Q2, directions of travel written: 3',
    '"Appendix 1 Q2", a copy of "Appendix 1"',
    'due      2.8     Q2: Repairs',
  ]);
});
