import { plainName } from '../../../../src/plan/rag/names/plainName';
import { readWords } from '../../../../src/plan/rag/names/readWords';

const kindsOf = (name: string) =>
  Object.fromEntries(readWords(plainName(name)).map(({ text, kind }) => [text, kind]));

describe('what each word of a name does', () => {
  test('a bad thing and what is done about it', () => {
    expect(kindsOf('Vacancies filled within 12 weeks')).toEqual({
      vacancies: 'harm',
      filled: 'cure',
      'within 12 weeks': 'inTime',
    });
  });

  test('words that name one thing are one word', () => {
    expect(kindsOf('National Non-Domestic Rates collected')).toEqual({
      'national nondomestic rates': 'plain',
      collected: 'cure',
    });
    expect(kindsOf('Care leavers not in education, employment or training')).toMatchObject({
      'care leavers': 'plain',
      'not in education employment or training': 'harm',
    });
  });

  test('“un” turns what is wanted, and not what is bad', () => {
    expect(kindsOf('unresolved cases')).toMatchObject({ unresolved: 'state' });
    expect(kindsOf('unsuitable homes')).toMatchObject({ unsuitable: 'state' });
    expect(kindsOf('unpolluted beaches')).toMatchObject({ unpolluted: 'plain' });
    expect(kindsOf('university unions')).toMatchObject({ university: 'plain', unions: 'plain' });
  });

  test('a word with “re-” that is not known leaves the sense in doubt', () => {
    expect(Object.values(kindsOf('Playgrounds re-themed'))).toContain('doubt');
    expect(kindsOf('Homes re-let')).toMatchObject({ relet: 'cure' });
    expect(kindsOf('Re-referrals')).toMatchObject({ 're-referrals': 'harm' });
  });

  test('a form that may be a noun is a verb only where one must stand', () => {
    expect(kindsOf('Housing support')).not.toMatchObject({ support: 'cure' });
    expect(kindsOf('people who receive')).toMatchObject({ receive: 'arising' });
  });
});
