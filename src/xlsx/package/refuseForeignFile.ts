import { FileProblem } from '../fileProblem';

/** Throws for what is certainly no .xlsx, saying what it is instead where that can be told. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new FileProblem('The file is empty. Choose another one, or copy or download it again.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An encrypted workbook is a compound file that has a stream named EncryptedPackage (MS-OFFCRYPTO).
    if (holdsUtf16(bytes, 'EncryptedPackage')) throw new FileProblem(encrypted, 'encrypted');
    throw new FileProblem(oldFormat);
  }
  if (startsWith(bytes, [0x09, 0x08])) throw new FileProblem(oldFormat);
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new FileProblem(
      'The file is not an Excel workbook: it has to be an .xlsx or .xlsm file. Open it in Excel (a .csv too) and save it as an Excel Workbook (.xlsx).',
    );
}

const oldFormat =
  'The file is a workbook of the old .xls format. Open it in Excel and save it as an Excel workbook (.xlsx) first.';

const encrypted =
  'The workbook is encrypted with a password. Take the password away in Excel (File, Info, Protect Workbook) first.';

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
