import { readCauses } from '../../../../src/plan/read/risks/register';

test.each([
  ['Cause: ice.\nEvent: a fall.\nEffect: injury', ['ice.', 'a fall.', 'injury']],
  ['Cause: old pipes; Event: a burst. Impact: no water', ['old pipes', 'a burst', 'no water']],
  ['Causes – floods\nConsequences – loss', ['floods', '', 'loss']],
  ['The impact: see below', ['', '', '']],
  ['', ['', '', '']],
])('%j is told apart', (text, parts) => {
  const { cause, event, effect } = readCauses(text);
  expect([cause, event, effect].map((part) => part.replace(/[.;]$/, ''))).toEqual(
    parts.map((part) => part.replace(/[.;]$/, '')),
  );
});

test('what is named twice is taken once', () => {
  expect(readCauses('Cause: a\nCause: b').cause).toBe('a');
});
