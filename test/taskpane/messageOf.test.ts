import { messageOf } from '../../src/taskpane/messageOf';

test('the sentence of the address is shown as it was written', () => {
  const sentence = 'The sheet "Plan & risks" is protected: 100% of it.';
  expect(messageOf(`?text=${encodeURIComponent(sentence)}&_host_Info=Excel`)).toBe(sentence);
});

test('a sentence that is too long is cut and says so', () => {
  const shown = messageOf(`?text=${'a'.repeat(5000)}`);
  expect(shown).toHaveLength(1000);
  expect(shown.endsWith('a…')).toBe(true);
});

test.each(['', '?', '?text=', '?other=1'])('the query "%s" has no sentence', (query) => {
  expect(messageOf(query)).toBe('');
});
