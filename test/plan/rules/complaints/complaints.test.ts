import { checkComplaints, complaintSentences } from '../../../../src/plan/rules/complaints/complaints';
import { readComplaints } from '../../../../src/plan/read/readLists';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const headings = ['Source', 'Received', 'Upheld or partly upheld', 'Compliments'];

function tableOf(...rows: readonly (readonly TestCell[])[]) {
  const workbook = buildWorkbook(buildSheet('Complaints', [headings, ...rows]));
  const [placed] = tablesOfKind(workbook, recogniseTables(workbook), 'complaints');
  if (!placed) throw new Error('No table of complaints was recognised.');
  return placed;
}

function sentencesOf(...rows: readonly (readonly TestCell[])[]) {
  const { sheet, table } = tableOf(...rows);
  return complaintSentences(readComplaints(sheet, table), 'Q1');
}

const codes = (...rows: readonly (readonly TestCell[])[]) =>
  checkComplaints(tableOf(...rows)).map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

test('complaints of Quarter 1 2017/18 are worded as the report words them', () => {
  expect(sentencesOf(['Direct', 20, 11, 2], ['Commissioned', 10, 10, ''])).toEqual([
    'In Quarter 1, 20 complaints were received regarding our directly delivered services, of which 11 were upheld or partially upheld (55%).',
    '10 complaints were received regarding our commissioned services, all of which were upheld or partially upheld (100%).',
    'Of the 30 complaints in all, 21 (70%) were upheld or partially upheld.',
    'Two compliments were received.',
  ]);
});

describe('sentences of complaints', () => {
  test('none, one, and none upheld have words of their own', () => {
    expect(
      sentencesOf(['Housing', 0, 0, 1], ['Libraries', 1, 0, 0], ['Schools', 4, 0, 0], ['Care', 3, 1, 0]),
    ).toEqual([
      'In Quarter 1, no complaints were received regarding Housing.',
      '1 complaint was received regarding Libraries, which was not upheld.',
      '4 complaints were received regarding Schools, none of which were upheld (0%).',
      '3 complaints were received regarding Care, of which 1 was upheld or partially upheld (33%).',
      'Of the 8 complaints in all, 1 (13%) was upheld or partially upheld.',
      'One compliment was received.',
    ]);
  });

  test('a source without an upheld figure gives no rate and is kept out of the rate of all', () => {
    expect(sentencesOf(['Direct', 20, 11, ''], ['Commissioned', 10, 'tbc', ''], ['Other', 4, 9, ''])).toEqual(
      [
        'In Quarter 1, 20 complaints were received regarding our directly delivered services, of which 11 were upheld or partially upheld (55%).',
        '10 complaints were received regarding our commissioned services.',
        '4 complaints were received regarding Other.',
      ],
    );
  });

  test('nothing received by any source gives nothing', () => {
    expect(complaintSentences([], undefined)).toEqual([]);
  });
});

describe('what is wrong in a table of complaints', () => {
  test('the published figures are right, with a total that adds', () => {
    expect(codes(['Direct', 20, 11, 2], ['Commissioned', 10, 10, 0], ['Total', 30, 21, 2])).toEqual([]);
  });

  test('more upheld than received, text, parts of a complaint', () => {
    expect(codes(['Direct', 20, 21, 2], ['Commissioned', 'ten', 10, 0.5])).toEqual([
      'error complaints-upheld-above Complaints!C2',
      'warning complaints-no-number Complaints!B3',
      'error complaints-not-a-count Complaints!D3',
    ]);
  });

  test('a total that differs, and a source that stands twice', () => {
    expect(codes(['Direct', 20, 11, 2], ['direct', 10, 10, 0], ['Total', 20, 21, 2])).toEqual([
      'warning complaints-source-twice Complaints!A3',
      'error complaints-total-differs Complaints!B4',
    ]);
  });

  test('figures without a source', () => {
    expect(codes(['Direct', 20, 11, 2], ['', 10, 10, 0])).toEqual([
      'warning complaints-no-source Complaints!A3',
    ]);
  });
});
