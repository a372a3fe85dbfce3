import { PackageParts } from '../package/packageParts';
import { xmlDeclaration, type Namespaces } from '../package/namespaces';
import { blankStyles } from '../styles/writeStyles';
import { officeTheme } from '../styles/colour';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';

/** A worksheet with nothing on it, to be written into. */
export const blankSheet = ({
  main: namespace,
  relationships,
}: Pick<Namespaces, 'main' | 'relationships'>): string =>
  `${xmlDeclaration}<worksheet xmlns="${namespace}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The package of a workbook with one empty sheet, Calibri 11 and Office's theme: what Excel starts with. */
export const blankParts = (): PackageParts =>
  PackageParts.of({
    '[Content_Types].xml':
      `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.spreadsheetml.worksheet+xml"/>` +
      `<Override PartName="/xl/theme/theme1.xml" ContentType="${types}.theme+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>` +
      '<bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>' +
      '<calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': blankSheet({ main, relationships: office }).replace(
      '<sheetView ',
      '<sheetView tabSelected="1" ',
    ),
    'xl/theme/theme1.xml': blankTheme(),
    'xl/styles.xml': blankStyles(main),
  });

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

/** Colours and fonts; the format scheme is the least that the schema asks for: three of each kind. */
function blankTheme(): string {
  const names = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  const colours = officeTheme
    .map((colour, index) => `<a:${names[index]}><a:srgbClr val="${colour.slice(1)}"/></a:${names[index]}>`)
    .join('');
  const font = (name: string): string =>
    `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const three = (text: string): string => text.repeat(3);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return (
    `${xmlDeclaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">` +
    `<a:themeElements><a:clrScheme name="Office">${colours}</a:clrScheme><a:fontScheme name="Office">` +
    `<a:majorFont>${font('Calibri Light')}</a:majorFont><a:minorFont>${font('Calibri')}</a:minorFont>` +
    `</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
