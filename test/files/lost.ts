import type { Element } from '@xmldom/xmldom';
import { canonical, children } from './readPackage';

/**
 * What of an element, with all that is in it, is not in another: attributes, texts, children in their order. The
 * other may hold more. `may` says what may differ, by the name of a child or by "@" and that of an attribute.
 */
export function lostIn(
  before: Element,
  after: Element,
  path: string,
  may: (what: string) => boolean,
): string[] {
  const losses = [...before.attributes]
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .filter(({ localName }) => !may(`@${localName ?? ''}`))
    .filter((each) => after.getAttributeNS(each.namespaceURI, each.localName ?? '') !== each.value)
    .map(({ name, value }) => `${path}@${name}: ${value} is gone`);
  if (ownText(before) !== ownText(after)) losses.push(`${path}: another text`);
  const others = children(after);
  let at = 0;
  for (const child of children(before)) {
    const local = child.localName ?? '';
    if (may(local)) continue;
    const text = canonical(child);
    const rest = others.slice(at);
    const same = rest.findIndex((each) => each.localName === local && canonical(each) === text);
    const found = same >= 0 ? same : rest.findIndex((each) => each.localName === local);
    const other = rest[found];
    if (!other) {
      losses.push(`${path}/${local}: gone`);
      continue;
    }
    at += found + 1;
    if (same < 0) losses.push(...lostIn(child, other, `${path}/${local}`, may));
  }
  return losses;
}

const ownText = (element: Element): string =>
  children(element).length > 0 ? '' : (element.textContent ?? '').trim();

/** Children of a list that are not in another one: at the same place of it, or anywhere in it. */
export function lostItems(
  path: string,
  before: Element,
  after: Element,
  where: 'start' | 'anywhere',
): string[] {
  const now = children(after).map(canonical);
  return children(before).flatMap((item, place) => {
    const text = canonical(item);
    const kept = where === 'start' ? now[place] === text : now.includes(text);
    return kept ? [] : [`${path}: item ${place} is gone: ${text.slice(0, 160)}`];
  });
}
