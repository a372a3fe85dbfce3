import type { Area } from '../../../grid/area';
import type { Sheet } from '../../../xlsx/model/sheet';
import { OfficeObject, type OfficeClass } from '../kernel/officeClass';
import { itemNotFound } from '../kernel/officeError';
import { cellCount } from '../cells/area';
import { sheetAddress } from '../cells/address';
import { asInteger } from '../cells/asArgument';
import { rangeOf } from './ranges';
import { worksheetClass } from './worksheet';

export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const addressOf = ({ sheet, areas }: SheetAreas): string =>
  areas.map((area) => sheetAddress({ sheet, area })).join(',');

export const rangeAreasClass: OfficeClass<SheetAreas> = {
  name: 'RangeAreas',
  properties: {
    Address: { since: '1.9', get: addressOf },
    AddressLocal: { since: '1.9', get: addressOf },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
  },
  navigations: {
    Areas: { since: '1.9', go: (self) => new OfficeObject(rangeCollectionClass, self) },
    Worksheet: { since: '1.9', go: ({ sheet }) => new OfficeObject(worksheetClass, sheet) },
  },
};

export const rangeCollectionClass: OfficeClass<SheetAreas> = {
  name: 'RangeCollection',
  properties: {},
  methods: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      call: ({ sheet, areas }, [index]) => {
        const area = areas[asInteger(index)];
        if (!area) throw itemNotFound();
        return rangeOf(sheet, area);
      },
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
};
