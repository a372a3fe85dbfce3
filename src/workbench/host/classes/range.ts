import type { OfficeClass } from '../kernel/officeClass';
import type { SheetRange } from '../cells/area';
import { rangeActions } from './rangeActions';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeProperties';
import { objectOf } from './selves';

export const rangeClass: OfficeClass<SheetRange> = {
  properties: rangeProperties,
  navigations: {
    Format: { go: (range) => objectOf('RangeFormat', range) },
    Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
    ConditionalFormats: {
      since: '1.6',
      go: (range) => objectOf('ConditionalFormatCollection', range),
    },
    DataValidation: { since: '1.8', go: (range) => objectOf('DataValidation', range) },
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
