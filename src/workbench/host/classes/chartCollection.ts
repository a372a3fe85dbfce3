import type { Sheet } from '../../workbook/sheet';
import type { OfficeClass } from '../kernel/officeClass';

export const chartCollectionClass: OfficeClass<Sheet> = { name: 'ChartCollection', properties: {} };
