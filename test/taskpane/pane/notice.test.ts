import { faultRefusal, refusalNotice } from '../../../src/taskpane/pane/notice';

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
