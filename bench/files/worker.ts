// Judges the workbooks whose paths it is sent, one after another.
import { readFileSync } from 'node:fs';
import { judgeFile } from '../../test/files/judgeFolder';

process.on('message', (path: string) => {
  void judgeFile(path, new Uint8Array(readFileSync(path))).then((verdict) => process.send?.(verdict));
});
