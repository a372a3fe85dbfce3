import type { CellPlace } from '../../../grid/area';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import type { RegisterLine } from '../../read/risks/findRegisters';
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

/** A risk's code that a cell names, of a register or of any other text. */
export interface CodeMention extends CodeReference {
  readonly cell: CellPlace;
  /** The cell is a register's own column of codes. */
  readonly register: boolean;
}

/** Letters that codes of the registers have, and the last words of them: "DCCS PE" and "PE". One letter tells nothing. */
export function codeLetters(lines: readonly RegisterLine[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { current, earlier } of lines)
    for (const { code } of [current, ...earlier].flatMap(({ risks }) => risks)) {
      const words = riskCode(code)?.letters ?? '';
      for (const part of [words, words.split(' ').at(-1) ?? '']) if (part.length > 1) letters.add(part);
    }
  return letters;
}

/** Every mention of a risk's code in a workbook but for `left` (cells as "sheet!row,column"), with what it says. */
export function gatherMentions(
  workbook: WorkbookSnapshot,
  lines: readonly RegisterLine[],
  letters: ReadonlySet<string>,
  left: ReadonlySet<string>,
): CodeMention[] {
  const own = new Map<string, boolean>();
  const mentions: CodeMention[] = [];
  for (const { current } of lines)
    for (const risk of current.risks) {
      const cell = risk.cells.code ?? risk.cell;
      const code = riskCode(risk.code);
      own.set(placeKey(cell), true);
      if (code) mentions.push({ code, closed: risk.closed, cell, register: true });
    }
  if (letters.size === 0) return mentions;
  for (const { name: sheet, used, text, isSummary } of workbook.sheets) {
    if (!used || isSummary) continue;
    text.forEach((texts, at) =>
      texts.forEach((words, offset) => {
        const cell = { sheet, row: used.row + at, column: used.column + offset };
        const key = placeKey(cell);
        if (words === '' || own.has(key) || left.has(key)) return;
        for (const reference of findReferences(words, letters))
          mentions.push({ ...reference, cell, register: false });
      }),
    );
  }
  return mentions;
}

export const placeKey = ({ sheet, row, column }: CellPlace): string => `${sheet}!${row},${column}`;
