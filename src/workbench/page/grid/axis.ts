/**
 * Where rows (or columns) stand, in pixels from the sheet's edge: all have one size but some, so that a million of
 * them cost nothing. Offsets are exact and rounded only when drawn; a chart placed in points then meets its cells.
 */
export class Axis {
  private readonly at: readonly number[];
  private readonly sizes: readonly number[];
  /** What the exceptions before each add to (or take from) the plain sum. */
  private readonly extra: readonly number[];

  /** `exceptions`: index and size of the lines that differ, in any order. */
  constructor(
    readonly count: number,
    private readonly size: number,
    exceptions: Iterable<readonly [number, number]>,
  ) {
    const sorted = [...exceptions].sort(([a], [b]) => a - b);
    this.at = sorted.map(([index]) => index);
    this.sizes = sorted.map(([, own]) => own);
    let sum = 0;
    const extra = [0];
    for (const own of this.sizes) extra.push((sum += own - size));
    this.extra = extra;
  }

  sizeOf(index: number): number {
    const place = this.exceptionsBefore(index);
    return this.at[place] === index ? (this.sizes[place] ?? this.size) : this.size;
  }

  /** Start of a line; of `count`, the end of the last. */
  offsetOf(index: number): number {
    return index * this.size + (this.extra[this.exceptionsBefore(index)] ?? 0);
  }

  /** The line in which an offset falls, never a hidden one; the first or last where it falls outside. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  get total(): number {
    return this.offsetOf(this.count);
  }

  private exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
