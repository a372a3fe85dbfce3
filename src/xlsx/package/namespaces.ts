import type { XmlElement } from '../xml/xmlElement';

/** How parts that we make begin. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces and relationship types differ between transitional and strict files (ECMA-376 parts 1 and 4). */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
  /** Of the properties of custom XML parts. */
  readonly customXml: string;
}

const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

/** The children of a worksheet in the order of the schema (CT_Worksheet); Excel refuses any other. */
export const sheetOrder = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks ' +
  'colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing ' +
  'legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** The children of a workbook in the order of the schema (CT_Workbook). */
export const workbookOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Those of the file whose workbook element this is. */
export function namespacesOf(workbook: XmlElement): Namespaces {
  const declared = workbook.get(workbook.prefix ? `xmlns:${workbook.prefix.slice(0, -1)}` : 'xmlns');
  return declared === strict.main ? strict : transitional;
}

/**
 * The prefix ("r:") that stands for a namespace in a part, declared at its root if need be: under the wanted name, or
 * "r1:", "r2:" … where the root has given that name to something else.
 */
export function prefixFor(root: XmlElement, namespace: string, wanted: string): string {
  const names = root.attributeNames();
  for (const name of names)
    if (name.startsWith('xmlns:') && root.get(name) === namespace) return `${name.slice(6)}:`;
  let prefix = wanted;
  for (let number = 1; names.includes(`xmlns:${prefix}`); number += 1) prefix = `${wanted}${number}`;
  root.set({ [`xmlns:${prefix}`]: namespace });
  return `${prefix}:`;
}
