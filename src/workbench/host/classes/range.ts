import type { OfficeClass } from '../kernel/officeClass';
import { OfficeObject } from '../kernel/officeClass';
import type { SheetRange } from '../cells/area';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { rangeActions } from './rangeActions';
import { rangeFormatClass } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeProperties';
import { worksheetClass } from './worksheet';

export const rangeClass: OfficeClass<SheetRange> = {
  name: 'Range',
  properties: rangeProperties,
  navigations: {
    Format: { go: (range) => new OfficeObject(rangeFormatClass, range) },
    Worksheet: { go: ({ sheet }) => new OfficeObject(worksheetClass, sheet) },
    ConditionalFormats: {
      since: '1.6',
      go: (range) => new OfficeObject(conditionalFormatCollectionClass, range),
    },
    DataValidation: { since: '1.8', go: (range) => new OfficeObject(dataValidationClass, range) },
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
