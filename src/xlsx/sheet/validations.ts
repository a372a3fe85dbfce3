import type { Validation } from '../model/objects';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import type { XmlElement } from '../xml/xmlElement';
import { areasAddress, parseAreas } from '../../grid/a1';
import { sheetOrder } from '../package/namespaces';

/** Types that compare a value, and so have an operator. */
const comparing = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

export const readValidations = (root: XmlElement): Validation[] => elements(root).map(readValidation);

/** Those that are still what the file has stay as they stand; others are taken away or added. */
export function writeValidations(root: XmlElement, validations: readonly Validation[]): void {
  const wanted = validations.filter(({ areas }) => areas.length > 0);
  for (const element of elements(root)) {
    const text = JSON.stringify(readValidation(element));
    const at = wanted.findIndex((each) => JSON.stringify(each) === text);
    if (at >= 0) wanted.splice(at, 1);
    else element.remove();
  }
  if (elements(root).length + wanted.length === 0) {
    root.child('dataValidations')?.remove();
    return;
  }
  const list = root.ensure('dataValidations', sheetOrder);
  for (const validation of wanted) list.append(makeValidation(list, validation));
  list.set({ count: list.all('dataValidation').length });
}

const elements = (root: XmlElement): XmlElement[] =>
  root.child('dataValidations')?.all('dataValidation') ?? [];

function readValidation(element: XmlElement): Validation {
  const type = element.get('type') ?? 'none';
  const formula = (local: string): string | null => {
    const text = element.child(local)?.text ?? null;
    return text === null ? null : formulaFromFile(text);
  };
  return {
    areas: parseAreas(element.get('sqref') ?? ''),
    type,
    formula1: formula('formula1') ?? '',
    formula2: formula('formula2'),
    operator: comparing.has(type) ? (element.get('operator') ?? 'between') : null,
    allowBlank: element.flag('allowBlank'),
    // The attribute says the opposite of its name (18.3.1.32).
    inCellDropDown: !element.flag('showDropDown'),
    error: {
      show: element.flag('showErrorMessage'),
      style: errorStyle(element.get('errorStyle')),
      title: element.get('errorTitle') ?? '',
      message: element.get('error') ?? '',
    },
    prompt: {
      show: element.flag('showInputMessage'),
      title: element.get('promptTitle') ?? '',
      message: element.get('prompt') ?? '',
    },
  };
}

function makeValidation(list: XmlElement, validation: Validation): XmlElement {
  const { type, error, prompt, operator } = validation;
  const element = list.make('dataValidation', {
    type: type === 'none' ? null : type,
    errorStyle: error.style === 'Stop' ? null : error.style.toLowerCase(),
    operator: operator === null || operator === 'between' ? null : operator,
    allowBlank: validation.allowBlank || null,
    showDropDown: validation.inCellDropDown ? null : true,
    showInputMessage: prompt.show || null,
    showErrorMessage: error.show || null,
    errorTitle: error.title || null,
    error: error.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref: areasAddress(validation.areas),
  });
  for (const [local, formula] of [
    ['formula1', validation.formula1 || null],
    ['formula2', validation.formula2],
  ] as const)
    if (formula !== null)
      element.append(element.make(local, {}, formulaToFile(formula.replace(/^=/, ''), null)));
  return element;
}

const errorStyle = (name: string | null): Validation['error']['style'] =>
  name === 'warning' ? 'Warning' : name === 'information' ? 'Information' : 'Stop';
