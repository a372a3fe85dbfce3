/** The first letter in upper case, to begin a sentence: capital("no tables") → "No tables"; capital("KPIs") → "KPIs". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The first letter in lower case, to stand within a sentence: uncapital("Good is") → "good is"; uncapital("A total") → "a
 * total". Abbreviations, codes and "I" stay: uncapital("SEND pupils") → "SEND pupils".
 */
export const uncapital = (text: string): string =>
  /^\p{Lu}\p{Ll}|^A\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
