import { sheetCell } from '../../../../src/grid/a1';
import { openBook, type BookRequest } from '../../../../src/plan/book/planBook';
import type { WorkbookSnapshot } from '../../../../src/grid/snapshot';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { tieOut, type TieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet } from '../../buildSheet';
import { readPublished, readSample } from '../../sample';

const { paragraphs } = readPublished<{ paragraphs: { section: string; text: string }[] }>(
  'report-q1-2017.json',
);
const passages = paragraphs.map(({ section, text }, row) => ({
  section,
  text,
  cell: { sheet: 'Report', row, column: 0 },
}));

const tie = (workbook: WorkbookSnapshot, request: BookRequest = {}, texts = passages): TieOut =>
  tieOut(texts, gatherFacts(openBook(workbook, request)));

/** "«69%» tied 'Appendix 1'!D15" of the claims of paragraphs that contain these words. */
const claimsOf = ({ claims }: TieOut, words: string): string[] =>
  claims
    .filter(({ cell }) => paragraphs[cell.row]?.text.includes(words))
    .map(
      ({ claim, status, cells: [first] }) =>
        `${claim.text} ${status}${first ? ` ${sheetCell(first.sheet, first.row, first.column)}` : ''}`,
    );

const withComplaints = (): WorkbookSnapshot => {
  const sample = readSample();
  const complaints = buildSheet('Complaints', [
    ['Source', 'Complaints received', 'Upheld or partially upheld', 'Compliments'],
    ['Direct services', 20, 11, 2],
    ['Commissioned services', 10, 10, 0],
  ]);
  return { ...sample, sheets: [...sample.sheets, complaints] };
};

describe('the published Quarter 1 report against the sample', () => {
  const result = tie(readSample());

  test('£148,000, Appendix 4 and PE 004 beside PE 4 are what does not hold; a missing table is named once', () => {
    expect(
      result.findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, message }) => `${code}: ${message}`),
    ).toEqual([
      "risk-code-otherwise: DCCS PE 004 is written DCCS PE 4 in 'Appendix 2'!A16: one risk under two codes. Write it alike in both, so that a search finds both.",
      expect.stringMatching(
        /^figure-untied: £148,000 is in no cell of this workbook and cannot be worked out/,
      ),
      'appendix-missing: There is no Appendix 4: there are Appendix 1, Appendix 2, Appendix 3. Appendix 3 (“Appendix 3 – Quarter 1 budget monitoring”) is probably meant.',
      'no-table-of-complaints: The workbook has no table of complaints, so 20, 11, 10 and Two are tied to nothing. Add the table, and the text can be held against it.',
    ]);
  });

  test('£400,000 and 54 are said of another document and another year: worth knowing, no fault', () => {
    expect(
      result.findings.filter(({ severity }) => severity === 'info').map(({ message }) => message),
    ).toEqual([
      '54: of another time, which no table of this workbook holds. It was not held against the tables here.',
      '£400,000: stated of another document (Medium Term Financial Forecast). It was not held against the tables here.',
    ]);
  });

  test('counts and shares are computed from the colours that are published', () => {
    expect(claimsOf(result, '17 (85%)')).toEqual([
      "17 computed 'Appendix 1'!E5",
      "85% computed 'Appendix 1'!E5",
    ]);
    expect(claimsOf(result, '1 (5%)').slice(0, 2)).toEqual([
      "1 computed 'Appendix 1'!E15",
      "5% computed 'Appendix 1'!E15",
    ]);
    expect(claimsOf(result, 'One item on the departmental')).toEqual(["One computed 'Appendix 2'!C4"]);
    expect(claimsOf(result, 'five departmental priority themes').at(-1)).toBe(
      "five computed 'Appendix 1'!E5",
    );
  });

  test('41 and 21, which no table holds, are 20 KPIs apart; with Plan details they are tied themselves', () => {
    expect(claimsOf(result, 'a set of 41')).toEqual(["41 computed 'Appendix 1'!E5"]);
    expect(claimsOf(result, '- 21 are')).toEqual(["21 computed 'Appendix 1'!E5"]);
    const set = tie(readSample(), { details: { kpisInPlan: 41 } });
    expect(set.claims.find(({ claim }) => claim.text === '41')?.how).toBe('KPIs');
    expect(set.claims.find(({ claim }) => claim.text === '21')?.how).toBe('KPIs without a colour');
  });

  test('figures of a KPI are tied to its row, and its reasons after it', () => {
    expect(claimsOf(result, 'safe 1.5 –')).toEqual([
      "1.5 tied 'Appendix 1'!A15",
      "Quarter 1 tied 'Appendix 1'!A1",
      "69% tied 'Appendix 1'!D15",
      "75% tied 'Appendix 1'!C15",
    ]);
    expect(claimsOf(result, 'safe 1.6 –').slice(2)).toEqual([
      "46 tied 'Appendix 1'!D16",
      "43 tied 'Appendix 1'!C16",
    ]);
    expect(
      claimsOf(result, 'Three safeguarding concerns').every((line) => line.endsWith("tied 'Appendix 1'!D7")),
    ).toBe(true);
  });

  test('ages, other years, and dates that no cell holds are outside; two-form entry is no figure', () => {
    expect(claimsOf(result, 'until they turn 25')).toEqual([
      '18 outside',
      '25 outside',
      '21 September outside',
    ]);
    expect(claimsOf(result, 'Background')).toEqual([]);
    expect(claimsOf(result, 'two-form entry')).toEqual([
      "two computed 'Appendix 2'!A16",
      "DCCS PE 002 tied 'Appendix 2'!A16",
      expect.stringMatching(/^September 2017 tied/),
    ]);
  });

  test('with a table of complaints its figures are tied to their cells, in words too', () => {
    const tied = tie(withComplaints());
    expect(claimsOf(tied, '20 complaints were received').slice(1)).toEqual([
      '20 tied Complaints!B2',
      '11 tied Complaints!C2',
      '10 tied Complaints!B3',
      'all of which tied Complaints!C3',
    ]);
    expect(claimsOf(tied, 'Two compliments')[0]).toBe('Two tied Complaints!D2');
    expect(tied.findings.filter(({ severity }) => severity !== 'info')).toHaveLength(3);
  });

  test('every figure of the text that is made wrong is found', () => {
    const wrong: readonly (readonly [string, string, string])[] = [
      ['17 (85%)', '16 (85%)', '16'],
      ['17 (85%)', '17 (80%)', '80%'],
      ['reported as 69%', 'reported as 68%', '68%'],
      ['target set of 75%', 'target set of 70%', '70%'],
      ['reported as 46', 'reported as 64', '64'],
      ['fewer than 43', 'fewer than 34', '34'],
      ['as 66.7%', 'as 67.6%', '67.6%'],
      ['two risks were closed', 'three risks were closed', 'three'],
      ['20 complaints', '21 complaints', '21'],
      ['of which 11', 'of which 12', '12'],
      ['Two compliments', 'Three compliments', 'Three'],
      ['five departmental', 'six departmental', 'six'],
      ['One item on the', 'Two items on the', 'Two'],
      ['set of 41', 'set of 42', '42'],
    ];
    const workbook = withComplaints();
    const facts = gatherFacts(openBook(workbook, { details: { kpisInPlan: 41 } }));
    const missed = wrong.filter(([right, other, figure]) => {
      const texts = passages.map((one) => ({ ...one, text: one.text.replace(right, other) }));
      const found = tieOut(texts, facts).findings.filter(({ code }) => code === 'figure-untied');
      return !found.some(({ message }) => message.startsWith(`${figure} `));
    });
    expect(missed).toEqual([]);
  });
});
