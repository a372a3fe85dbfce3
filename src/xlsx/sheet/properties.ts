import type { Sheet } from '../model/sheet';
import { resolveColour, type Palette } from '../styles/colour';
import { argb } from '../styles/styleParts';
import type { XmlElement } from '../xml/xmlElement';
import { sheetOrder } from './schemaOrder';

const propertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Reads the tab's colour, protection, and whether the sheet's own filter hides rows. */
export function readProperties(root: XmlElement, sheet: Sheet, palette: Palette): void {
  sheet.tabColor = resolveColour(root.path('sheetPr', 'tabColor'), palette);
  sheet.protected = root.child('sheetProtection')?.flag('sheet') ?? false;
  sheet.filtered = (root.child('autoFilter')?.all('filterColumn').length ?? 0) > 0;
}

export function writeProperties(root: XmlElement, sheet: Sheet, palette: Palette): void {
  const colour = root.path('sheetPr', 'tabColor');
  if (resolveColour(colour, palette) !== sheet.tabColor) {
    colour?.remove();
    if (sheet.tabColor !== null)
      sheetProperties(root)
        .ensure('tabColor', propertiesOrder)
        .set({ rgb: argb(sheet.tabColor) });
  }
  const protection = root.child('sheetProtection');
  if ((protection?.flag('sheet') ?? false) === sheet.protected) return;
  protection?.remove();
  if (sheet.protected)
    root.ensure('sheetProtection', sheetOrder).set({ sheet: true, objects: true, scenarios: true });
}

const sheetProperties = (root: XmlElement): XmlElement => root.ensure('sheetPr', sheetOrder);

export const fitsToPage = (root: XmlElement): boolean =>
  root.path('sheetPr', 'pageSetUpPr')?.flag('fitToPage') ?? false;

export function setFitsToPage(root: XmlElement, fits: boolean): void {
  if (fits === fitsToPage(root)) return;
  sheetProperties(root)
    .ensure('pageSetUpPr', propertiesOrder)
    .set({ fitToPage: fits || null });
}
