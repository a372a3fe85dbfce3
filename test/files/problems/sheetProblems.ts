import type { Element } from '@xmldom/xmldom';
import { areaOf, overlap, rowsOf, splitAddress, type Area } from '../cells';
import { attribute, children, descendants, type Package } from '../readPackage';
import { orderProblems, twice } from './order';
import type { StyleCounts } from './styleProblems';

const maxRow = 1_048_576;
const maxColumn = 16_384;

/** What is wrong with a worksheet part by itself: rows, cells, merges, columns, formats, validations, drawings. */
export function sheetProblems(pack: Package, part: string, strings: number, styles: StyleCounts): string[] {
  const root = pack.root(part);
  return [
    ...orderProblems(root, 'worksheet', part),
    ...rowProblems(root, strings, styles),
    ...sharedFormulaProblems(root),
    ...mergeProblems(root),
    ...columnProblems(root),
    ...formatProblems(root, styles),
    ...validationProblems(root),
    ...countProblems(root),
    ...linkProblems(pack, part, root),
  ].map((problem) => (problem.startsWith(part) ? problem : `${part}: ${problem}`));
}

function rowProblems(root: Element, strings: number, styles: StyleCounts): string[] {
  if (children(root, 'sheetData').length !== 1) return ['no sheetData, or several'];
  const problems: string[] = [];
  let row = 0;
  for (const line of rowsOf(root)) {
    const number = Number(attribute(line, 'r') ?? row + 1);
    if (!(number > row && number <= maxRow)) problems.push(`row ${number} behind row ${row}`);
    row = number;
    let column = 0;
    for (const cell of children(line, 'c')) {
      const address = attribute(cell, 'r');
      const place = address === null ? { row, column: column + 1 } : splitAddress(address);
      if (place?.row !== row || place.column <= column || place.column > maxColumn)
        problems.push(`cell ${address} in row ${row} behind column ${column}`);
      column = place?.column ?? column + 1;
      problems.push(...cellProblems(cell, strings, styles));
    }
  }
  return problems;
}

function cellProblems(cell: Element, strings: number, { cellFormats }: StyleCounts): string[] {
  const address = attribute(cell, 'r') ?? 'a cell';
  const [value, formula] = [
    children(cell, 'v')[0]?.textContent ?? null,
    children(cell, 'f')[0]?.textContent ?? '',
  ];
  const kind = attribute(cell, 't') ?? 'n';
  const style = Number(attribute(cell, 's') ?? 0);
  return [
    ...(cellFormats !== null && style >= cellFormats
      ? [`${address} has style ${style} of ${cellFormats}`]
      : []),
    ...(kind === 's' && value !== null && value.trim() !== '' && !(Number(value) < strings)
      ? [`${address} has string ${value} of ${strings}`]
      : []),
    ...(kind === 'n' && value && !Number.isFinite(Number(value))
      ? [`${address} has the number ${value}`]
      : []),
    ...(formula.length > 8192 ? [`${address} has a formula of ${formula.length} characters`] : []),
    ...(formula.startsWith('=') ? [`${address} has a formula that begins with =`] : []),
  ];
}

function sharedFormulaProblems(root: Element): string[] {
  const shared = rowsOf(root)
    .flatMap((row) => children(row, 'c').flatMap((cell) => children(cell, 'f')))
    .filter((formula) => attribute(formula, 't') === 'shared');
  const masters = new Set(shared.filter((each) => each.textContent).map((each) => attribute(each, 'si')));
  const missing = new Set(
    shared.map((each) => attribute(each, 'si')).filter((number) => !masters.has(number)),
  );
  return [...missing].map((number) => `shared formula ${number} has no first cell`);
}

function mergeProblems(root: Element): string[] {
  const lists = children(root, 'mergeCells');
  const areas = mergesOf(root);
  if (lists.length > 0 && areas.length === 0) return ['mergeCells is empty'];
  // Sorted by their top, a merge can only meet those that begin before it ends.
  const sorted = [...areas].sort((one, other) => one.top - other.top);
  for (const [at, one] of sorted.entries())
    for (let next = at + 1; (sorted[next]?.top ?? Infinity) <= one.bottom; next += 1) {
      const other = sorted[next];
      if (other && overlap(one, other)) return [`merges overlap at row ${other.top}, column ${other.left}`];
    }
  return [];
}

