import { findReferences, type CodeReference } from '../risks/findReferences';
import type { RegisterLine } from '../../read/risks/findRegisters';
import { riskCode } from '../../read/risks/riskCode';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import type { CellPlace } from '../../../grid/area';

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
