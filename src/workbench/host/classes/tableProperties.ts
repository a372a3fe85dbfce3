import type { Table } from '../../../xlsx/model/objects';
import type { Property } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asBoolean, asText } from '../cells/asArgument';
import { isTakenName } from '../cells/addTable';
import { showTotals } from '../cells/changeTable';
import { isName } from '../cells/names';
import { guardSheet } from '../cells/protection';
import { renameTable } from '../cells/renameInFormulas';
import type { SheetTable } from '../cells/tableParts';

type Flag = 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButtons';

function change(session: Session, { sheet, table }: SheetTable, what: Partial<Table>): void {
  guardSheet(sheet);
  Object.assign(table, what);
  sheet.touch('tables');
  session.touch();
}

const flag = (name: Flag): Property<SheetTable> => ({
  get: ({ table }) => table[name],
  set: (self, value, session) => change(session, self, { [name]: asBoolean(value) }),
});

/** The styles that Excel brings; a workbook's own are not known here. */
const isTableStyle = (name: string): boolean =>
  /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name);

export const tableProperties: Readonly<Record<string, Property<SheetTable>>> = {
  Id: { get: ({ table }) => table.id },
  Name: {
    get: ({ table }) => table.name,
    set: (self, value, session) => {
      const name = asText(value);
      const before = self.table.name;
      if (name === before) return;
      if (!isName(name) || isTakenName(session, name, self.table)) throw invalidArgument();
      change(session, self, { name });
      renameTable(session.workbook, before, name);
    },
  },
  ShowHeaders: { get: ({ table }) => table.showHeaders },
  ShowTotals: {
    get: ({ table }) => table.showTotals,
    set: (self, value, session) => showTotals(session, self, asBoolean(value)),
  },
  Style: {
    get: ({ table }) => table.style ?? '',
    set: (self, value, session) => {
      const style = asText(value);
      if (style !== '' && !isTableStyle(style)) throw invalidArgument();
      change(session, self, { style: style === '' ? null : style });
    },
  },
  ShowBandedRows: flag('bandedRows'),
  ShowBandedColumns: flag('bandedColumns'),
  HighlightFirstColumn: flag('firstColumn'),
  HighlightLastColumn: flag('lastColumn'),
  ShowFilterButton: flag('filterButtons'),
};
