import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Packages written by hand in the tests, part by part, as writers other than ours write them. */

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';

export type Parts = Record<string, string | Uint8Array>;

export const zip = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export const unzip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Names of the parts that differ between two files, those in only one of them included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const one = unzip(before);
  const other = unzip(after);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();
}

export const relationships = (...entries: [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A worksheet: what stands before, in and behind <sheetData>. */
export const worksheet = (rows: string, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet xmlns="${main}" xmlns:r="${office}">` +
  `${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A workbook of the given worksheets, "Plan" and "Costs" by name, with whatever other parts. */
export function handMade(sheets: string[], more: Parts = {}, workbook = ''): Parts {
  const names = ['Plan', 'Costs', "Officer's notes"];
  const sheet = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const parts: Parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/>` +
      sheets
        .map(
          (_xml, index) =>
            `<Override PartName="/${sheet(index)}" ContentType="${types}.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      sheets
        .map((_xml, index) => `<sheet name="${names[index]}" sheetId="${index + 5}" r:id="rId${index + 1}"/>`)
        .join('') +
      `</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_xml, index): [string, string, string] => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rId91', 'sharedStrings', 'sharedStrings.xml'],
      ['rId92', 'styles', 'styles.xml'],
      ['rId93', 'calcChain', 'calcChain.xml'],
      ['rId94', 'theme', 'theme/theme1.xml'],
    ),
    'xl/sharedStrings.xml':
      `<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>Ref</t></si>` +
      '<si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t>Line_x000D_ one &amp; two</t></si></sst>',
    'xl/styles.xml':
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0;[Red]-#,##0"/></numFmts>` +
      '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font>' +
      '<font><b/><u/><sz val="12"/><color theme="4" tint="0.4"/><name val="Arial"/><scheme val="minor"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      '<border diagonalUp="1"><left/><right/><top style="thin"><color auto="1"/></top><bottom/>' +
      '<diagonal style="hair"/></border></borders>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="170" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="centerContinuous"' +
      ' textRotation="120" wrapText="1" readingOrder="1"/><protection locked="0"/></xf></cellXfs>' +
      '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/>' +
      '</patternFill></fill></dxf></dxfs></styleSheet>',
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B2" i="5"/></calcChain>`,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
      '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/>' +
      '</a:accent1></a:clrScheme></a:themeElements></a:theme>',
  };
  sheets.forEach((xml, index) => (parts[sheet(index)] = xml));
  return { ...parts, ...more };
}
