import { datesIn } from '../../../src/words/due/dated';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';
import { inTable } from '../../fixtures/due/readForms';

const known = knownYears({ planYear: '2026/27' });
const found = (text: string): string[] =>
  datesIn(tokensOf(text) ?? [], known).map(({ due, is }) => `${is} ${inTable(due)}`);

test.each([
  ['80% of staff trained by 31/12/2026', ['sure 2026-12-31..2026-12-31']],
  [
    'Item 4: 12 sites in Q3, 3 more by March 2027',
    ['sure 2026-10-01..2026-12-31', 'sure 2027-03-01..2027-03-31'],
  ],
  ['Q3 (2026/27) then Q1 (2027/28)', ['sure 2026-10-01..2026-12-31', 'sure 2027-04-01..2027-06-30']],
  ['Phase 1 Sept 26', ['sure 2026-09-01..2026-09-30']],
  ['from April 2026 onwards', ['sure 2026-04-01..']],
])('the dates of “%s”', (text, dates) => expect(found(text)).toEqual(dates));

test.each(['£26/27 per head', 'Room 2.06', 'ref. 12/4/7/B', 'the constructor of homes', 'no. 020 7946 0958'])(
  '“%s” has no date',
  (text) => expect(found(text)).toEqual([]),
);
