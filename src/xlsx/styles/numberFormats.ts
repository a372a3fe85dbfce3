import type { XmlElement } from '../xml/xmlElement';

/** Formats that a file names by number alone (ECMA-376 18.8.30), in en-US. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers of a file's own formats begin here. */
const firstOwn = 164;

export class NumberFormats {
  private readonly own = new Map<number, string>();

  constructor(styleSheet: XmlElement) {
    for (const format of styleSheet.child('numFmts')?.all('numFmt') ?? [])
      this.own.set(format.number('numFmtId') ?? -1, format.get('formatCode') ?? 'General');
  }

  code(id: number): string {
    return this.own.get(id) ?? builtIn[id] ?? 'General';
  }

  /** Number of a format; `add` is called for one that the file does not have yet. */
  id(code: string, add: (id: number) => void): number {
    const known =
      Object.entries(builtIn).find(([, each]) => each === code)?.[0] ??
      [...this.own].find(([, each]) => each === code)?.[0];
    if (known !== undefined) return Number(known);
    const id = Math.max(firstOwn - 1, ...this.own.keys()) + 1;
    this.own.set(id, code);
    add(id);
    return id;
  }
}
