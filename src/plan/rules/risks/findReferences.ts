import { riskCode, type RiskCode } from '../../read/risks/riskCode';

/** A risk's code that a text names. */
export interface CodeReference {
  readonly code: RiskCode;
  /** The sentence says that a risk is closed. */
  readonly closed: boolean;
}

/** Letters in capitals and a number that no further digits follow: not "PE 1.5", not the "CR13" of "CR13a". */
const likeCode = /(?<![A-Za-z0-9])((?:[A-Z]{1,6}[ /.-]?){1,4})(\d{1,4})(?![\d]|[.,/]\d|[A-Za-z%])/g;

/** A year behind capitals is no code: "PE 2017". */
const likeYear = /^(?:19|20)\d\d$/;

/**
 * The risk codes that a text names: capitals that are the letters of a code of the register ("DCCS PE"), or the last
 * word of them ("PE"), with a number. `letters` holds both, in capitals.
 */
export function findReferences(text: string, letters: ReadonlySet<string>): CodeReference[] {
  if (!/[A-Z][ /.-]?\d/.test(text)) return [];
  let sentence: Sentence | null = null;
  const saysClosed = (at: number): boolean => {
    // Codes come in their order: a sentence of many is looked at once.
    if (!sentence || at >= sentence.end) sentence = sentenceAround(text, at);
    return sentence.closed;
  };
  return [...text.matchAll(likeCode)].flatMap((match): CodeReference[] => {
    if (likeYear.test(match[2] ?? '')) return [];
    const words = (match[1] ?? '').split(/(?<=[ /.-])/);
    // Capitals before a code may belong to the sentence: "RISK PE 4".
    for (let from = 0; from < words.length; from += 1) {
      const code = riskCode(words.slice(from).join('') + (match[2] ?? ''));
      if (code && letters.has(code.letters)) return [{ code, closed: saysClosed(match.index) }];
    }
    return [];
  });
}

interface Sentence {
  readonly end: number;
  readonly closed: boolean;
}

function sentenceAround(text: string, at: number): Sentence {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1;
  const after = text.slice(at).search(/\.(?:\s|$)|\n/);
  const end = after === -1 ? text.length : at + after;
  return { end, closed: /\bclosed\b/i.test(text.slice(start, end)) };
}
