import { type NormalFont, standardDigits, standardPoints, usualFont } from '../../grid/columnWidths';
import type { DefinedName, Table } from './objects';
import { Sheet } from './sheet';
import { newNamedStyles } from '../styles/readStyles';
import { type NamedStyle, Styles } from './styles';

/** XML that an add-in, or whoever else, keeps in the workbook beside its sheets (Excel's `workbook.customXmlParts`). */
export interface CustomXmlPart {
  /** A GUID in braces, by which it is found again for as long as it is there. */
  readonly id: string;
  /** A well-formed document. */
  xml: string;
}

/**
 * A workbook in memory: what the host answers from and changes. The file layer makes it of an .xlsx and writes
 * back what has changed; a workbook that was never in a file is a `new Workbook()` with one empty sheet.
 */
export class Workbook {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  styles: Styles;
  /** Settings of the add-in (Excel's `workbook.settings`), by key; values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** Excel's own that follow the theme, and those of the file; read only. */
  namedStyles: readonly NamedStyle[] = newNamedStyles();
  customXml: CustomXmlPart[] = [];
  /** Names of sheets of other kinds (charts, macros), in small letters: no worksheet can have them. */
  takenNames: ReadonlySet<string> = new Set();
  structureProtected = false;
  /** Opened so that it cannot be saved under its own name; it can be changed all the same. */
  readOnly = false;
  date1904 = false;
  /** Fonts of the theme: what headings and cells are set in unless they say otherwise. */
  defaultFont = { name: 'Calibri', size: 11 };
  readonly changed = new Set<'names' | 'sheets' | 'settings' | 'customXml'>();
  private active: Sheet | undefined;
  private sheetCount = 0;
  private objectCount = 0;

  constructor(styles = new Styles()) {
    this.styles = styles;
  }

  get activeSheet(): Sheet {
    const sheet = this.active && this.sheets.includes(this.active) ? this.active : this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.active = sheet;
  }

  /** The font of the style Normal, in whose digits columns are counted. */
  get normalFont(): NormalFont {
    return this.namedStyles.find(({ name }) => name === 'Normal')?.font ?? usualFont;
  }

  /** Adds an empty sheet behind the others. The caller has checked the name. */
  addSheet(name: string): Sheet {
    this.sheetCount += 1;
    const sheet = new Sheet(`{00000000-0001-0000-0000-${String(this.sheetCount).padStart(12, '0')}}`, name);
    sheet.defaultColumnWidth = standardPoints(standardDigits, this.normalFont);
    this.sheets.push(sheet);
    this.changed.add('sheets');
    return sheet;
  }

  /** Ids of charts, conditional formats …: unique in the workbook as long as it is open. */
  nextId(kind: string): string {
    this.objectCount += 1;
    return `{${kind}-${String(this.objectCount).padStart(8, '0')}}`;
  }

  /** By name or id; names do not tell capitals from small letters. */
  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  findTable(nameOrId: string): { table: Table; sheet: Sheet } | undefined {
    const wanted = nameOrId.toLowerCase();
    for (const sheet of this.sheets)
      for (const table of sheet.tables)
        if (table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted) return { table, sheet };
    return undefined;
  }
}

/** A GUID that none of the parts has: "{00000000-0003-0000-0000-000000000001}". */
export function freeCustomXmlId(parts: readonly CustomXmlPart[]): string {
  for (let number = parts.length + 1; ; number += 1) {
    const id = `{00000000-0003-0000-0000-${String(number).padStart(12, '0')}}`;
    if (parts.every((part) => part.id !== id)) return id;
  }
}
