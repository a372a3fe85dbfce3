import type { Risk } from '../../../src/plan/read/plan';
import { summarySections } from '../../../src/plan/sections/summarySections';
import { withMoreRisks } from '../../../src/sheets/summary/contents/riskContent';

const risks = (count: number) => Array.from({ length: count }, () => ({}) as Risk);
/** How many risks are named where so many have room. */
const named = (count: number, room: number, sections = summarySections) =>
  withMoreRisks({ sections, risks: risks(count) }, 5, (more) => (more <= room ? more : null));

test.each([
  ['14 risks, room for 8', 14, 8, 8],
  ['14 risks, room for no more than the section names', 14, 5, 5],
  ['14 risks, room for all: a list of the highest ends at 12', 14, 20, 12],
  ['7 risks, room for all', 7, 20, 7],
  ['4 risks', 4, 20, 5],
])('%s', (_, count, room, wanted) => {
  expect(named(count, room)).toBe(wanted);
});

test('as many as the template says are never more', () => {
  const own = summarySections.map((section) =>
    section.source.kind === 'risks' ? { ...section, most: 5 } : section,
  );
  expect(named(14, 20, own)).toBe(5);
});
