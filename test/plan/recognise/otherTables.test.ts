import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';
import { readCouncil } from '../councils';

const kindsOf = (rows: readonly (readonly TestCell[])[], name = 'Sheet1'): string[] =>
  recogniseTables(buildWorkbook(buildSheet(name, rows))).map(({ kind }) => kind);

describe('what is no table of a plan is left alone', () => {
  test('a register of payments over £500', () => {
    expect(
      kindsOf(
        [
          ['Date', 'Service area', 'Expense type', 'Supplier', 'Transaction number', 'Amount £'],
          [45017, 'Housing', 'Repairs', 'Smith Ltd', 51002, 1250.5],
        ],
        'Spend',
      ),
    ).toEqual([]);
  });

  test('a list of invoices with a description and an amount', () => {
    expect(
      kindsOf([
        ['Invoice', 'Description', 'Amount'],
        ['A17', 'Paint', 120],
      ]),
    ).toEqual([]);
    expect(
      kindsOf([
        ['Description', 'Amount'],
        ['Paint', 120],
      ]),
    ).toEqual([]);
  });

  test('a lookup list, a list of people, a rota', () => {
    expect(
      kindsOf([
        ['Code', 'Description'],
        ['GL', 'Golden Lane'],
      ]),
    ).toEqual([]);
    expect(
      kindsOf([
        ['Name', 'Team', 'Telephone'],
        ['Amina', 'Housing', '020 7000 0000'],
      ]),
    ).toEqual([]);
    expect(
      kindsOf([
        ['Site', 'Name', 'Mon', 'Tue', 'Hours'],
        ['GL', 'Ben', 7, 7, 14],
      ]),
    ).toEqual([]);
  });

  test('the key of the RAG colours, and the counts of a report', () => {
    expect(
      kindsOf([
        ['RAG status PIs', 'Traffic light description', 'Total number of PIs'],
        ['Green', 'PIs for which the set target was achieved or exceeded', 17],
      ]),
    ).toEqual([]);
  });

  test("other bodies' RAG rules in sentences", () => {
    expect(kindsOf(readCouncil('rag-rules-published'))).toEqual([]);
  });

  test('scores of bids: a score without a word of equality above it is no self-assessment', () => {
    expect(
      kindsOf([
        ['Area', 'Score'],
        ['Price', 40],
      ]),
    ).toEqual([]);
    expect(
      kindsOf(
        [
          ['Bidder', 'Area', 'Score'],
          ['Smith Ltd', 'Price', 40],
        ],
        'EDI',
      ),
    ).toEqual([]);
  });

  test('a paragraph that speaks of targets and measures', () => {
    expect(
      kindsOf([
        [
          'Each KPI has a target and a measure, and its RAG status follows from the tolerance.',
          'See the KPI list',
        ],
        ['We review every target once a year.', 'Yes'],
      ]),
    ).toEqual([]);
  });
});
