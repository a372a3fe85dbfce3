import { quarterOptions } from '../../../src/taskpane/check/quarterOptions';

test('before a check the first choice only says that the workbook decides', () => {
  expect(quarterOptions(undefined)[0]).toEqual(['', 'As the workbook says']);
});

test('after a check it says which quarter the workbook named, or that it named none', () => {
  expect(quarterOptions('Q1')[0]).toEqual(['', 'As the workbook says: Quarter 1']);
  expect(quarterOptions('')[0]).toEqual(['', 'As the workbook says (it names none)']);
});

test('the quarters are those of a council’s year, from April', () => {
  expect(quarterOptions('Q4').slice(1)).toEqual([
    ['Q1', 'Quarter 1, April to June'],
    ['Q2', 'Quarter 2, July to September'],
    ['Q3', 'Quarter 3, October to December'],
    ['Q4', 'Quarter 4, January to March'],
  ]);
});
