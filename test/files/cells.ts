import type { Element } from '@xmldom/xmldom';
import { attribute, children, descendants, partOfKind, type Package } from './readPackage';

/** A cell as a file has it: its text resolved, its style as a number. */
export interface FileCell {
  /** 'n', 'text', 'b', 'e', 'd', or '' where there is no value. */
  readonly type: string;
  readonly value: string | null;
  readonly formula: string | null;
  readonly style: number;
  readonly element: Element;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The texts of the shared strings, without phonetic guides. */
export function sharedStrings(pack: Package): string[] {
  const part = partOfKind(pack, 'sharedStrings');
  return part === null ? [] : children(pack.root(part), 'si').map(stringOf);
}

/** Cells of a sheet by "row:column", both from 1. */
export function cellsOf(sheet: Element, strings: readonly string[]): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  let row = 0;
  for (const line of rowsOf(sheet)) {
    row = Number(attribute(line, 'r') ?? row + 1);
    let column = 0;
    for (const cell of children(line, 'c')) {
      column = splitAddress(attribute(cell, 'r') ?? '')?.column ?? column + 1;
      cells.set(`${row}:${column}`, cellOf(cell, strings));
    }
  }
  return cells;
}

export const rowsOf = (sheet: Element): Element[] =>
  children(sheet, 'sheetData').flatMap((data) => children(data, 'row'));

export const splitAddress = (address: string): { row: number; column: number } | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(address);
  return match ? { row: Number(match[2]), column: columnNumber(match[1] ?? '') } : null;
};

/** "A1:C9" or "A1"; null for anything else. */
export function areaOf(reference: string | null): Area | null {
  const [first = '', last = first] = (reference ?? '').split(':');
  const [from, to] = [splitAddress(first), splitAddress(last)];
  return from && to ? { left: from.column, top: from.row, right: to.column, bottom: to.row } : null;
}

export const overlap = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(element: Element, strings: readonly string[]): FileCell {
  const kind = attribute(element, 't') ?? 'n';
  const [value] = children(element, 'v');
  const [inline] = children(element, 'is');
  const [formula] = children(element, 'f');
  const raw = inline ? stringOf(inline) : (value?.textContent ?? null);
  const text = kind === 's' && raw !== null && raw.trim() !== '' ? (strings[Number(raw)] ?? `!${raw}`) : raw;
  return {
    type: text === null ? '' : ['s', 'str', 'inlineStr'].includes(kind) ? 'text' : kind,
    value: text,
    formula: formula
      ? [formula.textContent ?? '', ...['t', 'si', 'ref'].map((name) => attribute(formula, name) ?? '')].join(
          '|',
        )
      : null,
    style: Number(attribute(element, 's') ?? 0),
    element,
  };
}

const stringOf = (item: Element): string =>
  descendants(item, 't')
    .filter((text) => (text.parentNode as Element | null)?.localName !== 'rPh')
    .map((text) => text.textContent ?? '')
    .join('');
