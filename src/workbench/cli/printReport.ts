import { basename } from 'node:path';
import { findingLines } from '../../commands/shared/findingLines';
import type { Call } from './parseCall';
import type { Result } from './runCommand';

/** What a command reports: one JSON document with --json, else lines for a person. Ends with a line break. */
export function printReport(call: Call, { report, lines }: Result): string {
  if (call.json) {
    return `${JSON.stringify({ command: call.command, workbook: basename(call.workbook), ...report }, null, 2)}\n`;
  }
  return [...lines(), ...findingLines(report)].map((line) => `${line}\n`).join('');
}
