import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refusals } from '../../src/excel/refusals';

const root = path.resolve(__dirname, '../..');
const source = ['src/plan', 'src/sheets', 'src/commands', 'src/excel']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'refusals.ts')
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
  )
  .join('\n');

test.each(Object.entries(refusals))(
  '%s is refused with somewhere, and says in a sentence why',
  (code, means) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(source).toContain(`'${code}'`);
    expect(means).toMatch(/^[A-Z].*\.$/);
  },
);
