import { fixedSentence, fixName } from '../../../src/taskpane/findings/fixWords';

const fix = (label: string) => ({ label, edits: [] });

test('one fix is told by its own words, several by their number', () => {
  expect(fixedSentence([fix('Change the colour to Amber')])).toBe('Done: Change the colour to Amber.');
  expect(fixedSentence([fix('Write N/A'), fix('Write N/A')])).toBe('2 changes made.');
});

test('an override is told by where it is kept, not by the question that its button asked', () => {
  expect(fixedSentence([{ ...fix('Keep Red and give a reason'), asks: 'reason' }])).toBe(
    'Kept in KPI rules with your reason.',
  );
});

test('a button is named with its cell, as many say the same', () => {
  expect(fixName(fix('Write N/A'), "'Appendix 1'!E15")).toBe("Write N/A, 'Appendix 1'!E15");
  expect(fixName(fix('Write N/A'), '')).toBe('Write N/A');
});
