import { comparePlans, comparedPlan } from '../../../../src/plan/jobs/year/comparePlans';
import { openBook } from '../../../../src/plan/book/planBook';
import { openSample } from '../../../commands/onWorkbook';
import { snapshotOf } from '../../../snapshotOf';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const headings = ['Ref', 'KPI', 'Target', 'Measure', 'RAG'];

const planOf = (label: string, ...rows: readonly (readonly TestCell[])[]) => {
  const workbook = buildWorkbook(buildSheet('KPIs', [headings, ...rows]));
  return comparedPlan(openBook(workbook), { planYear: label });
};

describe('the published Quarter 1 of 2017 against the plan of 2022/23', () => {
  const book = openBook(snapshotOf(openSample().workbook));
  const before = comparedPlan(book, { planYear: '2017/18', quarter: 'Q1' }, 'Appendix 1');
  const now = comparedPlan(book, { planYear: '2022/23' }, 'Plan 2022-23');
  const comparison = comparePlans(before, now);

  test('energy efficiency stood at 69 and now stands at 65, under “Increase”', () => {
    const change = comparison.kpis.find(({ current }) => current?.kpi.includes('energy efficiency'));
    expect(change).toMatchObject({
      change: 'reworded',
      figure: { then: '69', now: '65' },
      travel: 'Deteriorated',
    });
    expect(change?.previous?.ref).toBe('1.8');
    const [message] = comparison.findings.flatMap(({ message: text }) =>
      text.includes('energy efficiency') ? [text] : [],
    );
    expect(message).toContain('stood at 69 in 2017/18 and now stands at 65');
  });

  test('people living on the streets were 46 and now are 52, under “Decrease”', () => {
    expect(
      comparison.findings.some(
        ({ code, cell, message }) =>
          code === 'figure-against-direction' &&
          cell === "'Plan 2022-23'!F40" &&
          message.includes('stood at 46'),
      ),
    ).toBe(true);
  });

  test('nothing else is said to go against its direction', () => {
    expect(comparison.findings.filter(({ code }) => code === 'figure-against-direction')).toHaveLength(2);
  });

  test('safeguarding outcomes are found again in other words, academies are new, library satisfaction was dropped', () => {
    const changeOf = (words: string) =>
      comparison.kpis.find(({ current, previous }) => (current ?? previous)?.kpi.includes(words))?.change;
    expect(changeOf('referred for safeguarding')).toBe('reworded');
    expect(changeOf('academies achieve')).toBe('added');
    expect(changeOf('library service')).toBe('dropped');
  });

  test('every KPI of both plans stands in the comparison once', () => {
    expect(comparison.kpis.flatMap(({ current }) => current ?? [])).toHaveLength(now.kpis.length);
    expect(comparison.kpis.flatMap(({ previous }) => previous ?? [])).toHaveLength(before.kpis.length);
  });
});

describe('KPIs are found again', () => {
  const changes = (before: readonly TestCell[], now: readonly TestCell[]) =>
    comparePlans(planOf('2022/23', before), planOf('2023/24', now)).kpis.map(({ change }) => change);

  test('by their ref, though reworded', () => {
    expect(
      changes(
        ['1.1', 'Complaints answered within ten days', '90%', '92%', ''],
        ['1.1', 'Complaints closed in time', '90%', '', ''],
      ),
    ).toEqual(['reworded']);
  });

  test('by their words, though they have another ref', () => {
    expect(
      changes(
        ['1.1', 'Rent arrears of current tenants', '3%', '2%', ''],
        ['2.4', 'Rent arrears of current tenants', '3%', '', ''],
      ),
    ).toEqual(['same']);
  });

  test('a ref that was given to another KPI says nothing', () => {
    expect(
      changes(
        ['1.1', 'Rent arrears of current tenants', '3%', '2%', ''],
        ['1.1', 'Visits to libraries', '9,000', '', ''],
      ),
    ).toEqual(['added', 'dropped']);
  });

  test('capitals, quotation marks and spaces do not reword a KPI', () => {
    expect(
      changes(
        ['', 'People “living on the streets”', '<43', 46, ''],
        ['', "people  'living on the streets'", '<43', 52, ''],
      ),
    ).toEqual(['same']);
  });
});

describe('figures and targets then and now', () => {
  const findings = (before: readonly TestCell[], now: readonly TestCell[]) =>
    comparePlans(planOf('2022/23', before), planOf('2023/24', now)).findings.map(({ code }) => code);
  const satisfied = 'Tenants satisfied with repairs';

  test('a target of 80% after one of 85% is easier to meet', () => {
    expect(findings(['1', satisfied, '85%', '', ''], ['1', satisfied, '80%', '', ''])).toEqual([
      'target-eased',
    ]);
  });

  test('a target of fewer than 50 after fewer than 43 is easier to meet', () => {
    expect(findings(['1', 'Rough sleepers', '<43', '', ''], ['1', 'Rough sleepers', '<50', '', ''])).toEqual([
      'target-eased',
    ]);
  });

  test('“Maintain” and a worse figure go against each other; a better one does not', () => {
    expect(
      findings(['1', satisfied, 'Maintain', '80%', ''], ['1', satisfied, 'Maintain', '78%', '']),
    ).toEqual(['figure-against-direction']);
    expect(
      findings(['1', satisfied, 'Maintain', '80%', ''], ['1', satisfied, 'Maintain', '82%', '']),
    ).toEqual([]);
  });

  test('figures of several measures are not set against each other', () => {
    expect(
      findings(
        ['1', satisfied, 'Increase', '7.5 (carers) 19.3 (users)', ''],
        ['1', satisfied, 'Increase', '7.1 (carers) 19.0 (users)', ''],
      ),
    ).toEqual([]);
  });

  test('a percentage is not set against days', () => {
    expect(
      findings(['1', satisfied, 'Increase', '80%', ''], ['1', satisfied, 'Increase', '12 days', '']),
    ).toEqual([]);
  });
});

test('lists of 3,000 KPIs are paired by their words', () => {
  const rows = (verb: string) =>
    Array.from({ length: 3000 }, (_, index): TestCell[] => [
      '',
      `${verb} word${index} thing${index}`,
      '1',
      '2',
      '',
    ]);
  const { kpis } = comparePlans(planOf('a', ...rows('Share of')), planOf('b', ...rows('Level of')));
  expect(kpis.filter(({ change }) => change === 'reworded')).toHaveLength(3000);
});
