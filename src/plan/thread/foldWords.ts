import { nameKey } from '../../words/fold';

/** The name of an outcome as names are compared (`nameKey`), with one spelling of "well-being": "wellbeing". */
export const foldWords = (text: string): string => nameKey(text.replace(/\bwell[\s-]being\b/gi, 'wellbeing'));

/** Whether folded `words` stand in a folded text, as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);
