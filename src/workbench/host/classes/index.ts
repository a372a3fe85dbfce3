import { chartClasses } from './chart';
import { chartPartsClasses } from './chartParts';
import { chartSeriesClasses } from './chartSeries';
import { conditionalFormatClasses } from './conditionalFormat';
import { conditionalPartsClasses } from './conditionalParts';
import { dataValidationClasses } from './dataValidation';
import { keptClasses } from './kept';
import { looksClasses } from './looks';
import { namedItemsClasses } from './namedItems';
import { pageBreaksClasses, worksheetPartsClasses } from './worksheetParts';
import { pageLayoutClasses } from './pageLayout';
import { rangeClasses } from './range';
import { rangeFormatClasses } from './rangeFormat';
import { tableClasses } from './table';
import { tableColumnsClasses } from './tableColumns';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheet';
import type { Classes } from './selves';

/** Every class of the host by its key. What is not declared in them does not exist for the add-in. */
export const classes: Classes = {
  ...chartClasses,
  ...chartPartsClasses,
  ...chartSeriesClasses,
  ...conditionalFormatClasses,
  ...conditionalPartsClasses,
  ...dataValidationClasses,
  ...keptClasses,
  ...looksClasses,
  ...namedItemsClasses,
  ...pageBreaksClasses,
  ...pageLayoutClasses,
  ...rangeClasses,
  ...rangeFormatClasses,
  ...tableClasses,
  ...tableColumnsClasses,
  ...workbookClasses,
  ...worksheetClasses,
  ...worksheetPartsClasses,
};
