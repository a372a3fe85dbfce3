import { compareNames, fold, isSameName, nameKey, sameName, textKey, wordKey } from '../../src/words/fold';

describe('fold reads the words of a text', () => {
  it.each([
    ['N/A ', 'n a'],
    ['Green*', 'green'],
    ['Children’s', 'childrens'],
    ['75 %', '75 %'],
    ['Café', 'café'],
    ['Cafe\u0301 bar', 'café bar'],
  ])('%j → %j', (text, words) => expect(fold(text)).toBe(words));
});

describe('names', () => {
  it.each([
    ['Parks & Gardens', 'parks and gardens'],
    ['Housing\u00a0(HRA)', 'Housing  HRA'],
    ['Children’s services', "Childrens' Services"],
    ['Café', 'Cafe\u0301'],
    ['TŶ GWYN', 'Tŷ Gwyn'],
    ['O\ufb03ce', 'Office'],
    ['CO₂ emissions', 'CO2 emissions'],
    ['Adult Social Care – North', 'Adult social care: north'],
  ])('%j and %j are one name', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Café', 'Cafè'],
    ['Café', 'Cafe'],
    ['Café', 'Caf'],
    ['Môn', 'Mon'],
    ['Complaints upheld', 'Complaints upheld %'],
    ['–', '?'],
  ])('%j and %j are two', (one, other) => expect(isSameName(one, other)).toBe(false));

  it('has no key for a text without letters and digits', () => expect(nameKey(' – ')).toBe(''));
});

describe('texts compared sign by sign', () => {
  it.each([
    [' PE–004\n', 'pe-004'],
    ['Q1\nKPI measures', 'q1 kpi measures'],
    ['Cafe\u0301', 'café'],
  ])('%j → %j', (text, key) => expect(textKey(text)).toBe(key));

  it('keeps punctuation', () => expect(textKey('1.5')).not.toBe(textKey('1-5')));
});

it('knows a setting in words and as a program writes it', () => {
  expect(wordKey('Good is')).toBe(wordKey('goodIs'));
  expect(wordKey('Target (%)')).toBe('target');
  expect(wordKey('Tŷ 2')).toBe('tŷ2');
});

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
