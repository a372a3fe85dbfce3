import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main } from '../../../src/workbench/cli/main';
import { samplePath } from '../../commands/onWorkbook';

const root = join(__dirname, '../../..');

/** A process of its own, as npm starts it; nothing may be written to its folder for temporary files. */
const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/plan.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: '/dev/null' },
  });

describe('the command line as a program', () => {
  test('says what its function says, with the same exit code', async () => {
    let expected = '';
    const code = await main(['check', samplePath, '--json'], {
      report: (text) => (expected += text),
      fault: (text) => (expected += text),
    });
    const { status, stdout, stderr } = start('check', samplePath, '--json');
    expect({ status, stdout, stderr }).toEqual({ status: code, stdout: expected, stderr: '' });
  });

  test('a fault is one line on the error output and exit code 2', () => {
    const { status, stdout, stderr } = start('check', 'no-such-file.xlsx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('no-such-file.xlsx')]);
  });
});
