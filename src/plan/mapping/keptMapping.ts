import { textKey } from '../../words/fold';

/**
 * A heading as it is kept and compared: spaces and line breaks made one space, and without the characters that XML
 * does not allow.
 */
export const plainHeading = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** By which headings are compared: capitals and small letters are one. */
export const headingKey = (text: string): string => textKey(plainHeading(text));
