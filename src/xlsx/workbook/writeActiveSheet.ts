import type { XmlElement } from '../xml/xmlElement';
import type { Saving } from './saving';
import { workbookOrder } from './workbookOrder';
import type { SheetOrder } from './writeSheetList';

/** Sets the tab that is in front; true if it is another sheet than in the file. */
export function writeActiveSheet(root: XmlElement, { workbook }: Saving, order: SheetOrder): boolean {
  const view = root.path('bookViews', 'workbookView');
  const before = view?.number('activeTab') ?? 0;
  const place = order.placeOf(workbook.activeSheet);
  const wasActive = order.sheetAt(before);
  if (place === before && wasActive === workbook.activeSheet) return false;
  // A chart sheet in front stays there: the model cannot say that it is.
  if (!wasActive && order.placeNow(before) !== undefined && workbook.activeSheet === workbook.sheets[0]) {
    view?.set({ activeTab: order.placeNow(before) || null });
    return false;
  }
  const views = root.ensure('bookViews', workbookOrder);
  const element = view ?? views.make('workbookView');
  if (!view) views.append(element);
  element.set({ activeTab: place || null, firstSheet: null });
  return wasActive !== workbook.activeSheet;
}
