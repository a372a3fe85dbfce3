import { element } from './element';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes of a file that a person chose or dropped. */
export async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = element('a', { href: address, download: name });
  link.click();
  // The browser has taken the bytes once the click is through; the address may go after that.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
