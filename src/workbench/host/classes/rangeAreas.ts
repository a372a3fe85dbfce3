import type { OfficeClass } from '../kernel/officeClass';
import { itemNotFound } from '../kernel/officeError';
import { sheetAddress } from '../cells/address';
import { asInteger } from '../cells/asArgument';
import { rangeOf } from './ranges';
import { objectOf, type SheetAreas } from './selves';
import { cellCount } from '../../../grid/area';

const addressOf = ({ sheet, areas }: SheetAreas): string =>
  areas.map((area) => sheetAddress({ sheet, area })).join(',');

export const rangeAreasClass: OfficeClass<SheetAreas> = {
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  navigations: {
    Areas: { go: (self) => objectOf('RangeCollection', self) },
    Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
  },
};

export const rangeCollectionClass: OfficeClass<SheetAreas> = {
  properties: {},
  methods: {
    GetCount: { call: ({ areas }) => areas.length },
    GetItemAt: {
      call: ({ sheet, areas }, [index]) => {
        const area = areas[asInteger(index)];
        if (!area) throw itemNotFound();
        return rangeOf(sheet, area);
      },
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
};
