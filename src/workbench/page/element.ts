type Attributes = Readonly<Record<string, string>>;

/** Shows sentences to the person above the grid, until they are closed or the next one comes. */
export class Messages {
  constructor(private readonly bar: HTMLElement) {}

  tell(text: string): void {
    this.show('status', text);
  }

  warn(text: string): void {
    this.show('alert', text);
  }

  /** Something thrown: an error's own sentence, which our errors write for people. */
  fail(error: unknown): void {
    this.warn(error instanceof Error ? error.message : String(error));
  }

  clear(): void {
    this.bar.replaceChildren();
  }

  private show(role: 'status' | 'alert', text: string): void {
    const close = element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close the message' },
      '×',
    );
    close.addEventListener('click', () => this.clear());
    this.bar.replaceChildren(element('p', { role, class: role }, element('span', {}, text), close));
  }
}

/** A new element with attributes and children; texts become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The element of the page with an id. The page is ours, so that a missing one is a fault of the program. */
export function byId<K extends keyof HTMLElementTagNameMap>(tag: K, id: string): HTMLElementTagNameMap[K] {
  const found = document.querySelector<HTMLElementTagNameMap[K]>(`${tag}#${id}`);
  if (!found) throw new Error(`The page has no ${tag} with the id ${id}.`);
  return found;
}

/** Pixels of a screen at 100% for a length in points, of which there are 72 to the inch. */
export const pixels = (points: number): number => (points * 96) / 72;
