/**
 * A text as it is compared: small letters, words parted by one space, without punctuation. "&" is "and",
 * "well-being" is "wellbeing".
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’‘']/g, '')
    .replace(/\bwell[\s-]being\b/g, 'wellbeing')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether folded `words` stand in a folded text, as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);
