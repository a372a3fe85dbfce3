import type { Relationship } from '../package/relationships';
import { XmlFault } from '../xml/decodeXml';
import type { XmlElement } from '../xml/xmlElement';
import { workbookOrder } from './workbookOrder';

const known = new Set(workbookOrder);
const sheetKinds = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
const longestName = 31;

/**
 * What a workbook's sheets lead to, by relationship id. Throws an XmlFault where the workbook has what Excel would not
 * take: a part of it that the schema does not know, a sheet without a name or with one that another has, one that
 * leads to nothing, two that lead to one part. A sheet lost in silence would be a plan half read.
 */
export function checkWorkbook(
  root: XmlElement,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Relationship> {
  for (const { local } of root.children)
    if (!known.has(local) && local !== 'AlternateContent' && local !== 'revisionPtr' && local !== 'absPath')
      throw new XmlFault(`has what Excel does not know (“${local.slice(0, 30)}”)`);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  if (byId.size < relationships.length) throw new XmlFault('has two links with one id');
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const element of root.child('sheets')?.children ?? []) {
    const name = element.get('name') ?? '';
    if (element.local !== 'sheet' || !isSheetName(name))
      throw new XmlFault(`has a sheet whose name no sheet can have (“${name.slice(0, 40)}”)`);
    const relationship = byId.get(element.get('id') ?? '');
    if (!relationship || relationship.external || !sheetKinds.has(relationship.kind))
      throw new XmlFault(`has a sheet “${name}” that leads to no part`);
    if (names.has(name.toLowerCase())) throw new XmlFault(`has two sheets with the name “${name}”`);
    const part = relationship.target.toLowerCase();
    if (parts.has(part)) throw new XmlFault(`has two sheets that lead to one part (“${name}” is the second)`);
    names.add(name.toLowerCase());
    parts.add(part);
  }
  return byId;
}

const isSheetName = (name: string): boolean =>
  name !== '' && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name);
