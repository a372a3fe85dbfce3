import { stepText } from '../../../src/taskpane/pane/job';

const step = (done: number, of: number) =>
  stepText({ text: 'Reading the workbook', done, of, blocking: true });

test('the step being taken is the one after those done', () => {
  expect(step(0, 3)).toBe('Reading the workbook, step 1 of 3');
  expect(step(2, 3)).toBe('Reading the workbook, step 3 of 3');
});

test('when all are done it is still the last step', () => {
  expect(step(3, 3)).toBe('Reading the workbook, step 3 of 3');
});

test('where the number of steps is not known, none is named', () => {
  expect(step(0, 0)).toBe('Reading the workbook');
});
