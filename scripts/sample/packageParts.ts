import { declaration, escapeXml, officeRelationships, packageRelationships, spreadsheetMain } from './xml';

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingType = 'application/vnd.openxmlformats-officedocument';

/** A part beside sheets, styles and strings, and what it holds: ["/docProps/core.xml", coreType]. */
export type PartType = readonly [part: string, type: string];

export const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** The parts of the sample alone: sums, a note, two charts. */
export const sampleParts: readonly PartType[] = [
  ['/xl/calcChain.xml', `${spreadsheetType}.calcChain+xml`],
  ['/xl/comments1.xml', `${spreadsheetType}.comments+xml`],
  ['/xl/drawings/drawing1.xml', `${drawingType}.drawing+xml`],
  ['/xl/drawings/drawing2.xml', `${drawingType}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${drawingType}.drawingml.chart+xml`],
  ['/xl/charts/chart2.xml', `${drawingType}.drawingml.chart+xml`],
  ['/docProps/core.xml', coreType],
];

/** [Content_Types].xml of a workbook with so many sheets and these other parts. */
export function contentTypesPart(sheetCount: number, others: readonly PartType[]): string {
  const overrides: readonly PartType[] = [
    ['/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
    ...Array.from(
      { length: sheetCount },
      (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheetType}.worksheet+xml`] as const,
    ),
    ['/xl/theme/theme1.xml', `${drawingType}.theme+xml`],
    ['/xl/styles.xml', `${spreadsheetType}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheetType}.sharedStrings+xml`],
    ...others,
  ];
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

interface NameEntry {
  readonly name: string;
  /** Place of the sheet that the name is local to, counted from 0. */
  readonly sheet?: number;
  readonly formula: string;
}

/** xl/workbook.xml; the n-th sheet has the relationship id rId{n}. */
export function workbookPart(sheetNames: readonly string[], names: readonly NameEntry[]): string {
  const sheets = sheetNames.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const definedNames = names.map(
    ({ name, sheet, formula }) =>
      `<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${escapeXml(formula)}</definedName>`,
  );
  return (
    `${declaration}<workbook xmlns="${spreadsheetMain}" xmlns:r="${officeRelationships}">` +
    '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets><definedNames>${definedNames.join('')}</definedNames><calcPr calcId="162913"/></workbook>`
  );
}

/** xl/calcChain.xml: addresses of the formula cells of each sheet in turn. */
export function calculationPart(formulas: readonly (readonly string[])[]): string {
  const cells = formulas.flatMap((addresses, index) =>
    addresses.map((address) => `<c r="${address}" i="${index + 1}"/>`),
  );
  return `${declaration}<calcChain xmlns="${spreadsheetMain}">${cells.join('')}</calcChain>`;
}

/** docProps/core.xml: title, author, and the moment at which it was made ("2017-09-08T12:00:00Z"). */
export const corePart = (title: string, creator: string, moment: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packageRelationships}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
