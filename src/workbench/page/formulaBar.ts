import { areaAddress, parseReference } from '../../grid/a1';
import type { Area } from '../../grid/area';
import type { Workbook } from '../../xlsx/model/workbook';
import { byId } from './element';
import { formulaText } from './barTexts';

export interface FormulaBarRequests {
  /** A place was typed into the address box: an area, perhaps of another sheet. */
  goTo(sheet: string | null, area: Area): void;
  enter(text: string): void;
  /** Back to the cells. */
  leave(): void;
  refuse(sentence: string): void;
}

/** The address of the active cell and its content, both to be typed into. */
export class FormulaBar {
  private readonly address = byId('input', 'address');
  private readonly formula = byId('input', 'formula');
  private workbook: Workbook | null = null;

  constructor(private readonly requests: FormulaBarRequests) {
    this.address.addEventListener('keydown', ({ key }) => this.onAddressKey(key));
    this.address.addEventListener('focus', () => this.address.select());
    this.formula.addEventListener('keydown', ({ key }) => this.onFormulaKey(key));
  }

  show(workbook: Workbook): void {
    this.workbook = workbook;
    const { activeSheet } = workbook;
    const { selection } = activeSheet;
    if (document.activeElement !== this.address)
      this.address.value = areaAddress({ ...selection, rows: 1, columns: 1 });
    if (document.activeElement !== this.formula)
      this.formula.value = formulaText(workbook, activeSheet, selection.row, selection.column);
  }

  private onAddressKey(key: string): void {
    if (key === 'Escape') this.requests.leave();
    if (key !== 'Enter') return;
    const typed = this.address.value;
    const place = parseReference(typed) ?? this.namedPlace(typed);
    if (!place) return this.requests.refuse(`“${typed}” is neither a cell nor a name of this workbook.`);
    this.requests.leave();
    this.requests.goTo(place.sheet, place.area);
  }

  private namedPlace(name: string) {
    const defined = this.workbook?.names.find(
      (entry) => entry.name.toLowerCase() === name.trim().toLowerCase(),
    );
    return defined ? parseReference(defined.formula) : null;
  }

  private onFormulaKey(key: string): void {
    if (key === 'Enter') {
      const typed = this.formula.value;
      this.requests.leave();
      this.requests.enter(typed);
    }
    if (key === 'Escape') {
      this.requests.leave();
      if (this.workbook) this.show(this.workbook);
    }
  }
}
