import { element } from './element';

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
