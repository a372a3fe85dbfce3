import { freeCustomXmlId } from '../model/workbook';
import type { PackageParts } from '../package/packageParts';
import {
  addCustomXmlPart,
  reachableFrom,
  readRelationships,
  removeRelationship,
} from '../package/relationships';
import { namespaceOf, readDocument } from '../xml/readPart';
import type { CustomXmlSource, Saving } from './saving';
import type { Namespaces } from '../package/namespaces';
import { make } from '../xml/xmlElement';

/**
 * Where `workbook.settings` are kept: a custom XML part of our own, which Excel carries along unread. Excel itself
 * keeps an add-in's settings in a web extension part, under the id and store by which the add-in was deployed;
 * neither is known to a file, and writing such a part would make Excel offer to install an add-in to everybody who
 * opens the workbook. So the settings of the two hosts are apart, and both survive in the file.
 */
const settingsNamespace = 'https://github.com/business-plan-for-excel/settings';

/**
 * The custom XML parts of a workbook. What is not well-formed stays in the file only, and so does the part in which
 * the workbench keeps settings: in Excel those are no custom XML.
 */
export function readCustomXml(parts: PackageParts, workbookPart: string): CustomXmlSource[] {
  const found: CustomXmlSource[] = [];
  for (const { kind, target } of readRelationships(parts, workbookPart)) {
    const part = kind === 'customXml' ? parts.find(target) : null;
    if (part === null) continue;
    const xml = parts.foreignText(part);
    const root = xml === null ? null : readDocument(xml);
    if (xml === null || !root || namespaceOf(root) === settingsNamespace) continue;
    const id = itemId(parts, part);
    found.push({ id: found.some((each) => each.id === id) || !id ? freeCustomXmlId(found) : id, xml, part });
  }
  return found;
}

/** Settings of the file, by key; none where it has none. An entry that is no JSON is left out. */
export function readSettings(parts: PackageParts, workbookPart: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const part = settingsPart(parts, workbookPart);
  for (const setting of part === null ? [] : parts.tree(part).all('setting')) {
    const key = setting.get('key');
    const value = parseJson(setting.text);
    if (key !== null && value !== undefined) settings.set(key, value);
  }
  return settings;
}

export function writeSettings(
  parts: PackageParts,
  workbookPart: string,
  settings: ReadonlyMap<string, unknown>,
  namespaces: Namespaces,
): void {
  const part = settingsPart(parts, workbookPart) ?? addPart(parts, workbookPart, namespaces);
  const root = parts.tree(part);
  root.clear();
  for (const [key, value] of settings) root.append(root.make('setting', { key }, JSON.stringify(value)));
}

function settingsPart(parts: PackageParts, workbookPart: string): string | null {
  for (const { kind, target } of readRelationships(parts, workbookPart)) {
    const name = kind === 'customXml' ? parts.find(target) : null;
    // Read as text first: other people's parts need not be well-formed for us to open the workbook.
    if (name !== null && parts.foreignText(name)?.includes(`"${settingsNamespace}"`)) return name;
  }
  return null;
}

function addPart(parts: PackageParts, workbookPart: string, namespaces: Namespaces): string {
  return addCustomXmlPart(parts, workbookPart, namespaces, {
    // One id for one namespace: there is only one such part in a workbook.
    id: '{6B1F3C0E-52B7-4E0C-9C35-5A0F7D1C2B9E}',
    xml: make('settings', { xmlns: settingsNamespace }).toString(),
    namespace: settingsNamespace,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes what was added, changed or taken away; the other parts stay as the bytes they were. */
export function writeCustomXml({ workbook, source, parts, loose }: Saving): void {
  const before = new Map(source.customXml.map((each) => [each.id, each]));
  for (const { id, xml } of workbook.customXml) {
    const known = before.get(id);
    before.delete(id);
    if (known && known.xml !== xml) parts.setText(known.part, xml);
    if (known) continue;
    const root = readDocument(xml);
    const namespace = root ? namespaceOf(root) : '';
    addCustomXmlPart(parts, source.workbookPart, source.namespaces, { id, xml, namespace });
  }
  for (const { part } of before.values()) {
    for (const name of reachableFrom(parts, part)) loose.add(name);
    for (const { id, target } of readRelationships(parts, source.workbookPart))
      if (parts.find(target) === part) removeRelationship(parts, source.workbookPart, id);
  }
}

/** The id that the part's properties give it; '' where it has none. */
function itemId(parts: PackageParts, part: string): string {
  const properties = readRelationships(parts, part).find(({ kind }) => kind === 'customXmlProps')?.target;
  const xml = properties !== undefined && parts.has(properties) ? parts.foreignText(properties) : null;
  const root = xml === null ? null : readDocument(xml);
  return root?.get('itemID') ?? '';
}
