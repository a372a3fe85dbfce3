import type { CellStyle } from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { edges } from './readStyles';

/** The order Excel writes, and insists on in differential styles. */
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const borderOrder = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** "#RRGGBB" as a file has it. */
export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** Sets in a <font> what differs. A new name leaves the theme's font scheme, which would override it. */
export function writeFont(
  font: XmlElement,
  from: CellStyle['font'] | null,
  to: Partial<CellStyle['font']>,
): void {
  // Older files have these in any order; an added font is one that every reader takes.
  font.arrange(fontOrder);
  const value = (local: string, val: string | number | null): void => {
    if (val === null) font.child(local)?.remove();
    else font.ensure(local, fontOrder).set({ val });
  };
  const flag = (local: string, on: boolean): void => {
    if (on) font.ensure(local, fontOrder).set({ val: null });
    // Saying "not" matters where a conditional format overrides a cell's own font.
    else if (from === null) font.ensure(local, fontOrder).set({ val: 0 });
    else font.child(local)?.remove();
  };
  if (to.bold !== undefined && to.bold !== from?.bold) flag('b', to.bold);
  if (to.italic !== undefined && to.italic !== from?.italic) flag('i', to.italic);
  if (to.strikethrough !== undefined && to.strikethrough !== from?.strikethrough)
    flag('strike', to.strikethrough);
  if (to.underline !== undefined && to.underline !== from?.underline) {
    const name =
      to.underline.charAt(0).toLowerCase() + to.underline.slice(1).replace('Accountant', 'Accounting');
    value('u', name === 'none' && from ? null : name);
    if (name === 'single') font.child('u')?.set({ val: null });
  }
  if (to.size !== undefined && to.size !== from?.size) value('sz', to.size);
  if (to.color !== undefined && to.color !== from?.color) {
    font.child('color')?.remove();
    if (to.color !== null) font.ensure('color', fontOrder).set({ rgb: argb(to.color) });
  }
  if (to.name !== undefined && to.name !== from?.name) {
    value('name', to.name);
    for (const local of ['family', 'charset', 'scheme']) font.child(local)?.remove();
  }
}

export function writeFill(fill: XmlElement, colour: string | null): void {
  fill.clear();
  if (colour === null) {
    fill.append(fill.make('patternFill', { patternType: 'none' }));
    return;
  }
  fill.append(
    fill.make(
      'patternFill',
      { patternType: 'solid' },
      fill.make('fgColor', { rgb: argb(colour) }),
      fill.make('bgColor', { indexed: 64 }),
    ),
  );
}

/** Sets the edges that differ; diagonals and what else the border has stay. */
export function writeBorders(border: XmlElement, from: CellStyle['borders'], to: CellStyle['borders']): void {
  border.arrange(borderOrder);
  for (const edge of edges) {
    const line = to[edge];
    if (JSON.stringify(line) === JSON.stringify(from[edge])) continue;
    const element = border.ensure(edge, borderOrder);
    element.clear();
    element.set({ style: line?.style ?? null });
    if (line)
      element.append(element.make('color', line.color === null ? { auto: true } : { rgb: argb(line.color) }));
  }
}
