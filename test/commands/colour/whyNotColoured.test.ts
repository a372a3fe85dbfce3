import { whyNotColoured } from '../../../src/commands/colour/whyNotColoured';

test('where nothing was coloured it is said what to do', () => {
  expect(whyNotColoured({ coloured: [] })).toMatch(/^Nothing was coloured: .* Check its heading/);
});

test('nothing is said where something was coloured', () => {
  expect(whyNotColoured({ coloured: ["'Appendix 1'!E4:E40"] })).toBe('');
});
