import { element } from '../element';

/** The parts of an add-in's manifest that a host shows. Addresses are those of the manifest. */
export interface AddinManifest {
  readonly name: string;
  /** Page of the pane where no button names another. */
  readonly startPage: string;
  /** Page whose functions the buttons without a pane call; null if there is none. */
  readonly commandsPage: string | null;
  readonly tabs: readonly RibbonTab[];
}

interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon at 32 pixels, or the nearest there is; null without one. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

type RibbonAction =
  | { readonly type: 'pane'; readonly page: string; readonly title: string }
  | { readonly type: 'function'; readonly name: string };

/**
 * Reads an add-in-only manifest (XML, VersionOverrides 1.0): its tab or tabs with groups and buttons. Throws a
 * sentence for a person if the document is no such manifest or a button refers to a resource that is not there.
 */
export function readManifest(manifest: Document): AddinManifest {
  if (manifest.documentElement?.localName !== 'OfficeApp')
    throw new Error('This is not the manifest of an Office add-in.');
  const resource = resourcesOf(manifest);
  const buttonOf = (control: Element): RibbonButton => ({
    id: control.getAttribute('id') ?? '',
    label: resource(only(control, 'Label')),
    tip: resource(only(only(control, 'Supertip') ?? control, 'Description')),
    icon: iconOf(control, resource),
    action: actionOf(control, resource),
  });
  const groupOf = (group: Element): RibbonGroup => ({
    label: resource(children(group, 'Label')[0] ?? null),
    buttons: children(group, 'Control').map(buttonOf),
  });
  const commands = only(manifest, 'FunctionFile');
  return {
    name: only(manifest, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    startPage: only(manifest, 'SourceLocation')?.getAttribute('DefaultValue') ?? '',
    commandsPage: commands ? resource(commands) : null,
    tabs: all(manifest, 'CustomTab').map((tab) => ({
      label: resource(children(tab, 'Label')[0] ?? null),
      groups: children(tab, 'Group').map(groupOf),
    })),
  };
}

type Resource = (element: Element | null) => string;

/** Texts and addresses that other elements refer to by `resid`. */
function resourcesOf(manifest: Document): Resource {
  const known = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String'])
    for (const entry of all(manifest, kind))
      known.set(entry.getAttribute('id') ?? '', entry.getAttribute('DefaultValue') ?? '');
  return (element) => {
    const id = element?.getAttribute('resid') ?? '';
    const value = known.get(id);
    if (value === undefined)
      throw new Error(`The manifest refers to a resource that it does not hold: "${id}".`);
    return value;
  };
}

function iconOf(control: Element, resource: Resource): string | null {
  const images = all(only(control, 'Icon') ?? control, 'Image');
  const distance = (image: Element) => Math.abs(Number(image.getAttribute('size')) - 32);
  const [nearest] = [...images].sort((a, b) => distance(a) - distance(b));
  return nearest ? resource(nearest) : null;
}

function actionOf(control: Element, resource: Resource): RibbonAction {
  const action = only(control, 'Action');
  const name = action && only(action, 'FunctionName');
  if (name) return { type: 'function', name: name.textContent?.trim() ?? '' };
  const page = action && only(action, 'SourceLocation');
  if (!page)
    throw new Error(
      `The manifest's button "${control.getAttribute('id') ?? ''}" does nothing that is known here.`,
    );
  const title = only(action, 'Title');
  return { type: 'pane', page: resource(page), title: title ? resource(title) : '' };
}

const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

const only = (within: Document | Element, name: string): Element | null => all(within, name)[0] ?? null;

const children = (within: Element, name: string): Element[] =>
  [...within.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );

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
