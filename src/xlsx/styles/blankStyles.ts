import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { xmlDeclaration } from '../package/namespaces';

/** The styles part of a new workbook: Calibri 11 and the style Normal, with all lists that Excel counts on. */
export const blankStyles = (namespace: string): string =>
  `${xmlDeclaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/>` +
  '<name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

/** The children of a styles part in the order of the schema (CT_Stylesheet). */
export const styleSheetOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Gives a styles part the lists without which an added format would point at nothing, or become the look of every
 * cell: a file may leave them out, or leave them empty, as long as nothing refers to them. The first two fills are
 * Excel's own (none and gray125), whatever stands there, so that an added one must never be the second.
 */
export function completeStyles(styleSheet: XmlElement): void {
  const { root: blank } = parseXml(blankStyles(''), 'styles');
  const fillUp = (local: string): void => {
    const list = styleSheet.ensure(local, styleSheetOrder);
    const items = blank.child(local)?.children ?? [];
    const least = local === 'fills' ? 2 : 1;
    const here = list.children.length;
    if (here >= least) return;
    for (const item of items.slice(here)) list.append(withPrefix(item, styleSheet.prefix));
    list.set({ count: list.children.length });
  };
  for (const local of ['fonts', 'fills', 'borders']) fillUp(local);
  const formats = styleSheet.child('cellXfs')?.all('xf') ?? [];
  // Formats that rest on a style need one, and so do their copies.
  if (formats.length === 0 || formats.some((xf) => xf.get('xfId') !== null))
    for (const local of ['cellStyleXfs', 'cellXfs', 'cellStyles']) fillUp(local);
}

/** A copy whose elements have a prefix: "x:font". */
function withPrefix(element: XmlElement, prefix: string): XmlElement {
  const attributes = Object.fromEntries(element.attributeNames().map((name) => [name, element.get(name)]));
  const copy = element.make(prefix + element.local, attributes);
  return copy.append(...element.children.map((child) => withPrefix(child, prefix)));
}
