import type { Paragraph, SectionBody, SectionContent, TableBody } from '../contents/content';
import { fontOf, linesIn, type Look } from '../look';

/** Lines that may be cut from a section: those of its words, set so many points wide, and rows of its table. */
export function linesToCut({ body }: SectionContent, width: number, look: Look): number {
  switch (body.kind) {
    case 'heading only':
      return 0;
    case 'paragraphs':
      return body.paragraphs.reduce(
        (sum, { lead, text }) => sum + wordLines(lead, width, look, 'lead') + wordLines(text, width, look),
        0,
      );
    case 'risks':
      return body.table ? rowsToCut(body.table) : 0;
    case 'table':
    case 'chart':
      return rowsToCut(body.table);
  }
}

/**
 * A section with so many lines less, as an editor would cut it: the last words of its text first, a lead that is left
 * without words with them, or the last rows of its table. A total stays.
 */
export function cutSection(
  content: SectionContent,
  lines: number,
  width: number,
  look: Look,
): SectionContent {
  return lines === 0 ? content : { ...content, body: cutBody(content.body, lines, width, look) };
}

function cutBody(body: SectionBody, lines: number, width: number, look: Look): SectionBody {
  switch (body.kind) {
    case 'heading only':
      return body;
    case 'paragraphs':
      return { ...body, paragraphs: cutParagraphs(body.paragraphs, lines, width, look) };
    case 'risks':
      return body.table ? { ...body, table: cutRows(body.table, lines) } : body;
    case 'table':
    case 'chart':
      return { ...body, table: cutRows(body.table, lines) };
  }
}

function cutParagraphs(
  paragraphs: readonly Paragraph[],
  lines: number,
  width: number,
  look: Look,
): readonly Paragraph[] {
  let left = lines;
  const kept: Paragraph[] = [];
  for (const paragraph of [...paragraphs].reverse()) {
    if (left <= 0) {
      kept.push(paragraph);
      continue;
    }
    const before = wordLines(paragraph.text, width, look);
    const text = shortened(paragraph.text, Math.max(0, before - left), width, look);
    left -= before - wordLines(text, width, look);
    if (text !== '') kept.push({ ...paragraph, text });
    else left -= wordLines(paragraph.lead, width, look, 'lead');
  }
  return kept.reverse();
}

/** The first words of a text, as many as so many lines hold. */
function shortened(text: string, lines: number, width: number, look: Look): string {
  if (lines === 0) return '';
  let short = text;
  while (short !== '' && wordLines(short, width, look) > lines) short = short.replace(/\s*\S+$/, '');
  return short;
}

const wordLines = (text: string, width: number, look: Look, role: 'body' | 'lead' = 'body'): number =>
  text === '' ? 0 : linesIn(text, width, fontOf(look, role));

/** A table keeps one row, and its total. */
const rowsToCut = ({ rows, total }: TableBody): number => Math.max(0, rows.length - 1 - (total ? 1 : 0));

function cutRows(table: TableBody, lines: number): TableBody {
  const { rows, total } = table;
  const end = rows.length - (total ? 1 : 0);
  return { ...table, rows: [...rows.slice(0, Math.max(1, end - lines)), ...rows.slice(end)] };
}
