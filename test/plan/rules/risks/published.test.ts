import { readDetails } from '../../../../src/plan/read/readDetails';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { checkRisks } from '../../../../src/plan/rules/risks/checkRisks';
import { readSample } from '../../sample';

const checkSample = (today: string) => {
  const workbook = readSample();
  const tables = recogniseTables(workbook);
  return checkRisks(workbook, tables, readDetails(workbook, tables), today);
};

describe('the published register of Quarter 1 2017/18', () => {
  const { registers, findings } = checkSample('2017-08-31');

  test('has eleven risks: 1 Red, 8 Amber, 2 Green', () => {
    expect(registers).toHaveLength(1);
    expect(registers[0]?.current.risks).toHaveLength(11);
    expect(registers[0]?.counts).toEqual({ Red: 1, Amber: 8, Green: 2, 'N/A': 0 });
    expect(registers[0]?.current.period).toEqual({ quarter: 'Q1' });
  });

  test('contradicts itself nowhere', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('its note writes PE 4 where a code has three digits: that is named, and PE 002 is not', () => {
    expect(findings.filter(({ code }) => code.startsWith('risk-code'))).toEqual([
      {
        severity: 'warning',
        code: 'risk-code-otherwise',
        cell: "'Appendix 2'!A16",
        message: expect.stringMatching(
          /“DCCS PE 4” is not how .* DCCS PE 004 is probably meant, a risk that is said to be closed/,
        ),
      },
    ]);
  });

  test('the two columns of icons are empty, each said once', () => {
    expect(findings.filter(({ code }) => code === 'risk-column-empty').map(({ cell }) => cell)).toEqual([
      "'Appendix 2'!E4",
      "'Appendix 2'!G4",
    ]);
  });

  test('the counts of the plan of 2022/23 are seen to be of another year', () => {
    expect(findings.filter(({ code }) => code === 'risk-counts-differ')).toEqual([
      expect.objectContaining({ severity: 'info', cell: expect.stringContaining('Plan 2022-23') }),
    ]);
  });

  test('no target date had passed then; years later that is said once, not eleven times', () => {
    const dated = (today: string) =>
      checkSample(today).findings.filter(({ code }) => code.startsWith('risk-date'));
    expect(dated('2017-08-31')).toEqual([]);
    expect(dated('2017-10-15').map(({ code, cell }) => [code, cell])).toEqual([
      ['risk-date-past', "'Appendix 2'!F4"],
    ]);
    expect(dated('2026-11-22').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^11 of 11 target dates lie before 22 November 2026/),
    ]);
  });
});
