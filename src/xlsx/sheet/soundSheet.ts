import { type Area, maxColumns, maxRows } from '../../grid/area';
import type { Table } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { XmlFault } from '../xml/decodeXml';
import type { XmlElement } from '../xml/xmlElement';
import { parseArea } from '../../grid/a1';
import { sheetOrder } from './sheetOrder';
import { wholeNumber } from './soundCells';

const known = new Set(sheetOrder);

/** What the lists of a sheet hold, and nothing else: a damaged name in them would take away a merge or a table. */
const members: Readonly<Record<string, string>> = {
  cols: 'col',
  mergeCells: 'mergeCell',
  tableParts: 'tablePart',
};

/**
 * Throws an XmlFault where a worksheet has what Excel would not take: no rows element, one that the schema does not
 * know, a list with a stranger in it, columns that are none.
 */
export function checkSheet(root: XmlElement): void {
  const seen = new Set<string>();
  for (const child of root.children) {
    const { local } = child;
    // Alternatives of newer versions stand in elements of another namespace.
    if (local === 'AlternateContent') continue;
    if (!known.has(local)) throw new XmlFault(`has what Excel does not know (“${local.slice(0, 30)}”)`);
    if (seen.has(local) && local !== 'conditionalFormatting' && local !== 'cols')
      throw new XmlFault(`has twice what a sheet has once (“${local}”)`);
    seen.add(local);
    const member = Object.hasOwn(members, local) ? members[local] : undefined;
    for (const each of member === undefined ? [] : child.children)
      if (each.local !== member && each.local !== 'extLst')
        throw new XmlFault(`has what Excel does not know (“${each.local.slice(0, 30)}”)`);
  }
  if (!seen.has('sheetData')) throw new XmlFault('has no rows element');
  for (const list of root.all('cols')) list.all('col').forEach(checkColumn);
}

function checkColumn(column: XmlElement): void {
  const from = wholeNumber(column.get('min') ?? '');
  const to = wholeNumber(column.get('max') ?? '');
  if (!(from >= 1 && from <= to && to <= maxColumns))
    throw new XmlFault(
      `has a width for columns that are none (“${column.get('min')}” to “${column.get('max')}”)`,
    );
}

/** "B2:D5" as cells of a sheet; throws an XmlFault for what is none: "x", "A0", "A1:ZZZ9". */
export function areaOnSheet(address: string): Area {
  const area = parseArea(address);
  const within =
    area && area.row >= 0 && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
  if (!within) throw new XmlFault(`names cells that no sheet has (“${address.slice(0, 30)}”)`);
  return area;
}

/**
 * Throws an XmlFault where one heading on the sheet is not the name of its column in the table, and another is: Excel
 * takes no such file, and a heading that was lost would give the column another meaning. Spaces and capitals do not
 * matter. Where no heading is, the program that wrote the file leaves them out.
 */
export function checkHeadings(sheet: Sheet, { name, area, showHeaders, columns }: Table): void {
  if (!showHeaders) return;
  const wrong = columns.flatMap(({ name: stated }, index) => {
    const value = sheet.value(area.row, area.column + index);
    const heading = value === null ? '' : typeof value === 'object' ? value.error : String(value);
    return plain(heading) === plain(stated) ? [] : [{ heading, stated }];
  });
  const [first] = wrong;
  if (first && wrong.length < columns.length)
    throw new XmlFault(
      `has the heading “${first.heading.slice(0, 40)}” where its table “${name}” says “${first.stated.slice(0, 40)}”`,
    );
}

/** Excel keeps 255 characters of a heading as the column's name. */
const plain = (text: string): string => text.replace(/\s+/g, '').slice(0, 200).toLowerCase();

/** Name of the part that an element's r:id leads to. Throws an XmlFault where it leads to none. */
export function requiredPart(
  relationships: ReadonlyMap<string, Relationship>,
  element: XmlElement,
  parts: PackageParts,
): string {
  const relationship = relationships.get(element.get('id') ?? '');
  const part = relationship && !relationship.external ? parts.find(relationship.target) : null;
  if (part === null)
    throw new XmlFault(
      `leads to a part that is not there (${element.local}, ${relationship?.target ?? 'no link'})`,
    );
  return part;
}
