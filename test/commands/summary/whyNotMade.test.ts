import { whyNotMade } from '../../../src/commands/summary/whyNotMade';

test('a summary that does not fit is not made: each section is named with the lines to cut', () => {
  expect(
    whyNotMade({
      overflow: [
        { section: 'Risks', lines: 1 },
        { section: 'Aims', lines: 7 },
      ],
    }),
  ).toBe(
    'The summary does not fit two pages, so nothing was written. Cut 1 line from “Risks”, 7 lines from “Aims”.',
  );
});

test('nothing is said of one that fits', () => {
  expect(whyNotMade({ overflow: [] })).toBe('');
});
