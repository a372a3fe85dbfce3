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
  const sheets = root.child('sheets')?.children ?? [];
  const linked = new Set(sheets.map((element) => element.get('id')));
  const allLinked = relationships.every(({ kind, id }) => !sheetKinds.has(kind) || linked.has(id));
  for (const element of sheets) {
    const name = element.get('name') ?? '';
    if (element.local !== 'sheet' || !isSheetName(name))
      throw new XmlFault(`has a sheet whose name no sheet can have (“${name.slice(0, 40)}”)`);
    if (names.has(name.toLowerCase())) throw new XmlFault(`has two sheets with the name “${name}”`);
    names.add(name.toLowerCase());
    // Excel keeps the module sheets of Excel 5 so, whose contents are elsewhere. A link that was lost leaves its part.
    if (element.get('id') === '' && allLinked) continue;
    const relationship = byId.get(element.get('id') ?? '');
    if (!relationship || relationship.external || !sheetKinds.has(relationship.kind))
      throw new XmlFault(`has a sheet “${name}” that leads to no part`);
    const part = relationship.target.toLowerCase();
    if (parts.has(part)) throw new XmlFault(`has two sheets that lead to one part (“${name}” is the second)`);
    parts.add(part);
  }
  return byId;
}

const isSheetName = (name: string): boolean =>
  name !== '' && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name);
