import type { XmlElement } from '../xml/xmlElement';
import type { PackageParts } from './packageParts';
import { nameKey } from './partName';

export const contentTypesPart = '[Content_Types].xml';

/** Content type of a part; '' if the package does not say. */
export function contentTypeOf(parts: PackageParts, name: string): string {
  const root = parts.tree(contentTypesPart, undefined, 'Types');
  const override = overridesOf(root, name)[0];
  if (override) return override.get('ContentType') ?? '';
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = root.all('Default').find((each) => each.get('Extension')?.toLowerCase() === extension);
  return byExtension?.get('ContentType') ?? '';
}

/** Says what a part is. What the package said of that name before, of a part that it does not have, goes. */
export function addContentType(parts: PackageParts, name: string, contentType: string): void {
  if (contentTypeOf(parts, name) === contentType) return;
  removeContentType(parts, name);
  if (contentTypeOf(parts, name) === contentType) return;
  const root = parts.tree(contentTypesPart);
  root.append(root.make('Override', { PartName: `/${name}`, ContentType: contentType }));
}

export function removeContentType(parts: PackageParts, name: string): void {
  for (const override of overridesOf(parts.tree(contentTypesPart), name)) override.remove();
}

function overridesOf(root: XmlElement, name: string): XmlElement[] {
  const wanted = nameKey(`/${name}`);
  return root.all('Override').filter((each) => nameKey(each.get('PartName') ?? '') === wanted);
}
