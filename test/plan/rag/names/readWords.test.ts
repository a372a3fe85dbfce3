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

describe('what stands at the end of a bad thing was done to it', () => {
  test('“improved” is an act after derelict piers, and says which things before others', () => {
    expect(kindsOf('Derelict piers improved')).toMatchObject({ improved: 'cure' });
    expect(kindsOf('Improved piers')).toMatchObject({ improved: 'boon' });
    expect(kindsOf('Piers improved')).toMatchObject({ improved: 'boon' });
  });
});

describe('a phrase that allows any word lets go of one that turns it', () => {
  test('“entrants from state schools withdrawn” is no good thing', () => {
    expect(kindsOf('Entrants from state schools')).toEqual({ 'entrants from state schools': 'boon' });
    expect(kindsOf('Entrants from state schools withdrawn')).toMatchObject({ withdrawn: 'lapse' });
  });

  test('a week below standard is no week within it', () => {
    expect(kindsOf('26 weeks below standard')).not.toHaveProperty('26 weeks below standard');
  });

  test('less than so many minutes of a thing is no promise of time', () => {
    expect(Object.values(kindsOf('Adults doing less than 20 minutes of rowing'))).not.toContain('inTime');
    expect(Object.values(kindsOf('Calls answered in less than 20 seconds'))).toContain('inTime');
  });

  test('level 3 is good of qualifications only', () => {
    expect(Object.values(kindsOf('Level 3 incidents'))).not.toContain('boon');
    expect(Object.values(kindsOf('Adults qualified to level 3'))).toContain('boon');
  });
});
