import type { OfficeClass } from '../kernel/officeClass';
import {
  applicationClass,
  cultureInfoClass,
  workbookClass,
  workbookProtectionClass,
  runtimeClass,
  addinInternalServiceClass,
} from './workbook';
import {
  autoFilterClass,
  tableClass,
  tableRowCollectionClass,
  tableCollectionClass,
  tableScopedCollectionClass,
} from './table';
import { chartClass, chartCollectionClass } from './chart';
import {
  categoryAxisClass,
  chartAxesClass,
  chartBorderClass,
  gridlinesClass,
  valueAxisClass,
} from './chartAxes';
import {
  chartAreaFormatClass,
  chartFontClass,
  legendFontClass,
  titleFontClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
} from './chartTexts';
import {
  chartLabelsClass,
  chartPointClass,
  chartPointFormatClass,
  chartPointsCollectionClass,
  pointFillClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  seriesFillClass,
  seriesLineClass,
} from './chartSeries';
import {
  commentClass,
  commentCollectionClass,
  freezePanesClass,
  worksheetProtectionClass,
} from './worksheetParts';
import { conditionalFormatClass, conditionalFormatCollectionClass } from './conditionalFormat';
import {
  conditionalFillClass,
  conditionalFontClass,
  conditionalRangeFormatClass,
} from './conditionalRangeFormat';
import { cellValueClass, customClass, customRuleClass, textComparisonClass } from './conditionalRules';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from './customXmlParts';
import { dataValidationClass } from './dataValidation';
import { headerFooterClass, headersFootersClass, pageLayoutClass } from './pageLayout';
import { namedItemClass, namedItemCollectionClass } from './namedItems';
import { styleClass, styleCollectionClass, styleFillClass, styleFontClass } from './namedStyles';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreaks';
import { rangeClass, rangeAreasClass, rangeCollectionClass } from './range';
import { rangeBorderClass, rangeBorderCollectionClass, rangeFillClass, rangeFontClass } from './rangeLook';
import { formatProtectionClass, rangeFormatClass } from './rangeFormat';
import { settingClass, settingCollectionClass } from './settings';
import { tableColumnClass, tableColumnCollectionClass } from './tableColumns';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';
import type { Selves } from './selves';

/** Every class of the host by its key. What is not declared in them does not exist for the add-in. */
export const classes: { readonly [Key in keyof Selves]: OfficeClass<Selves[Key]> } = {
  AddinInternalService: addinInternalServiceClass,
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  CellValueConditionalFormat: cellValueClass,
  Chart: chartClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartAxes: chartAxesClass,
  'ChartAxis/category': categoryAxisClass,
  'ChartAxis/value': valueAxisClass,
  ChartBorder: chartBorderClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabels: chartLabelsClass,
  'ChartFill/point': pointFillClass,
  'ChartFill/series': seriesFillClass,
  ChartFont: chartFontClass,
  'ChartFont/legend': legendFontClass,
  'ChartFont/title': titleFontClass,
  ChartGridlines: gridlinesClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: chartLegendFormatClass,
  ChartLineFormat: seriesLineClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: chartPointFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  Comment: commentClass,
  CommentCollection: commentCollectionClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormatRule: customRuleClass,
  ConditionalRangeFill: conditionalFillClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CultureInfo: cultureInfoClass,
  CustomConditionalFormat: customClass,
  CustomXmlPart: customXmlPartClass,
  CustomXmlPartCollection: customXmlPartCollectionClass,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionClass,
  DataValidation: dataValidationClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headersFootersClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreakCollectionClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  'RangeFill/style': styleFillClass,
  RangeFont: rangeFontClass,
  'RangeFont/style': styleFontClass,
  RangeFormat: rangeFormatClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Style: styleClass,
  StyleCollection: styleCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  TextConditionalFormat: textComparisonClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
