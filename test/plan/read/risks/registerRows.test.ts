import { readRows } from '../../../../src/plan/read/risks/registerRows';
import { registerOf, type Rows } from '../../rules/risks/registerOf';

const headings = ['Risk code', 'Risk', 'Mitigation', 'Likelihood', 'Impact', 'Score', 'Rating', 'Status'];
const read = (...rows: Rows) => readRows(registerOf([headings, ...rows]));

describe('the rows of a register as risks', () => {
  test('a row each, with what is done against it', () => {
    expect(
      read(
        ['R1', 'Flood', 'Clear the gullies', 3, 4, 12, 'Amber', 'Open'],
        ['R2', 'Fire', 'n/a', 4, 4, 16, 'Red', 'Open'],
      ).map(({ code, title, closed, actions }) => [code, title, closed, actions.map(({ text }) => text)]),
    ).toEqual([
      ['R1', 'Flood', false, ['Clear the gullies']],
      ['R2', 'Fire', false, []],
    ]);
  });

  test('rows that list actions below belong to the risk above', () => {
    const rows = read(
      ['R1', 'Flood', 'Clear the gullies', 3, 4, 12, 'Amber', ''],
      ['R1a', 'Buy pumps', '', '', '', '', '', ''],
      ['', '', 'Train the wardens', '', '', '', '', ''],
      ['R2', 'Fire', '', 4, 4, 16, 'Red', ''],
    );
    expect(rows.map(({ code, actions }) => [code, actions.map(({ text }) => text)])).toEqual([
      ['R1', ['Clear the gullies', 'Buy pumps', 'Train the wardens']],
      ['R2', []],
    ]);
  });

  test('what the first row leaves empty is taken from the rows below it; what it says stays', () => {
    const [flood] = read(
      ['R1', 'Flood', '', 3, 4, 12, '', ''],
      ['', '', '', '', '', 99, 'Amber', ''],
      ['R2', 'Fire', '', 4, 4, 16, 'Red', ''],
    );
    expect([flood?.cells.score?.text, flood?.cells.rating?.text]).toEqual(['12', 'Amber']);
  });

  test('risks are closed by a heading over them, by their status, and not by a word in their title', () => {
    expect(
      read(
        ['R1', 'Flood', '', 3, 4, 12, 'Amber', 'Open'],
        ['R2', 'Fire', '', 4, 4, 16, 'Red', 'Closed'],
        ['R3', 'Roads closed by snow', '', 2, 2, 4, 'Green', 'Open'],
        ['Closed risks'],
        ['R4', 'Frost', '', 2, 2, 4, 'Green', 'Open'],
      ).map(({ code, closed }) => [code, closed]),
    ).toEqual([
      ['R1', false],
      ['R2', true],
      ['R3', false],
      ['R4', true],
    ]);
  });

  test('the name of a group is no risk', () => {
    expect(
      read(
        ['Departmental risks'],
        ['R1', 'Flood', '', 3, 4, 12, 'Amber', ''],
        ['Corporate risks'],
        ['R2', 'Fire', '', 4, 4, 16, 'Red', ''],
      ).map(({ code }) => code),
    ).toEqual(['R1', 'R2']);
  });
});
