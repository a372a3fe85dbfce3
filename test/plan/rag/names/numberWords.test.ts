import { withDigits } from '../../../../src/plan/rag/names/numberWords';

test.each([
  ['within twenty four hours', 'within 24 hours'],
  ['over forty-five minutes', 'over 45 minutes'],
  ['nine working days', '9 working days'],
  ['ninety days', '90 days'],
  ['eighteen weeks', '18 weeks'],
])('time in words is time in digits: “%s” → “%s”', (text, digits) => expect(withDigits(text)).toBe(digits));

test.each(['two week wait', 'nine homes', 'one in twenty', 'seventeen-day'])('“%s” stays as it is', (text) =>
  expect(withDigits(text)).toBe(text),
);
