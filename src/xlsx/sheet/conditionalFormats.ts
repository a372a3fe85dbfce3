import type { ConditionalFormat, ConditionalRule } from '../model/objects';
import type { DifferentialStyle } from '../model/styles';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import type { XmlElement } from '../xml/xmlElement';
import { areasAddress, cellAddress, parseAreas } from '../../grid/a1';
import { sheetOrder } from '../package/namespaces';

/** Types of rules on text and their operators, which are named otherwise only for "contains not". */
const textOperators: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

/** The rules of a sheet in file order; `newId` gives each its id. */
export function readConditionalFormats(
  root: XmlElement,
  styles: readonly DifferentialStyle[],
  newId: () => string,
): ConditionalFormat[] {
  return ruleElements(root).map(({ rule, format }) => ({
    id: newId(),
    areas: parseAreas(format.get('sqref') ?? ''),
    priority: rule.number('priority') ?? 1,
    stopIfTrue: rule.flag('stopIfTrue'),
    rule: readRule(rule),
    style: structuredClone(styles[rule.number('dxfId') ?? -1] ?? {}),
  }));
}

/**
 * Brings the rules of the file, which were read as `before`, to what the model has. Rules that have not changed
 * stay as they stand, so that kinds which the model does not know lose nothing; new ones come behind them.
 */
export function writeConditionalFormats(
  root: XmlElement,
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
  styleId: (style: DifferentialStyle) => number,
): void {
  const wanted = new Map(now.map((format) => [format.id, format]));
  ruleElements(root).forEach(({ rule, format: element }, index) => {
    const old = before[index];
    const format = old && wanted.get(old.id);
    if (!old) return;
    wanted.delete(old.id);
    if (!format) {
      removeExtension(root, rule);
      rule.remove();
    } else changeRule(root, element, rule, old, format, styleId);
  });
  for (const element of root.all('conditionalFormatting'))
    if (element.all('cfRule').length === 0) element.remove();
  for (const format of wanted.values()) {
    if (format.rule.type === 'other' || format.areas.length === 0) continue;
    const element = root.make('conditionalFormatting', { sqref: areasAddress(format.areas) });
    const rule = element.make('cfRule', { type: 'expression' });
    fillRule(rule, format);
    rule.set({
      dxfId: styleId(format.style),
      priority: format.priority,
      stopIfTrue: format.stopIfTrue || null,
    });
    root.insertInOrder(element.append(rule), sheetOrder);
  }
}

const ruleElements = (root: XmlElement): { rule: XmlElement; format: XmlElement }[] =>
  root
    .all('conditionalFormatting')
    .flatMap((format) => format.all('cfRule').map((rule) => ({ rule, format })));

function readRule(rule: XmlElement): ConditionalRule {
  const type = rule.get('type') ?? '';
  const formulas = rule.all('formula').map((formula) => formulaFromFile(formula.text));
  if (type === 'expression') return { type: 'custom', formula: formulas[0] ?? '' };
  if (type === 'cellIs')
    return {
      type: 'cellValue',
      operator: rule.get('operator') ?? 'equal',
      formula1: formulas[0] ?? '',
      formula2: formulas[1] ?? null,
    };
  const operator = textOperators[type];
  const text = rule.get('text');
  // Without its own text the rule is the formula, which need not be one of ours.
  if (operator === undefined || text === null) return { type: 'other', name: type };
  return { type: 'containsText', operator, text: formulas[0]?.includes(quoted(text)) ? text : `=${text}` };
}

function changeRule(
  root: XmlElement,
  element: XmlElement,
  rule: XmlElement,
  old: ConditionalFormat,
  format: ConditionalFormat,
  styleId: (style: DifferentialStyle) => number,
): void {
  const differs = (key: keyof ConditionalFormat): boolean =>
    JSON.stringify(old[key]) !== JSON.stringify(format[key]);
  rule.set({ priority: format.priority });
  if (differs('stopIfTrue')) rule.set({ stopIfTrue: format.stopIfTrue || null });
  if (differs('style')) rule.set({ dxfId: styleId(format.style) });
  if (
    (differs('rule') || (differs('areas') && format.rule.type === 'containsText')) &&
    format.rule.type !== 'other'
  )
    fillRule(rule, format);
  if (!differs('areas')) return;
  if (element.all('cfRule').length === 1) {
    element.set({ sqref: areasAddress(format.areas) });
    return;
  }
  // Others share the element: the rule gets one of its own.
  const own = root.make('conditionalFormatting', { sqref: areasAddress(format.areas) });
  rule.remove();
  root.insertAfter(own.append(rule), element);
}

/** Type, operator and formulas. Rules on text have a formula besides, for their first cell (18.3.1.10). */
function fillRule(element: XmlElement, { rule, areas }: ConditionalFormat): void {
  for (const formula of element.all('formula')) formula.remove();
  const formulas = (texts: readonly (string | null)[]): void => {
    for (const text of texts)
      if (text !== null)
        element.append(element.make('formula', {}, formulaToFile(text.replace(/^=/, ''), null)));
  };
  element.set({ operator: null, text: null });
  if (rule.type === 'custom') {
    element.set({ type: 'expression' });
    formulas([rule.formula]);
  } else if (rule.type === 'cellValue') {
    const { operator, formula1, formula2 } = rule;
    element.set({ type: 'cellIs', operator });
    formulas([formula1, operator === 'between' || operator === 'notBetween' ? formula2 : null]);
  } else if (rule.type === 'containsText') {
    const { operator } = rule;
    const type =
      Object.keys(textOperators).find((each) => textOperators[each] === operator) ?? 'containsText';
    const cell = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
    element.set({ type, operator, text: rule.text.replace(/^=/, '') });
    formulas([textFormula(type, cell, rule.text)]);
  }
}

/** The text to look for may be a reference: "=$B$1". */
function textFormula(type: string, cell: string, text: string): string {
  const wanted = text.startsWith('=') ? text.slice(1) : quoted(text);
  if (type === 'beginsWith') return `LEFT(${cell},LEN(${wanted}))=${wanted}`;
  if (type === 'endsWith') return `RIGHT(${cell},LEN(${wanted}))=${wanted}`;
  const missing = `ISERROR(SEARCH(${wanted},${cell}))`;
  return type === 'notContainsText' ? missing : `NOT(${missing})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Data bars and others have a second half in the sheet's extension list, joined to the rule by an id. */
function removeExtension(root: XmlElement, rule: XmlElement): void {
  const id = rule.descendants('id')[0]?.text;
  if (!id) return;
  for (const other of root.child('extLst')?.descendants('cfRule') ?? []) {
    if (other.get('id') !== id) continue;
    const format = other.parent;
    other.remove();
    if (format && format.all('cfRule').length === 0) format.remove();
  }
}
