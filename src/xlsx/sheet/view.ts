import type { Sheet } from '../model/sheet';
import type { XmlElement } from '../xml/xmlElement';
import { cellAddress, cornersAddress, parseArea, parseAreas } from '../../grid/a1';
import { sheetOrder } from '../package/namespaces';
import { resolveColour, type Palette } from '../styles/colour';
import { argb } from '../styles/styleParts';

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

const propertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Reads gridlines, headings, frozen panes and selection of the sheet's first window. */
export function readView(root: XmlElement, sheet: Sheet): void {
  const view = root.path('sheetViews', 'sheetView');
  if (!view) return;
  sheet.gridlines = view.flag('showGridLines', true);
  sheet.headings = view.flag('showRowColHeaders', true);
  const pane = view.child('pane');
  if (pane?.get('state')?.startsWith('frozen'))
    sheet.freeze = { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
  const area = parseAreas(activeSelection(view)?.get('sqref') ?? '')[0];
  if (area) sheet.selection = area;
}

export function writeView(root: XmlElement, sheet: Sheet): void {
  const views = root.ensure('sheetViews', sheetOrder);
  const view = views.child('sheetView') ?? views.make('sheetView', { workbookViewId: 0 });
  if (!view.parent) views.append(view);
  if (view.flag('showGridLines', true) !== sheet.gridlines)
    view.set({ showGridLines: sheet.gridlines ? null : false });
  if (view.flag('showRowColHeaders', true) !== sheet.headings)
    view.set({ showRowColHeaders: sheet.headings ? null : false });
  writeFreeze(view, sheet);
  const selection = activeSelection(view) ?? view.insertInOrder(view.make('selection'), viewOrder);
  const sqref = cornersAddress(sheet.selection);
  if (parseAreas(selection.get('sqref') ?? 'A1')[0] === undefined || !hasArea(selection, sqref))
    selection.set({ activeCell: cellAddress(sheet.selection.row, sheet.selection.column), sqref });
}

/** The first window shows this sheet, or no longer does: its tab is selected along with it. */
export function markSelected(root: XmlElement, selected: boolean): void {
  const view = root.path('sheetViews', 'sheetView');
  if (view && view.flag('tabSelected') !== selected) view.set({ tabSelected: selected || null });
}

function writeFreeze(view: XmlElement, { freeze }: Sheet): void {
  const pane = view.child('pane');
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  const frozen = pane?.get('state')?.startsWith('frozen') ?? false;
  if (frozen && (pane?.number('ySplit') ?? 0) === rows && (pane?.number('xSplit') ?? 0) === columns) return;
  // Not frozen, and not to be: a pane that is only split stays.
  if (!frozen && rows === 0 && columns === 0) return;
  pane?.remove();
  for (const selection of view.all('selection')) selection.remove();
  if (rows === 0 && columns === 0) return;
  const place = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  view.insertInOrder(
    view.make('pane', {
      xSplit: columns || null,
      ySplit: rows || null,
      topLeftCell: cellAddress(rows, columns),
      activePane: place,
      state: 'frozen',
    }),
    viewOrder,
  );
  view.insertInOrder(view.make('selection', { pane: place }), viewOrder);
}

/** Each pane has a selection of its own; that of the active pane counts. */
function activeSelection(view: XmlElement): XmlElement | null {
  const pane = view.child('pane')?.get('activePane') ?? 'topLeft';
  const selections = view.all('selection');
  return selections.find((each) => (each.get('pane') ?? 'topLeft') === pane) ?? selections[0] ?? null;
}

function hasArea(selection: XmlElement, sqref: string): boolean {
  const area = parseArea((selection.get('sqref') ?? 'A1').split(' ')[0] ?? '');
  return area !== null && cornersAddress(area) === sqref;
}

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
