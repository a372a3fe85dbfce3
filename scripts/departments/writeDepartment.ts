import { strToU8, zipSync } from 'fflate';
import { contentTypesPart, corePart, coreType, workbookPart } from '../sample/packageParts';
import { SheetWriter, Strings, wrappedHeight, type Content } from '../sample/sheetWriter';
import { StyleBook, type Look } from '../sample/styles';
import { themePart } from '../sample/themePart';
import { packageRelationships, relationshipsPart } from '../sample/xml';
import type { Department, DepartmentSheet, Line, Typed } from './department';

/** The bytes of a department's workbook. Equal data gives equal bytes. */
export function writeDepartment(department: Department): Uint8Array {
  const strings = new Strings();
  const styles = new StyleBook(department.typeface);
  const sheets = department.sheets.map((sheet) => {
    const writer = new SheetWriter(
      sheet.name,
      sheet.widths.map((width) => ({ width })),
      strings,
      styles,
    );
    writer.landscape = !sheet.portrait;
    sheet.lines.forEach((line, row) => writeLine(writer, row, line, sheet, department));
    return writer;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesPart(sheets.length, [['/docProps/core.xml', coreType]]),
    '_rels/.rels': relationshipsPart([
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      { type: `${packageRelationships}/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePart(department.name, department.name, '2026-04-01T09:00:00Z'),
    'xl/workbook.xml': workbookPart(
      sheets.map(({ name }) => name),
      [],
    ),
    'xl/_rels/workbook.xml.rels': relationshipsPart([
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'theme', target: 'theme/theme1.xml' },
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet.part(index === 0)]),
    ),
    'xl/theme/theme1.xml': themePart(department.typeface, department.theme),
    'xl/styles.xml': styles.part(),
    'xl/sharedStrings.xml': strings.part(),
  };
  // A date of the zip's own: local parts, so the bytes do not depend on the time zone.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime: new Date(2026, 3, 1, 12),
  });
}

const cell: Look = { border: true, wrap: true, vertical: 'top' };

function writeLine(
  writer: SheetWriter,
  row: number,
  line: Line,
  { margin = false, widths, centred = [] }: DepartmentSheet,
  { theme, headFill, headColour, bandFill }: Department,
): void {
  if (line === null) return;
  const left = margin ? 1 : 0;
  const columns = widths.length - left;
  const head: Look = { ...cell, bold: true, fill: headFill, color: headColour, vertical: 'center' };
  const across = (text: string, look: Look): void => {
    for (let at = 0; at < columns; at += 1) writer.set(row, left + at, at === 0 ? text : null, look);
    if (columns > 1) writer.merge(row, left, 1, columns);
  };
  const cells = (typed: readonly Typed[], look: Look): void => {
    typed.forEach((content, at) => {
      const { value, format } = entered(content);
      const centre = centred.includes(at) && { horizontal: 'center' as const };
      writer.set(row, left + at, value, { ...look, ...centre, ...(format && { format }) });
    });
    const shown = typed.map((content, at) => ({
      text: typeof content === 'string' ? content : '',
      width: widths[left + at] ?? 10,
    }));
    writer.height(row, wrappedHeight(shown));
  };
  if ('title' in line) {
    writer.set(row, left, line.title, { bold: true, size: 14, color: theme.accent1 });
    writer.height(row, 20);
  } else if ('note' in line) writer.set(row, left, line.note, { italic: true, size: 9 });
  else if ('spans' in line) {
    let at = left;
    for (const [text, count] of line.spans) {
      if (text) {
        for (let one = 0; one < count; one += 1)
          writer.set(row, at + one, one === 0 ? text : null, { ...head, horizontal: 'center' });
        if (count > 1) writer.merge(row, at, 1, count);
      }
      at += count;
    }
  } else if ('heads' in line) cells(line.heads, head);
  else if ('band' in line) across(line.band, { border: true, bold: true, fill: bandFill });
  else if ('lead' in line) writer.set(row, left, line.lead, { bold: true, size: 11, color: theme.accent1 });
  else if ('text' in line) {
    writer.set(row, left, line.text, { wrap: true, vertical: 'top' });
    writer.height(row, wrappedHeight([{ text: line.text, width: widths[left] ?? 10 }]));
  } else if ('total' in line) cells(line.total, { ...cell, bold: true, fill: bandFill });
  else cells(line.cells, cell);
}

const day1970 = 25_569;
const msOfDay = 86_400_000;

/** What Excel makes of what is typed: "94.5%" is 0.945 in the format 0.0%. */
function entered(typed: Typed): { readonly value: Content | null; readonly format?: string } {
  if (typeof typed === 'number')
    return { value: typed, format: Number.isInteger(typed) ? '#,##0' : '#,##0.0' };
  if (typeof typed === 'object' && 'day' in typed)
    return { value: Date.parse(`${typed.day}T00:00:00Z`) / msOfDay + day1970, format: 'dd/mm/yyyy' };
  if (typeof typed === 'object') return { value: typed, format: '#,##0' };
  const [, sign = '', digits = '', decimals = '', percent = ''] =
    /^(£?)(\d+(?:\.(\d+))?)(%?)$/.exec(typed) ?? [];
  const fraction = decimals && `.${'0'.repeat(decimals.length)}`;
  if (percent && !sign) return { value: Number((Number(digits) / 100).toFixed(6)), format: `0${fraction}%` };
  if (sign && !percent) return { value: Number(digits), format: `"£"#,##0${fraction}` };
  return { value: typed || null };
}
