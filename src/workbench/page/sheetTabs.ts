import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { element } from './element';

/** Draws a tab for each sheet that is not hidden; arrows move between them, as in any list of tabs. */
export function drawSheetTabs(strip: HTMLElement, workbook: Workbook, choose: (sheet: Sheet) => void): void {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const focused = strip.contains(document.activeElement);
  const tabs = sheets.map((sheet, index) => {
    const active = sheet === workbook.activeSheet;
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(active),
        tabindex: active ? '0' : '-1',
        'data-sheet': sheet.name,
      },
      sheet.name,
    );
    if (sheet.tabColor) tab.style.setProperty('--tab-colour', sheet.tabColor);
    if (sheet.protected)
      tab.append(element('span', { class: 'lock', title: 'This sheet is protected' }, '🔒'));
    tab.addEventListener('click', () => choose(sheet));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = sheets[index + step];
      if (step !== 0 && next) choose(next);
    });
    return tab;
  });
  strip.replaceChildren(...tabs);
  const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  if (focused) active?.focus();
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
