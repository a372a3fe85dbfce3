/** Whether two documents are one, however they are written down: white space, quotes and a first line do not count. */
export const sameXml = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (xml: string): string =>
  xml
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/'/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ ?\/>/g, '/>')
    .trim();