export const mergesOf = (root: Element): Area[] =>
  children(root, 'mergeCells')
    .flatMap((list) => children(list, 'mergeCell'))
    .flatMap((merge) => areaOf(attribute(merge, 'ref')) ?? []);

function columnProblems(root: Element): string[] {
  let last = 0;
  return children(root, 'cols').flatMap((list) =>
    children(list, 'col').flatMap((column) => {
      const [min, max] = [Number(attribute(column, 'min') ?? NaN), Number(attribute(column, 'max') ?? NaN)];
      const good = min > last && max >= min && max <= maxColumn;
      const problem = `columns ${min} to ${max} behind ${last}`;
      last = max;
      return good ? [] : [problem];
    }),
  );
}

function formatProblems(root: Element, { differentials }: StyleCounts): string[] {
  return children(root, 'conditionalFormatting').flatMap((format) => [
    ...(attribute(format, 'sqref') ? [] : ['a conditional format of no cells']),
    ...children(format, 'cfRule').flatMap((rule) => {
      const style = attribute(rule, 'dxfId');
      return [
        ...(style !== null && differentials !== null && Number(style) >= differentials
          ? [`a conditional format has dxfId ${style} of ${differentials}`]
          : []),
        ...(attribute(rule, 'type') === 'expression' && children(rule, 'formula').length === 0
          ? ['a conditional format has no formula']
          : []),
      ];
    }),
  ]);
}

/** Longest texts that Excel takes. */
const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };

function validationProblems(root: Element): string[] {
  return children(root, 'dataValidations').flatMap((list) => {
    const rules = children(list, 'dataValidation');
    if (rules.length === 0) return ['dataValidations is empty'];
    return rules.flatMap((rule) => [
      ...Object.entries(limits).flatMap(([name, limit]) => {
        const length = attribute(rule, name)?.length ?? 0;
        return length > limit ? [`a validation has a ${name} of ${length} characters`] : [];
      }),
      ...children(rule)
        .filter(({ localName }) => localName === 'formula1')
        .filter(({ textContent }) => textContent?.startsWith('"') && textContent.length > 257)
        .map(({ textContent }) => `a validation has a list of ${textContent?.length} characters`),
    ]);
  });
}

const counting = ['mergeCells', 'dataValidations', 'tableParts', 'rowBreaks', 'colBreaks'];

const countProblems = (root: Element): string[] => [
  ...children(root)
    .filter(({ localName }) => counting.includes(localName ?? ''))
    .filter((list) => Number(attribute(list, 'count') ?? children(list).length) !== children(list).length)
    .map((list) => `${list.localName} counts ${attribute(list, 'count')} and has ${children(list).length}`),
  ...children(root, 'headerFooter')
    .flatMap((each) => children(each))
    .filter(({ textContent }) => (textContent?.length ?? 0) > 255)
    .map((each) => `${each.localName} of ${each.textContent?.length} characters`),
];

/** What a sheet leads to by r:id, the drawing that comments need, and the numbers of the drawing's objects. */
function linkProblems(pack: Package, part: string, root: Element): string[] {
  const list = pack.relationships(part);
  const ids = new Set(list.map(({ id }) => id));
  const linked = [root, ...descendants(root)].flatMap((element) =>
    [...element.attributes]
      .filter(({ namespaceURI }) => /\/officeDocument\/(?:2006\/)?relationships$/.test(namespaceURI ?? ''))
      .filter(({ value }) => value !== '' && !ids.has(value))
      .map(({ value }) => `${element.localName} ${value} has no relationship`),
  );
  const comments =
    list.some(({ kind }) => kind === 'comments') && children(root, 'legacyDrawing').length === 0;
  const numbers = list
    .filter(({ kind, target }) => kind === 'drawing' && pack.find(target) !== null)
    .flatMap(({ target }) =>
      twice(
        descendants(pack.root(pack.find(target) ?? ''), 'cNvPr').map((each) => attribute(each, 'id') ?? ''),
      ).map((id) => `${target}: object ${id} twice`),
    );
  return [...linked, ...(comments ? ['comments without a drawing'] : []), ...numbers];
}
