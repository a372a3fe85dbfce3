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
    ConditionalFormats: { go: (range) => objectOf('ConditionalFormatCollection', range) },
    DataValidation: { go: (range) => objectOf('DataValidation', range) },
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
