import type { XmlElement } from '../xml/xmlElement';

const order = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Office's theme of 2013 to 2022, for files without one. */
export const officeTheme: readonly string[] =
  '#000000 #FFFFFF #44546A #E7E6E6 #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(
    ' ',
  );

/** The twelve colours of a theme part, in the order of its scheme. */
export function readTheme(theme: XmlElement): string[] {
  const scheme = theme.path('themeElements', 'clrScheme');
  return order.map((name, index) => {
    const colour = scheme?.child(name)?.children[0];
    const value = colour?.local === 'sysClr' ? colour.get('lastClr') : colour?.get('val');
    return value && /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : (officeTheme[index] ?? '#000000');
  });
}
