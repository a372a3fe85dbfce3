import { stepText, faultRefusal, refusalNotice } from '../../../src/taskpane/pane/job';

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

describe('notice', () => {
  test('a refusal is a warning in its own words', () => {
    const message = 'The sheet "Plan" is protected.';
    expect(refusalNotice({ code: 'sheet-protected', message })).toEqual({ intent: 'warning', text: message });
  });

  test('the way on stands beside the refusal', () => {
    const action = { label: 'Add it at H2 of Plan', run: () => undefined };
    expect(refusalNotice({ code: 'place-taken', message: 'B4 is taken.' }, action).action).toBe(action);
  });

  test('a fault of the add-in is an error that asks for the diagnostics', () => {
    const notice = refusalNotice(faultRefusal(new TypeError('x is undefined')));
    expect(notice.intent).toBe('error');
    expect(notice.text).toContain('copy the diagnostics');
    expect(notice.text).toContain('the workbook is as the last job left it');
  });
});
