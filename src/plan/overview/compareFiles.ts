import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { WorkbookFacts } from './facts';
import { nameKey } from '../../words/fold';

/** What does not go together: departments that were read twice, and workbooks of another year or quarter. */
export const compareFiles = (read: readonly WorkbookFacts[]): Finding[] => [
  ...sameDepartment(read),
  ...otherPeriod(read, 'planYear', 'plan year', 'other-plan-year'),
  ...otherPeriod(read, 'quarter', 'quarter', 'other-quarter'),
];

function sameDepartment(read: readonly WorkbookFacts[]): Finding[] {
  const first = new Map<string, WorkbookFacts>();
  return read.flatMap((facts) => {
    const key = nameKey(facts.department);
    const before = first.get(key);
    if (!before) {
      first.set(key, facts);
      return [];
    }
    return [
      newFinding('department-twice', {
        cell: '',
        message: `${facts.file} and ${before.file} are both of “${facts.department}”, and both are counted. Leave one out, or name the departments apart in their Plan details.`,
      }),
    ];
  });
}

/** Those that say otherwise than most. Where two are equally frequent, the one that was read first counts as the rest. */
function otherPeriod(
  read: readonly WorkbookFacts[],
  period: 'planYear' | 'quarter',
  name: string,
  code: 'other-plan-year' | 'other-quarter',
): Finding[] {
  const counts = new Map<string, number>();
  for (const facts of read)
    if (facts[period] !== '') counts.set(facts[period], (counts.get(facts[period]) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined || counts.size < 2) return [];
  return read
    .filter((facts) => facts[period] !== '' && facts[period] !== usual)
    .map((facts) =>
      newFinding(code, {
        cell: '',
        message: `${facts.file}: its ${name} is ${facts[period]}, that of most others ${usual}. It is counted with them all the same; leave it out if it is not the workbook that was meant.`,
      }),
    );
}
