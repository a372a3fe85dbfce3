import type { CellStyle } from './styles';

/** A cell style by its name, as Office.js calls it: "Normal", "Accent1". Colours are resolved. */
export interface NamedStyle {
  readonly name: string;
  /** Excel's own, not someone's. */
  readonly builtIn: boolean;
  readonly font: CellStyle['font'];
  readonly fill: string | null;
}
