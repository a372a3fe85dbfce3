import type { CellStyle } from '../../../xlsx/model/styles';
import { pixels } from '../pixels';
import { fontFamily } from './cellCss';
import type { Measure } from './cellViews';

/** Widths of texts as the browser draws them; kept, since the same words come again with every scroll. */
export function browserMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { font }) => {
    if (!canvas) return 0;
    const css = fontOf(font);
    const key = `${css}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    canvas.font = css;
    const { width } = canvas.measureText(text);
    known.set(key, width);
    return width;
  };
}

const fontOf = ({ name, size, bold, italic }: CellStyle['font']): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels(size)}px ${fontFamily(name)}`;
