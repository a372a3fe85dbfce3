/** Format of a cell, all of it resolved. Colours are "#RRGGBB"; null is automatic (font) or none (fill). */
export interface CellStyle {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: string;
    strikethrough: boolean;
    color: string | null;
  };
  fill: string | null;
  horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  wrap: boolean;
  indent: number;
  shrinkToFit: boolean;
  rotation: number;
  locked: boolean;
  borders: Record<BorderEdge, Border | null>;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  /** SpreadsheetML names: thin, medium, thick, hair, dotted, dashed, double … */
  style: string;
  color: string | null;
}

/** What of a style is to change; nested parts are merged. */
export type StylePatch = Partial<Omit<CellStyle, 'font' | 'borders'>> & {
  font?: Partial<CellStyle['font']>;
  borders?: Partial<CellStyle['borders']>;
};

/** Style of a conditional format: only what it changes. */
export interface DifferentialStyle {
  font?: { bold?: boolean; italic?: boolean; color?: string; strikethrough?: boolean; underline?: string };
  fill?: string;
  numberFormat?: string;
}

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: null,
  },
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrinkToFit: false,
  rotation: 0,
  locked: true,
  borders: { top: null, bottom: null, left: null, right: null },
};

/**
 * The cell styles of a workbook, in the order of its file; further ones are added behind them and never change,
 * so that an index once given out stays good. The file layer fills it on reading and writes what was added.
 */
export class Styles {
  /** How many came from the file. */
  readonly fromFile: number;
  private readonly all: CellStyle[];
  /** For a style added here: the one it was derived from, so that what we do not model is kept. */
  private readonly parents: number[] = [];
  private readonly byKey = new Map<string, number>();

  constructor(styles: CellStyle[] = [plainStyle]) {
    this.all = styles;
    this.fromFile = styles.length;
  }

  get count(): number {
    return this.all.length;
  }

  get(index: number): CellStyle {
    return this.all[index] ?? this.all[0] ?? plainStyle;
  }

  /** The style that `index` was derived from; itself for a style of the file. */
  parentOf(index: number): number {
    return index < this.fromFile ? index : (this.parents[index - this.fromFile] ?? 0);
  }

  /** Index of the style that is `index` with `patch` laid over it. Equal wishes give equal indexes. */
  derive(index: number, patch: StylePatch): number {
    const base = this.get(index);
    const style: CellStyle = {
      ...base,
      ...patch,
      font: { ...base.font, ...patch.font },
      borders: { ...base.borders, ...patch.borders },
    };
    const text = JSON.stringify(style);
    if (text === JSON.stringify(base)) return index;
    // A style of the file may hold more than we model, so the derivation counts from its root.
    const root = index < this.fromFile ? index : this.parentOf(index);
    const key = `${root}|${text}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.all.push(style);
    this.parents.push(root);
    this.byKey.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

/** A cell style by its name, as Office.js calls it: "Normal", "Accent1". Colours are resolved. */
export interface NamedStyle {
  readonly name: string;
  /** Excel's own, not someone's. */
  readonly builtIn: boolean;
  readonly font: CellStyle['font'];
  readonly fill: string | null;
}
