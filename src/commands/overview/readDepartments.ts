import { type Finding, newFinding } from '../../plan/findings/finding';
import type { WorkbookFacts } from '../../plan/jobs/overview/facts';
import type { StatedYears } from '../../plan/read/statedYears';
import type { OverviewFile } from './report';
import type { Progress } from '../shared/outcome';
import { decide } from '../decide/decide';
import { noWorkbook } from '../decide/question';
import { decideDepartment, fileFinding } from './readDepartment';

export interface DepartmentsRead {
  readonly facts: readonly WorkbookFacts[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one file after the other and keeps only its facts, so that memory does not grow with the files. A file that
 * holds the same as one before it, under whatever name, is named and counted once.
 */
export async function readDepartments(
  files: readonly OverviewFile[],
  asked: StatedYears,
  today: string,
  progress?: Progress,
): Promise<DepartmentsRead> {
  const facts: WorkbookFacts[] = [];
  const findings: Finding[] = [];
  const firstOf = new Map<string, string>();
  for (const [index, { name, read }] of files.entries()) {
    progress?.(`Reading ${name}`, index, files.length);
    const bytes = await contentsOf(read);
    if (typeof bytes === 'string') {
      findings.push(fileFinding(name, bytes));
      continue;
    }
    const hash = hashOf(bytes);
    const first = firstOf.get(hash);
    if (first !== undefined && bytes.length > 0) {
      findings.push(
        newFinding('file-twice', {
          cell: '',
          message: `${name} holds the same as ${first}${first === name ? ', which was given twice,' : ''} and is counted once.`,
        }),
      );
      continue;
    }
    firstOf.set(hash, name);
    const one = await decide('department', decideDepartment, {
      workbook: noWorkbook,
      request: { name, bytes, asked },
      today,
    });
    if ('severity' in one) findings.push(one);
    else {
      facts.push(one.facts);
      findings.push(...one.findings);
    }
  }
  return { facts, findings };
}

/** The bytes, or why they cannot be had: a file may have been moved or locked since it was picked. */
async function contentsOf(read: OverviewFile['read']): Promise<Uint8Array | string> {
  try {
    return await read();
  } catch (error) {
    return `It cannot be opened (${reasonOf(error)}).`;
  }
}

/** Length and two running sums over all bytes: files that are alike in these are taken for one. */
function hashOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other + byte, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${bytes.length} ${one >>> 0} ${other >>> 0}`;
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
