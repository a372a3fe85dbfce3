import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { stepName } from '../../../src/excel/step/step';
import { readNamespace } from '../../../src/excel/step/stepXml';

/** All that a workbook is, aspect by aspect ("Plan: cells"), as texts that can be compared. */
export type Picture = ReadonlyMap<string, string>;

/** Ids count on with every object that was ever made: they are no part of what a workbook is. */
const withoutIds = (text: string): string =>
  text.replace(/\{[A-Za-z]+-\d{8}\}|\{[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\}/g, '{id}');

/** Black by word is black by default. */
const styleOf = (workbook: Workbook, style: number): string =>
  JSON.stringify(workbook.styles.get(style)).replace('"color":"#000000"', '"color":null');

/**
 * A workbook as a picture. What formulas give, where an officer stands and the ids of things are left out; of steps
 * that are kept for Restore only their number counts.
 */
export function pictureOf(workbook: Workbook): Picture {
  const picture = new Map<string, string>();
  const put = (aspect: string, value: unknown) =>
    picture.set(aspect, withoutIds(JSON.stringify(value) ?? ''));
  const kept = workbook.customXml.map(({ xml }) => ({ xml, step: stepPart(xml) }));
  put(
    'sheets',
    workbook.sheets.map(({ name, visibility, protected: isProtected }) => [name, visibility, isProtected]),
  );
  put(
    'names',
    workbook.names
      .map(({ name, formula, sheet, visible }) =>
        // The mark of a step holds the step's id.
        [name, name === stepName ? '' : formula, sheet, visible].join(' '),
      )
      .sort(),
  );
  put('settings', [...workbook.settings].sort());
  put('parts', kept.flatMap(({ xml, step }) => (step ? [] : xml)).sort());
  put('steps', kept.flatMap(({ step }) => step ?? []).sort());
  for (const sheet of workbook.sheets) paintSheet(workbook, sheet, (aspect, value) => put(aspect, value));
  return picture;
}

const stepPart = (xml: string): string | null =>
  readNamespace(/\bxmlns="([^"]*)"/.exec(xml)?.[1] ?? '')?.kind ?? null;

function paintSheet(workbook: Workbook, sheet: Sheet, paint: (aspect: string, value: unknown) => void): void {
  const put = (aspect: string, value: unknown) => paint(`${sheet.name}: ${aspect}`, value);
  const contents: unknown[] = [];
  const looks: unknown[] = [];
  for (const [row, line] of [...sheet.cells].sort(byFirst))
    for (const [column, { value, formula, style }] of [...line].sort(byFirst)) {
      const isFilled = value !== null || formula !== undefined;
      if (isFilled) contents.push([row, column, formula ?? value, formula !== undefined]);
      const around = sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;
      const look = styleOf(workbook, style);
      if (look !== styleOf(workbook, around) || (isFilled && look !== styleOf(workbook, 0)))
        looks.push([row, column, look]);
    }
  put('contents', contents);
  put('looks', looks);
  put(
    'widths',
    [...sheet.columnFormats.keys()]
      .sort((a, b) => a - b)
      .map((column) => [column, Math.round(sheet.columnWidth(column))])
      .filter(([, width]) => width !== Math.round(sheet.defaultColumnWidth)),
  );
  put(
    'heights',
    [...sheet.rowFormats.keys()]
      .sort((a, b) => a - b)
      .map((row) => [row, sheet.rowHeight(row)])
      .filter(([, height]) => height !== sheet.defaultRowHeight),
  );
  put(
    'merges',
    sheet.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).sort(),
  );
  put(
    'tables',
    sheet.tables.map(({ id: _id, columns, ...table }) => ({
      ...table,
      columns: columns.map(({ id: _own, ...column }) => column),
    })),
  );
  put(
    'formats',
    sheet.conditionalFormats
      .map(({ areas, rule, style: { fill, font, ...rest } }) =>
        JSON.stringify([areas, rule, fill ?? null, font ?? null, rest]),
      )
      .sort(),
  );
  put('validations', sheet.validations);
  put(
    'charts',
    sheet.charts.map(({ id: _id, ...chart }) =>
      Object.entries(chart)
        // Only bars have gaps, only doughnuts a hole, only a title a size: of others a file does not keep them.
        .filter(([key]) => key !== (chart.type === 'Doughnut' ? 'gapWidth' : 'holeSize'))
        .filter(([key]) => key !== 'titleSize' || chart.title !== null)
        .sort(byFirst),
    ),
  );
  put('page', sheet.page);
  put('shows', [sheet.gridlines, sheet.headings, sheet.tabColor, sheet.freeze, sheet.filtered]);
}

const byFirst = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  a === b ? 0 : a! < b! ? -1 : 1;

/** The aspects in which two pictures differ; none for the same workbook. */
export const differences = (one: Picture, other: Picture): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((aspect) => one.get(aspect) !== other.get(aspect));
