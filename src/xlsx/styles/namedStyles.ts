import { plainStyle, type CellStyle, type NamedStyle } from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { type Palette, officeTheme } from './colour';
import { readFill, readFont } from './readStyles';

/** Numbers of Excel's own styles that follow the theme (ECMA-376 18.8.7), and which of its colours fills each. */
const accents: readonly { readonly id: number; readonly name: string; readonly colour: number }[] = [
  { id: 29, name: 'Accent1', colour: 4 },
  { id: 33, name: 'Accent2', colour: 5 },
  { id: 37, name: 'Accent3', colour: 6 },
  { id: 41, name: 'Accent4', colour: 7 },
  { id: 45, name: 'Accent5', colour: 8 },
  { id: 49, name: 'Accent6', colour: 9 },
];
const normalId = 0;

const nameOfId = (id: number | null): string | undefined =>
  id === normalId ? 'Normal' : accents.find((accent) => accent.id === id)?.name;

/**
 * The cell styles that a styles part names, and of Excel's own Normal and the six accents whether it names them or
 * not: Excel offers those in every workbook, as the theme makes them. A file names its own styles in the language of
 * the Excel that wrote it, so these are known by their numbers.
 */
export function readNamedStyles(styleSheet: XmlElement, palette: Palette): NamedStyle[] {
  const formats = styleSheet.child('cellStyleXfs')?.all('xf') ?? [];
  const fonts = styleSheet.child('fonts')?.all('font') ?? [];
  const fills = styleSheet.child('fills')?.all('fill') ?? [];
  const named = (styleSheet.child('cellStyles')?.all('cellStyle') ?? []).map((element): NamedStyle => {
    const builtinId = element.number('builtinId');
    const format = formats[element.number('xfId') ?? 0];
    const font = fonts[format?.number('fontId') ?? 0];
    const fill = fills[format?.number('fillId') ?? 0];
    return {
      name: nameOfId(builtinId) ?? element.get('name') ?? '',
      builtIn: builtinId !== null,
      font: font ? readFont(font, palette) : plainStyle.font,
      fill: fill ? readFill(fill, palette) : null,
    };
  });
  const [first] = fonts;
  return withBuiltIn(named, palette.theme, first ? readFont(first, palette) : plainStyle.font);
}

/** A workbook's styles before it has any of its own. */
export const newNamedStyles = (): NamedStyle[] => withBuiltIn([], officeTheme, plainStyle.font);

function withBuiltIn(
  named: readonly NamedStyle[],
  theme: readonly string[],
  usual: CellStyle['font'],
): NamedStyle[] {
  const normal = named.find(({ name }) => name === 'Normal') ?? {
    name: 'Normal',
    builtIn: true,
    font: usual,
    fill: null,
  };
  const own = accents.map(({ name, colour }): NamedStyle => ({
    name,
    builtIn: true,
    font: { ...normal.font, color: theme[1] ?? null },
    fill: theme[colour] ?? null,
  }));
  const missing = [normal, ...own].filter(({ name }) => !named.some((one) => one.name === name));
  return [...named, ...missing];
}
