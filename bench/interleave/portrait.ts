import type { Chart } from '../../src/xlsx/model/objects';
import type { Scalar } from '../../src/xlsx/model/cell';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { stepName } from '../../src/excel/step/step';
import { readNamespace } from '../../src/excel/step/stepXml';

/** All that a workbook is, aspect by aspect, as texts to be compared; what is only looked at (selection) is left out. */
export type Portrait = ReadonlyMap<string, string>;

/** Aspects of the whole workbook begin so; those of a sheet with the sheet's name. */
const whole = '*';

const withoutIds = (text: string): string =>
  text
    .replace(/\{00000000-000\d-0000-0000-\d{12}\}/g, '{id}')
    .replace(/\{[A-Za-z]+-\d{8}\}/g, '{object}')
    .replace(/\{[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\}/g, '{guid}');

const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

export function portraitOf(workbook: Workbook): Portrait {
  const portrait = new Map<string, string>();
  const put = (key: string, value: unknown): void => {
    portrait.set(key, withoutIds(JSON.stringify(value, plain)));
  };
  const sheetOf = (id: string): string => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  // Which of two new sheets stands first follows from who was first, and nothing else does.
  put(
    `${whole}sheets`,
    workbook.sheets
      .map(({ name, visibility, protected: isProtected }) => [name, visibility, isProtected].join(' '))
      .sort(),
  );
  put(
    `${whole}names`,
    workbook.names
      // The mark of a step holds the step's id.
      .map(({ name, formula, sheet }) => `${sheetOf(sheet)} ${name} ${name === stepName ? '' : formula}`)
      .sort(),
  );
  put(`${whole}settings`, [...workbook.settings]);
  const parts = workbook.customXml.map(({ xml }) => xml);
  const isStep = (xml: string): boolean => readNamespace(/xmlns="([^"]*)"/.exec(xml)?.[1] ?? '') !== null;
  put(`${whole}parts`, parts.filter((xml) => !isStep(xml)).sort());
  put(`${whole}steps`, parts.filter(isStep).sort());
  for (const sheet of workbook.sheets) putSheet(sheet, workbook, put);
  return portrait;
}

function putSheet(sheet: Sheet, workbook: Workbook, put: (key: string, value: unknown) => void): void {
  const at = (aspect: string): string => `${sheet.name}:${aspect}`;
  const contents: [number, number, Scalar, string?][] = [];
  const looks: unknown[] = [];
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b))
    for (const [column, cell] of [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      const { value, formula, style } = cell;
      // What a formula gives follows from the rest.
      if (formula !== undefined) contents.push([row, column, null, formula]);
      else if (value !== null) contents.push([row, column, value]);
      const under = sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;
      if (style !== under) looks.push([row, column, lookOf(workbook, style)]);
    }
  put(at('contents'), contents);
  put(at('looks'), looks);
  put(
    at('rows'),
    [...sheet.rowFormats].filter(([, { height, hidden }]) => height || hidden).sort(([a], [b]) => a - b),
  );
  // Files keep widths in steps of a pixel.
  put(
    at('columns'),
    [...sheet.columnFormats]
      .filter(([, { width, hidden }]) => width !== undefined || hidden)
      .map(([column, { width, hidden }]) => [column, width === undefined ? null : Math.round(width), hidden])
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
  put(at('merges'), sheet.merges.map((merge) => JSON.stringify(merge)).sort());
  put(at('tables'), sheet.tables);
  put(
    at('formats'),
    sheet.conditionalFormats
      .map(({ areas, rule, style }) => JSON.stringify([areas, rule, style.fill ?? null, style.font ?? null]))
      .sort(),
  );
  put(at('lists'), sheet.validations.map((list) => JSON.stringify(list)).sort());
  put(at('charts'), sheet.charts.map(chartOf));
  put(at('page'), [sheet.page, sheet.freeze, sheet.gridlines, sheet.tabColor]);
}

/** Aspects in which two portraits differ; the steps that Restore keeps only where they are asked for. */
export function differences(a: Portrait, b: Portrait, withSteps: boolean): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => a.get(key) !== b.get(key) && (withSteps || key !== `${whole}steps`));
}

/** The sheet of an aspect; null for one of the whole workbook. */
export const sheetOfAspect = (key: string): string | null =>
  key.startsWith(whole) ? null : key.slice(0, key.lastIndexOf(':'));

/** Black by word and black by default are one. */
const lookOf = (workbook: Workbook, style: number): string =>
  JSON.stringify(workbook.styles.get(style)).replace('"color":"#000000"', '"color":null');

/** A chart without what Excel's objects cannot tell of one that was read from a file. */
function chartOf(chart: Chart): unknown {
  const { name, type, title, legend, series, altText } = chart;
  const place = [chart.left, chart.top, chart.width, chart.height].map(Math.round);
  return [name, type, title, legend, series, altText, place];
}
