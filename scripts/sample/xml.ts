/** Text as it may stand in XML, in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spreadsheetMain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationships part; the n-th target gets the id rId{n}, counted from 1. */
export function relationshipsPart(relations: readonly { type: string; target: string }[]): string {
  const items = relations.map(({ type, target }, index) => {
    const whole = type.startsWith('http') ? type : `${officeRelationships}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${whole}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
}
