import { damagedFile, shortName } from '../fileProblem';

/**
 * Name of a part from the bytes of an entry's name: "/" between its steps and none at the start. Throws a FileProblem
 * for a name that leads out of the package ("../x", "C:/x"), has no characters, or has characters that cannot be read.
 * `entryName(bytes of "xl\\workbook.xml", false)` → "xl/workbook.xml".
 */
export function entryName(raw: Uint8Array, utf8: boolean): string {
  const name = decode(raw, utf8).replaceAll('\\', '/').replace(/^\//, '');
  const steps = name.split('/');
  const leadsOut = steps.some((step) => step === '..' || step === '.') || /^[a-z]:|^\//i.test(name);
  // eslint-disable-next-line no-control-regex
  if (name === '' || leadsOut || /[\x00-\x1f]/.test(name))
    throw damagedFile(`it has a part with the name “${shortName(name)}”, which no part may have`);
  return name;
}

/** Excel writes plain letters. Others are UTF-8; where the archive does not say so they may be of an old code page. */
function decode(raw: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    if (utf8) throw damagedFile('the name of one of its parts cannot be read');
    return new TextDecoder('windows-1252').decode(raw);
  }
}
