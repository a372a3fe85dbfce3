/** What of a part of the page can take the focus first. */
const focusable = 'button:not([disabled]):not([tabindex="-1"]), input, iframe, [tabindex="0"]';

/**
 * F6 goes from part to part of the page and Shift+F6 back, as in Office: in the grid Tab moves from cell to cell, so
 * that there must be another way out. `selectors` name the parts in their order; hidden ones are passed over.
 */
export function listenForRegions(selectors: readonly string[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const parts = selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .filter((part) => part !== null && part.offsetParent !== null) as HTMLElement[];
    const now = parts.findIndex((part) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = parts[(now + step + parts.length) % parts.length];
    const target = next?.matches(focusable) ? next : next?.querySelector<HTMLElement>(focusable);
    target?.focus();
  });
}
