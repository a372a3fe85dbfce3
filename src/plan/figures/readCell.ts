import type { SourceCell } from '../../grid/snapshot';
import { dayOfSerial, isoDay } from '../../words/days';
import { fold, normalise } from '../../words/fold';
import { monthOf, monthPattern } from '../../words/months';
import { readFigures } from './readFigures';
import { bareFigure, type Reading, refused, type Role } from './reading';
import { readState } from './states';
import { readDirection } from './targetWords';

/** What is read: a cell's content with what Excel shows for it, or a text alone. */
export type Readable = Pick<SourceCell, 'value' | 'text'> | string;

const errorNames: Readonly<Record<string, string>> = {
  '#N/A': 'a value that was not found',
  '#DIV/0!': 'a division by zero',
  '#VALUE!': 'a formula given text instead of a number',
  '#REF!': 'a reference to cells that are gone',
  '#NAME?': 'a name that Excel does not know',
  '#NUM!': 'a number that Excel cannot work out',
  '#NULL!': 'ranges that do not meet',
  '#SPILL!': 'a result that has no room',
  '#CALC!': 'a formula that Excel cannot work out',
  '#FIELD!': 'a field that does not exist',
  '#BLOCKED!': 'data that is blocked',
  '#CONNECT!': 'data that cannot be reached',
  '#BUSY!': 'a formula that has not been calculated: open the workbook in Excel and save it',
};

const dateShown = new RegExp(
  `^\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}\\b|\\d:\\d\\d|${monthPattern}[ -.]?\\d|\\d[ -.]?${monthPattern}`,
  'i',
);

/** Decimal places that a displayed number shows. */
function decimalsShown(text: string): number {
  return /[.,](\d+)\D*$/.exec(text.replace(/,(?=\d{3}(?:\D|$))/g, ''))?.[1]?.length ?? 0;
}

/** A number as Excel holds it: 0.69 shown "69%" is 69%, 46 shown "46 days" is 46 days. */
function readNumber(value: number, text: string, role: Role): Reading {
  if (!Number.isFinite(value)) return refused('it holds no finite number');
  if (dateShown.test(text)) return refused(`it holds a date (${text}) where a figure belongs`);
  const shown = readFigures(text, role);
  const figure = shown.kind === 'figures' && shown.figures.length === 1 ? shown.figures[0] : null;
  const percent = text.includes('%');
  const exact = percent ? Number((value * 100).toPrecision(15)) : value;
  const decimals = decimalsShown(text);
  const rounded = Number(exact.toFixed(Math.min(decimals, 20)));
  return {
    kind: 'figures',
    figures: [
      {
        ...bareFigure,
        comparator: figure?.comparator ?? null,
        value: exact,
        unit: percent ? '%' : (figure?.unit ?? ''),
        decimals,
        shown: rounded !== exact && /\d/.test(text) ? rounded : null,
        label: figure?.label ?? '',
        footnote: figure?.footnote ?? '',
      },
    ],
    certainty: 'sure',
    doubts: [],
    bandText: '',
    leftOver: '',
  };
}

function readText(original: string, role: Role): Reading {
  const text = normalise(original).trim();
  if (text === '') return { kind: 'empty' };
  const upper = text.toUpperCase();
  if (Object.hasOwn(errorNames, upper)) return refused(`${upper}: ${errorNames[upper]}`);
  if (text.startsWith('#') && /^#[A-Z/0]+[!?]?$/.test(upper)) return refused(`${upper}: an Excel error`);
  if (text.startsWith('=')) {
    if (!/^=[<>]?\s*[\d.]/.test(text)) return refused('it shows a formula in place of its result');
  }
  if (/^[-\s]+$/.test(text)) return role === 'target' ? noTarget : dash;
  const state = readState(text);
  if (state) return state;
  if (!/\d/.test(text)) {
    const direction = role === 'target' || text.length < 30 ? readDirection(fold(text), text) : null;
    if (direction) return { kind: 'direction', direction };
  }
  if (dateShown.test(text) && /^[\d/.\-: ]+$/.test(text)) {
    return refused(`it holds a date (${text}) where a figure belongs`);
  }
  return readFigures(original, role);
}

/** Texts of cells come again and again ("100%", "N/A"): a short one is read once. */
const known: Record<Role, Map<string, Reading>> = { target: new Map(), measure: new Map() };
const longestKnown = 80;
const mostKnown = 5000;

function recall(text: string, role: Role): Reading {
  if (text.length > longestKnown) return readText(text, role);
  const before = known[role].get(text);
  if (before) return before;
  const reading = readText(text, role);
  // Bounded, for a pane that stays open while sheets come and go.
  if (known[role].size >= mostKnown) known[role].clear();
  known[role].set(text, reading);
  return reading;
}

/** A dash alone as a measure: nil, as in accounts, or no figure at all. It is never taken for 0. */
const dash: Reading = refused('a dash may mean nil or that there is no figure');

/** A dash alone as a target: there is none. */
const noTarget: Reading = {
  kind: 'state',
  state: 'not set',
  due: null,
  direction: null,
  misspelt: false,
};

/** Whether a reading is a dash alone, which no colour may rest on. */
export function isDash(reading: Reading): boolean {
  return reading === dash || reading === noTarget;
}

/**
 * Reads a cell of figures. Never throws and never guesses: an error value, a date, TRUE, a formula shown as
 * text and what cannot be read are refused with the reason; time grows with the length of the text only.
 */
export function readCell(cell: Readable, role: Role): Reading {
  if (typeof cell === 'string') return recall(cell, role);
  if (typeof cell.value === 'number') return readNumber(cell.value, cell.text.trim(), role);
  if (typeof cell.value === 'boolean') {
    return refused(`${cell.value ? 'TRUE' : 'FALSE'} is not a figure`);
  }
  return recall(cell.value, role);
}

/** Years of two digits up to this are of this century. */
const lastOfCentury = 79;

const dayMonthYear = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const yearMonthDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+),?[ -](\d{4}|\d{2})$/i;

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= lastOfCentury ? 2000 + year : 1900 + year;
}

/**
 * Date of a cell as ISO, day before month as in Britain: "01/09/19" is 1 September 2019, "16 June 2017", an
 * Excel serial number of 1 March 1900 or later. Null for other content and for days that do not exist.
 */
export function readDate(cell: Readable): string | null {
  if (typeof cell !== 'string' && typeof cell.value === 'number') return dayOfSerial(cell.value);
  const text = normalise(typeof cell === 'string' ? cell : String(cell.value)).trim();
  if (text.length > 40) return null;
  const numbers = dayMonthYear.exec(text);
  if (numbers) {
    const [, day = '', , month = '', year = ''] = numbers;
    return isoDay(fullYear(year), Number(month), Number(day));
  }
  const sorted = yearMonthDay.exec(text);
  if (sorted) {
    const [, year = '', month = '', day = ''] = sorted;
    return isoDay(Number(year), Number(month), Number(day));
  }
  const words = inWords.exec(text);
  if (!words) return null;
  const [, day = '', name = '', year = ''] = words;
  return isoDay(fullYear(year), monthOf(name) ?? 0, Number(day));
}
