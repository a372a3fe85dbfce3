import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { eventMethods, worksheetEvents } from '../kernel/eventMethods';
import { wholeWorkbook } from '../kernel/events';
import type { OfficeObject } from '../kernel/officeObject';
import { asBoolean, asText, optional } from '../cells/asArgument';
import { guardStructure } from '../cells/protection';
import { checkSheetName, nextSheetName } from '../cells/sheetName';
import { collectionClass } from './collection';
import { objectOf } from './selves';
import { found } from '../kernel/officeError';

const worksheet = (sheet: Sheet) => objectOf('Worksheet', sheet);

const sheetsOf = (workbook: Workbook, visibleOnly: unknown): Sheet[] =>
  optional(visibleOnly, asBoolean, false)
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible')
    : workbook.sheets;

const find = (workbook: Workbook, key: unknown): OfficeObject<Sheet> | null => {
  const sheet = workbook.findSheet(asText(key));
  return sheet ? worksheet(sheet) : null;
};

export const worksheetCollectionClass = collectionClass<Workbook>(['GetItemOrNullObject'], {
  methods: {
    Add: {
      call: (workbook, [given], session) => {
        guardStructure(session);
        const name = optional(given, asText, nextSheetName(workbook));
        checkSheetName(workbook, name);
        const sheet = workbook.addSheet(name);
        session.touch();
        session.events.fire('worksheetAdded', [wholeWorkbook], { worksheetId: sheet.id, source: 'Local' });
        return worksheet(sheet);
      },
    },
    GetActiveWorksheet: { call: (workbook) => worksheet(workbook.activeSheet) },
    GetCount: { call: (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly).length },
    GetFirst: { call: (workbook, [visibleOnly]) => worksheet(found(sheetsOf(workbook, visibleOnly)[0])) },
    GetLast: { call: (workbook, [visibleOnly]) => worksheet(found(sheetsOf(workbook, visibleOnly).at(-1))) },
    ...eventMethods<Workbook>(
      {
        ...worksheetEvents,
        AddedEvent: { type: 'worksheetAdded', member: 'onAdded' },
        DeletedEvent: { type: 'worksheetDeleted', member: 'onDeleted' },
        EventMoved: { type: 'worksheetMoved', member: 'onMoved' },
      },
      () => wholeWorkbook,
    ),
  },
  items: (workbook) => workbook.sheets.map(worksheet),
  item: find,
});
