import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A fault of the call or of a file, in one sentence for the person who typed it. */
export class Fault extends Error {}

/** The bytes of a workbook file. Throws Fault if it is not there or cannot be read. */
export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Fault(`${path} cannot be read: ${reason(error)}.`);
  }
}

/** Where to save, or null for nowhere. Throws Fault if that would be the input by accident. */
export function placeToSave(input: string, out: string | undefined, inPlace: boolean): string | null {
  if (inPlace) return input;
  if (out === undefined) return null;
  const same = existsSync(out) && realpathSync(out) === realpathSync(input);
  if (same) throw new Fault(`--out names the input itself. Choose another file, or say --in-place.`);
  if (!existsSync(dirname(resolve(out)))) throw new Fault(`The folder of ${out} does not exist.`);
  return out;
}

/** Saves beside the goal first and then moves, so that a failure leaves no half-written file. */
export function saveFile(path: string, bytes: Uint8Array): void {
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Fault(`${path} cannot be written: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return error instanceof Error ? error.message : String(error);
}
