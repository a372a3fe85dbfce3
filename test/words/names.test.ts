import { compareNames, sameName } from '../../src/words/names';

describe('names that Excel keeps apart', () => {
  it('are one whatever their capitals', () => expect(sameName('KPIs', 'kpis')).toBe(true));

  it.each([
    ['Plan  1', 'Plan 1'],
    ['Café', 'Cafe'],
    ['Parks & Gardens', 'Parks and Gardens'],
  ])('%j and %j are two', (one, other) => expect(sameName(one, other)).toBe(false));
});

it('puts names in the order of people', () => {
  expect(['Appendix 10', 'appendix 2', 'Café', 'cafe', 'Cafè'].sort(compareNames)).toEqual([
    'appendix 2',
    'Appendix 10',
    'cafe',
    'Café',
    'Cafè',
  ]);
});
