import { element } from '../element';
import type { AddinManifest, RibbonButton, RibbonGroup } from './readManifest';

/** Draws the add-in's tab as Excel draws it: groups of buttons with their names below. `press` says which was chosen. */
export function drawRibbon(
  ribbon: HTMLElement,
  { tabs }: AddinManifest,
  addressOf: (page: string) => string,
  press: (button: RibbonButton) => void,
): void {
  const groups = tabs.flatMap((tab) => tab.groups.map((group) => drawGroup(group, addressOf, press)));
  const names = tabs.map(({ label }) => element('span', { class: 'ribbon-tab' }, label));
  ribbon.replaceChildren(
    element('div', { class: 'ribbon-tabs' }, ...names),
    element(
      'div',
      { class: 'ribbon-groups', role: 'toolbar', 'aria-label': tabs[0]?.label ?? 'Ribbon' },
      ...groups,
    ),
  );
}

function drawGroup(
  { label, buttons }: RibbonGroup,
  addressOf: (page: string) => string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const row = element(
    'div',
    { class: 'ribbon-row' },
    ...buttons.map((button) => drawButton(button, addressOf, press)),
  );
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': label },
    row,
    element('div', { class: 'ribbon-label' }, label),
  );
}

function drawButton(
  button: RibbonButton,
  addressOf: (page: string) => string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const icon = button.icon
    ? [element('img', { src: addressOf(button.icon), alt: '', width: '32', height: '32' })]
    : [];
  const drawn = element(
    'button',
    { type: 'button', title: button.tip, 'data-button': button.id },
    ...icon,
    element('span', {}, button.label),
  );
  drawn.addEventListener('click', () => press(button));
  return drawn;
}
