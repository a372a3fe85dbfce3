import type { Style } from '../sheets/description';

/** Queues a style on a range; what the style does not name stays as it is. */
export function writeStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  const { font, fill, horizontal, vertical, wrap, indent, numberFormat, borders } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  // One code for the whole range is sent as one value, not as an array of its cells.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  for (const [edge, line] of Object.entries(borders ?? {})) {
    const border = format.borders.getItem(edge as keyof NonNullable<Style['borders']>);
    border.style = line.style;
    border.weight = line.weight;
    border.color = line.color;
  }
}
