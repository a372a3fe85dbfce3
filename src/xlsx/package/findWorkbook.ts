import { FileProblem } from '../fileProblem';
import { contentTypeOf, contentTypesPart } from './contentTypes';
import type { PackageParts } from './packageParts';
import { readRelationships } from './relationships';

/** Name of the workbook part. Throws a FileProblem, saying what the file is instead, if it is no .xlsx or .xlsm. */
export function findWorkbook(parts: PackageParts): string {
  const mimeType = parts.raw('mimetype');
  if (mimeType && new TextDecoder('latin1').decode(mimeType).includes('opendocument'))
    throw new FileProblem(
      'The file is an OpenDocument file. Open it in Excel and save it as an Excel workbook (.xlsx) first.',
    );
  const target = parts.has(contentTypesPart)
    ? readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target
    : undefined;
  const name = target === undefined ? null : parts.find(target);
  if (name === null)
    throw new FileProblem(
      'The file is a zip archive but not an Excel workbook: it has no workbook in it. Choose an .xlsx or .xlsm file.',
    );
  const type = contentTypeOf(parts, name);
  if (type.includes('sheet.binary'))
    throw new FileProblem(
      'The file is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx) first.',
    );
  if (type.includes('wordprocessingml') || type.includes('presentationml'))
    throw new FileProblem(
      'The file is a Word or PowerPoint document, not an Excel workbook. Choose an .xlsx or .xlsm file.',
    );
  // A part in place of the workbook is damage, and named.
  parts.tree(name, undefined, 'workbook');
  return name;
}
