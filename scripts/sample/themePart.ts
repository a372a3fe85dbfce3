import { declaration } from './xml';

/** The colours of a workbook's theme that a department may have of its own. */
export interface ThemeColours {
  readonly accent1?: string;
  readonly accent2?: string;
  readonly dk2?: string;
}

const colours: readonly (readonly [string, string])[] = [
  ['dk1', '<a:sysClr val="windowText" lastClr="000000"/>'],
  ['lt1', '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ['dk2', '<a:srgbClr val="44546A"/>'],
  ['lt2', '<a:srgbClr val="E7E6E6"/>'],
  ['accent1', '<a:srgbClr val="4472C4"/>'],
  ['accent2', '<a:srgbClr val="ED7D31"/>'],
  ['accent3', '<a:srgbClr val="A5A5A5"/>'],
  ['accent4', '<a:srgbClr val="FFC000"/>'],
  ['accent5', '<a:srgbClr val="5B9BD5"/>'],
  ['accent6', '<a:srgbClr val="70AD47"/>'],
  ['hlink', '<a:srgbClr val="0563C1"/>'],
  ['folHlink', '<a:srgbClr val="954F72"/>'],
];

const three = (xml: string): string => xml.repeat(3);
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const ownColour = (own: string | undefined, usual: string): string =>
  own ? `<a:srgbClr val="${own}"/>` : usual;

/** The smallest theme that Excel accepts: Office's colours but for those given, one typeface for headings and body. */
export function themePart(typeface = 'Arial', own: ThemeColours = {}): string {
  const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const scheme = colours.map(
    ([name, colour]) => `<a:${name}>${ownColour(own[name as keyof ThemeColours], colour)}</a:${name}>`,
  );
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Council"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${three(solid)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${three(`<a:ln w="6350">${solid}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
