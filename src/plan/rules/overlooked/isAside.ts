import { readState } from '../../figures/states';
import { readRag } from '../../rag/readRag';
import { filledColumns, type Grid } from '../../../grid/sheetGrid';
import { isNote } from '../../recognise/tableEnd';
import type { Area } from '../../../grid/area';

/** Titles of what stands beside a plan and is none of it. */
const asideTitles =
  /^(?:keys?|legend|notes?|guidance|instructions?|how to|contents|index|glossary|abbreviations|definitions|lists?|look-?ups?|drop-?downs?|validation|version (?:control|history)|document (?:control|history)|change log|scoring|rating scale|matrix)\b/i;
const calendar =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:am|pm)$|^\d{1,2}[:.]\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?$|^week \d+$/i;
/** A key has so many rows at most. */
const longestKey = 10;
/** A list of words to choose from, or of codes and names, has so many rows at most. */
const longestLookUp = 15;
const fewWords = 3;

/**
 * Whether a block is no list of a plan: titled as a key, as notes or the like; a key of colours; a calendar or rota; a
 * form of labels and answers; notes; or a short list of short words to choose from.
 */
export function isAside(grid: Grid, area: Area, titles: readonly string[]): boolean {
  const texts = textsOf(grid, area);
  const [first = ''] = texts;
  if ([...titles.slice(0, 1), first, grid.sheet.name].some((text) => asideTitles.test(text))) return true;
  if (texts.some((text) => calendar.test(text)) && texts.filter((text) => calendar.test(text)).length >= 3)
    return true;
  if (texts.length > 0 && texts.filter(isNote).length > texts.length / 2) return true;
  if (area.rows <= longestKey && isKey(grid, area)) return true;
  if (isForm(grid, area)) return true;
  return area.rows <= longestLookUp && isLookUp(grid, area, texts);
}

const textsOf = (grid: Grid, { row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows }, (_, down) =>
    filledColumns(grid, row + down, column, column + columns).map((at) => grid.text(row + down, at)),
  ).flat();

/** Colours or verdicts down one column, each once, with what they mean beside them. */
function isKey(grid: Grid, { row, column, rows, columns }: Area): boolean {
  for (let at = column; at < column + Math.min(columns, 2); at += 1) {
    const texts = Array.from({ length: rows }, (_, down) => grid.text(row + down, at)).filter(
      (text) => text !== '',
    );
    const colours = texts.filter((text) => {
      const rag = readRag(text);
      return (rag !== null && rag !== '') || readState(text) !== null;
    });
    if (colours.length >= 2 && colours.length >= texts.length - 1 && new Set(texts).size === texts.length)
      return true;
  }
  return false;
}

/** "Department: Housing", "Date: 1 June": labels that end in a colon in front of their answers. */
function isForm(grid: Grid, { row, column, rows, columns }: Area): boolean {
  if (columns > 3) return false;
  const labels = Array.from({ length: rows }, (_, down) => grid.text(row + down, column)).filter(
    (text) => text !== '',
  );
  return labels.length > 0 && labels.filter((label) => /:$/.test(label)).length > labels.length / 2;
}

/** Short words and no figures. */
function isLookUp(grid: Grid, { row, column, rows, columns }: Area, texts: readonly string[]): boolean {
  const long = texts.filter((text) => text.split(/\s+/).length > fewWords).length;
  if (long > texts.length / 10) return false;
  for (let down = 1; down < rows; down += 1)
    for (let at = column; at < column + columns; at += 1)
      if (typeof grid.value(row + down, at) === 'number' && !isCount(grid, row + down, at)) return false;
  return true;
}

/** Codes from 0 to 10 in front of words. */
const isCount = (grid: Grid, row: number, column: number): boolean => {
  const value = grid.value(row, column);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
};
