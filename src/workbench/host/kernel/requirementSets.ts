// Made by scripts/makeRequirementSets.mjs from @types/office-js 1.0.612: do not edit it, run the script again.

/**
 * Class of Excel's object model → ExcelApi set → the members that came in it, parted by spaces; "name=" is setting one
 * that could be read before. "Online 1.1" and "Desktop 1.1" are the sets ExcelApiOnline and ExcelApiDesktop.
 */
export const requirementSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AllowEditRange: {
    'Online 1.1': 'address delete isPasswordProtected pauseProtection setPassword title',
  },
  AllowEditRangeCollection: {
    'Online 1.1': 'add getCount getItem getItemAt getItemOrNullObject items pauseProtection',
  },
  AllowEditRangeOptions: {
    'Online 1.1': 'password',
  },
  Application: {
    '1.1': 'calculate calculationMode',
    '1.6': 'suspendApiCalculationUntilNextSync',
    '1.8': 'calculationMode=',
    '1.9':
      'calculationEngineVersion calculationState iterativeCalculation suspendScreenUpdatingUntilNextSync',
    '1.11': 'cultureInfo decimalSeparator thousandsSeparator useSystemSeparators',
    'Desktop 1.1': 'activeWindow checkSpelling enterEditingMode union windows',
  },
  ArrayCellValue: {
    '1.16': 'basicType basicValue elements referencedValues type',
  },
  AutoFilter: {
    '1.9': 'apply clearCriteria criteria enabled getRange getRangeOrNullObject isDataFiltered reapply remove',
    '1.14': 'clearColumnCriteria',
  },
  BasicCardLayout: {
    '1.19': 'layout',
  },
  BasicCompactLayout: {
    '1.19': 'icon',
  },
  BasicDataValidation: {
    '1.8': 'formula1 formula2 operator',
  },
  BasicViewLayouts: {
    '1.19': 'card compact',
  },
  Binding: {
    '1.1': 'getRange getTable getText id type',
    '1.2': 'onDataChanged onSelectionChanged',
    '1.3': 'delete',
  },
  BindingCollection: {
    '1.1': 'count getItem getItemAt items',
    '1.3': 'add addFromNamedItem addFromSelection',
    '1.4': 'getCount getItemOrNullObject',
  },
  BindingDataChangedEventArgs: {
    '1.2': 'binding',
  },
  BindingSelectionChangedEventArgs: {
    '1.2': 'binding columnCount rowCount startColumn startRow',
  },
  BlockedErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  BooleanCellValue: {
    '1.16': 'basicType basicValue type',
    '1.19': 'layouts properties provider referencedValues',
  },
  BusyErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  CalcErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType functionName type',
  },
  CardLayoutListSection: {
    '1.16': 'layout',
  },
  CardLayoutPropertyReference: {
    '1.16': 'property',
  },
  CardLayoutSectionStandardProperties: {
    '1.16': 'collapsed collapsible properties title',
  },
  CardLayoutStandardProperties: {
    '1.16': 'mainImage sections subTitle title',
  },
  CardLayoutTableSection: {
    '1.16': 'layout',
  },
  CardLayoutTwoColumnSection: {
    '1.19': 'layout',
  },
  CellBorder: {
    '1.9': 'color style tintAndShade weight',
  },
  CellBorderCollection: {
    '1.9': 'bottom diagonalDown diagonalUp horizontal left right top vertical',
  },
  CellProperties: {
    '1.9': 'address addressLocal hidden',
  },
  CellPropertiesBorderLoadOptions: {
    '1.9': 'color style tintAndShade weight',
  },
  CellPropertiesFill: {
    '1.9': 'color pattern patternColor patternTintAndShade tintAndShade',
  },
  CellPropertiesFillLoadOptions: {
    '1.9': 'color pattern patternColor patternTintAndShade tintAndShade',
  },
  CellPropertiesFont: {
    '1.9': 'bold color italic name size strikethrough subscript superscript tintAndShade underline',
  },
  CellPropertiesFontLoadOptions: {
    '1.9': 'bold color italic name size strikethrough subscript superscript tintAndShade underline',
  },
  CellPropertiesFormat: {
    '1.9':
      'autoIndent borders fill font horizontalAlignment indentLevel protection readingOrder shrinkToFit textOrientation useStandardHeight useStandardWidth verticalAlignment wrapText',
  },
  CellPropertiesFormatLoadOptions: {
    '1.9':
      'autoIndent borders fill font horizontalAlignment indentLevel protection readingOrder shrinkToFit textOrientation useStandardHeight useStandardWidth verticalAlignment wrapText',
  },
  CellPropertiesLoadOptions: {
    '1.9': 'address addressLocal format hidden hyperlink style',
    '1.18': 'textRuns',
  },
  CellPropertiesProtection: {
    '1.9': 'formulaHidden locked',
  },
  CellValueAttributionAttributes: {
    '1.16': 'licenseAddress licenseText sourceAddress sourceText',
  },
  CellValueConditionalFormat: {
    '1.6': 'format rule',
  },
  CellValueExtraProperties: {
    '1.16': 'writable writableNote',
  },
  CellValuePropertyMetadata: {
    '1.16': 'attribution excludeFrom sublabel',
  },
  CellValuePropertyMetadataExclusions: {
    '1.16': 'autoComplete calcCompare cardView dotNotation',
  },
  CellValueProviderAttributes: {
    '1.16': 'description logoSourceAddress logoTargetAddress',
  },
  ChangeDirectionState: {
    '1.14': 'deleteShiftDirection insertShiftDirection',
  },
  ChangedEventDetail: {
    '1.9': 'valueAfter valueBefore valueTypeAfter valueTypeBefore',
    '1.16': 'valueAsJsonAfter valueAsJsonBefore',
  },
  Chart: {
    '1.1': 'axes dataLabels delete format height left legend name series setData setPosition title top width',
    '1.2': 'getImage worksheet',
    '1.7': 'chartType id showAllFieldButtons',
    '1.8':
      'categoryLabelLevel displayBlanksAs onActivated onDeactivated plotArea plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style',
    '1.9': 'activate pivotOptions',
    '1.14': 'getDataTable getDataTableOrNullObject',
  },
  ChartActivatedEventArgs: {
    '1.8': 'chartId type worksheetId',
  },
  ChartAddedEventArgs: {
    '1.8': 'chartId source type worksheetId',
  },
  ChartAreaFormat: {
    '1.1': 'fill font',
    '1.7': 'border',
    '1.9': 'colorScheme roundedCorners',
  },
  ChartAxes: {
    '1.1': 'categoryAxis seriesAxis valueAxis',
    '1.7': 'getItem',
  },
  ChartAxis: {
    '1.1': 'format majorGridlines majorUnit maximum minimum minorGridlines minorUnit title',
    '1.7':
      'axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType setCategoryNames setCustomDisplayUnit showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width',
    '1.8':
      'alignment isBetweenCategories multiLevel numberFormat offset position positionAt setPositionAt textOrientation',
    '1.9': 'linkNumberFormat',
  },
  ChartAxisFormat: {
    '1.1': 'font line',
    '1.8': 'fill',
  },
  ChartAxisTitle: {
    '1.1': 'format text visible',
    '1.8': 'setFormula',
    '1.12': 'textOrientation',
  },
  ChartAxisTitleFormat: {
    '1.1': 'font',
    '1.8': 'border fill',
  },
  ChartBinOptions: {
    '1.9': 'allowOverflow allowUnderflow count overflowValue type underflowValue width',
  },
  ChartBorder: {
    '1.7': 'color lineStyle weight',
    '1.8': 'clear',
  },
  ChartBoxwhiskerOptions: {
    '1.9': 'quartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints',
  },
  ChartCollection: {
    '1.1': 'add count getItem getItemAt items',
    '1.4': 'getCount getItemOrNullObject',
    '1.8': 'onActivated onAdded onDeactivated onDeleted',
  },
  ChartDataLabel: {
    '1.7':
      'position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue',
    '1.8':
      'autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width',
    '1.9': 'linkNumberFormat',
    '1.19': 'geometricShapeType getSubstring getTailAnchor setHeight setWidth showAsStickyCallout',
  },
  ChartDataLabelAnchor: {
    '1.19': 'left top',
  },
  ChartDataLabelFormat: {
    '1.1': 'fill font',
    '1.8': 'border',
  },
  ChartDataLabels: {
    '1.1':
      'format position separator showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue',
    '1.8': 'autoText horizontalAlignment numberFormat textOrientation verticalAlignment',
    '1.9': 'linkNumberFormat',
    '1.19': 'geometricShapeType leaderLines showAsStickyCallout showLeaderLines',
  },
  ChartDataTable: {
    '1.14': 'format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible',
  },
  ChartDataTableFormat: {
    '1.14': 'border fill font',
  },
  ChartDeactivatedEventArgs: {
    '1.8': 'chartId type worksheetId',
  },
  ChartDeletedEventArgs: {
    '1.8': 'chartId source type worksheetId',
  },
  ChartErrorBars: {
    '1.9': 'endStyleCap format include type visible',
  },
  ChartErrorBarsFormat: {
    '1.9': 'line',
  },
  ChartFill: {
    '1.1': 'clear setSolidColor',
    '1.16': 'getSolidColor',
  },
  ChartFont: {
    '1.1': 'bold color italic name size underline',
  },
  ChartFormatString: {
    '1.7': 'font',
  },
  ChartGridlines: {
    '1.1': 'format visible',
  },
  ChartGridlinesFormat: {
    '1.1': 'line',
  },
  ChartLeaderLines: {
    '1.19': 'format',
  },
  ChartLeaderLinesFormat: {
    '1.19': 'line',
  },
  ChartLegend: {
    '1.1': 'format overlay position visible',
    '1.7': 'height left legendEntries showShadow top width',
  },
  ChartLegendEntry: {
    '1.7': 'visible',
    '1.8': 'height index left top width',
  },
  ChartLegendEntryCollection: {
    '1.7': 'getCount getItemAt items',
  },
  ChartLegendFormat: {
    '1.1': 'fill font',
    '1.8': 'border',
  },
  ChartLineFormat: {
    '1.1': 'clear color',
    '1.7': 'lineStyle weight',
  },
  ChartMapOptions: {
    '1.9': 'labelStrategy level projectionType',
  },
  ChartPivotOptions: {
    '1.9': 'showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons',
  },
  ChartPlotArea: {
    '1.8': 'format height insideHeight insideLeft insideTop insideWidth left position top width',
  },
  ChartPlotAreaFormat: {
    '1.8': 'border fill',
  },
  ChartPoint: {
    '1.1': 'format value',
    '1.7': 'dataLabel hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle',
  },
  ChartPointFormat: {
    '1.1': 'fill',
    '1.7': 'border',
  },
  ChartPointsCollection: {
    '1.1': 'count getItemAt items',
    '1.4': 'getCount',
  },
  ChartSeries: {
    '1.1': 'format name points',
    '1.7':
      'chartType delete doughnutHoleSize filtered gapWidth hasDataLabels markerBackgroundColor markerForegroundColor markerSize markerStyle plotOrder setBubbleSizes setValues setXAxisValues showShadow smooth trendlines',
    '1.8':
      'axisGroup dataLabels explosion firstSliceAngle invertIfNegative overlap secondPlotSize splitType varyByCategories',
    '1.9':
      'binOptions boxwhiskerOptions bubbleScale gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy showConnectorLines showLeaderLines splitValue xErrorBars yErrorBars',
    '1.12': 'getDimensionValues',
    '1.15': 'getDimensionDataSourceString getDimensionDataSourceType',
  },
  ChartSeriesCollection: {
    '1.1': 'count getItemAt items',
    '1.4': 'getCount',
    '1.7': 'add',
  },
  ChartSeriesFormat: {
    '1.1': 'fill line',
  },
  ChartTitle: {
    '1.1': 'format overlay text visible',
    '1.7':
      'getSubstring height horizontalAlignment left position setFormula showShadow textOrientation top verticalAlignment width',
  },
  ChartTitleFormat: {
    '1.1': 'fill font',
    '1.7': 'border',
  },
  ChartTrendline: {
    '1.7': 'delete format intercept movingAveragePeriod name polynomialOrder type',
    '1.8': 'backwardPeriod forwardPeriod label showEquation showRSquared',
  },
  ChartTrendlineCollection: {
    '1.7': 'add getCount getItem items',
  },
  ChartTrendlineFormat: {
    '1.7': 'line',
  },
  ChartTrendlineLabel: {
    '1.8':
      'autoText format formula height horizontalAlignment left numberFormat text textOrientation top verticalAlignment width',
    '1.9': 'linkNumberFormat',
  },
  ChartTrendlineLabelFormat: {
    '1.8': 'border fill font',
  },
  CheckSpellingOptions: {
    'Desktop 1.1': 'customDictionary ignoreUppercase',
  },
  CheckboxCellControl: {
    '1.18': 'type',
  },
  ColorScaleConditionalFormat: {
    '1.6': 'criteria threeColorScale',
  },
  ColumnProperties: {
    '1.9': 'address addressLocal columnIndex',
  },
  ColumnPropertiesLoadOptions: {
    '1.9': 'columnHidden columnIndex format',
  },
  Comment: {
    '1.10': 'authorEmail authorName content creationDate delete getLocation id replies',
    '1.11': 'mentions resolved richContent updateMentions',
    '1.12': 'contentType',
  },
  CommentAddedEventArgs: {
    '1.12': 'commentDetails source type worksheetId',
  },
  CommentChangedEventArgs: {
    '1.12': 'changeType commentDetails source type worksheetId',
  },
  CommentCollection: {
    '1.10': 'add getCount getItem getItemAt getItemByCell getItemByReplyId items',
    '1.12': 'onAdded onChanged onDeleted',
    '1.14': 'getItemOrNullObject',
  },
  CommentDeletedEventArgs: {
    '1.12': 'commentDetails source type worksheetId',
  },
  CommentDetail: {
    '1.12': 'commentId replyIds',
  },
  CommentMention: {
    '1.11': 'email id name',
  },
  CommentReply: {
    '1.10': 'authorEmail authorName content creationDate delete getLocation getParentComment id',
    '1.11': 'mentions resolved richContent updateMentions',
    '1.12': 'contentType',
  },
  CommentReplyCollection: {
    '1.10': 'add getCount getItem getItemAt items',
    '1.14': 'getItemOrNullObject',
  },
  CommentRichContent: {
    '1.11': 'mentions richContent',
  },
  ConditionalCellValueRule: {
    '1.6': 'formula1 formula2 operator',
  },
  ConditionalColorScaleCriteria: {
    '1.6': 'maximum midpoint minimum',
  },
  ConditionalColorScaleCriterion: {
    '1.6': 'color formula type',
  },
  ConditionalDataBarNegativeFormat: {
    '1.6': 'borderColor fillColor matchPositiveBorderColor matchPositiveFillColor',
  },
  ConditionalDataBarPositiveFormat: {
    '1.6': 'borderColor fillColor gradientFill',
  },
  ConditionalDataBarRule: {
    '1.6': 'formula type',
  },
  ConditionalFormat: {
    '1.6':
      'cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject delete getRange getRangeOrNullObject iconSet iconSetOrNullObject id preset presetOrNullObject priority stopIfTrue textComparison textComparisonOrNullObject topBottom topBottomOrNullObject type',
    '1.9': 'getRanges',
    '1.17':
      'changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges',
  },
  ConditionalFormatCollection: {
    '1.6': 'add clearAll getCount getItem getItemAt items',
    '1.14': 'getItemOrNullObject',
  },
  ConditionalFormatRule: {
    '1.6': 'formula formulaLocal formulaR1C1',
  },
  ConditionalIconCriterion: {
    '1.6': 'customIcon formula operator type',
  },
  ConditionalPresetCriteriaRule: {
    '1.6': 'criterion',
  },
  ConditionalRangeBorder: {
    '1.6': 'color sideIndex style',
  },
  ConditionalRangeBorderCollection: {
    '1.6': 'bottom count getItem getItemAt items left right top',
  },
  ConditionalRangeFill: {
    '1.6': 'clear color',
  },
  ConditionalRangeFont: {
    '1.6': 'bold clear color italic strikethrough underline',
  },
  ConditionalRangeFormat: {
    '1.6': 'borders fill font numberFormat',
    '1.17': 'clearFormat',
  },
  ConditionalTextComparisonRule: {
    '1.6': 'operator text',
  },
  ConditionalTopBottomRule: {
    '1.6': 'rank type',
  },
  ConnectErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  CultureInfo: {
    '1.11': 'name numberFormat',
    '1.12': 'datetimeFormat',
  },
  CustomConditionalFormat: {
    '1.6': 'format rule',
  },
  CustomDataValidation: {
    '1.8': 'formula',
  },
  CustomFunctionManager: {
    '1.20': 'newObject setVisibility',
  },
  CustomFunctionVisibilityOptions: {
    '1.20': 'hide show',
  },
  CustomProperty: {
    '1.7': 'delete key type value',
  },
  CustomPropertyCollection: {
    '1.7': 'add deleteAll getCount getItem getItemOrNullObject items',
  },
  CustomXmlPart: {
    '1.5': 'delete getXml id namespaceUri setXml',
  },
  CustomXmlPartCollection: {
    '1.5': 'add getByNamespace getCount getItem getItemOrNullObject items',
  },
  CustomXmlPartScopedCollection: {
    '1.5': 'getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject items',
  },
  DataBarConditionalFormat: {
    '1.6':
      'axisColor axisFormat barDirection lowerBoundRule negativeFormat positiveFormat showDataBarOnly upperBoundRule',
  },
  DataConnectionCollection: {
    '1.7': 'refreshAll',
  },
  DataPivotHierarchy: {
    '1.8': 'field id name numberFormat position setToDefault showAs summarizeBy',
  },
  DataPivotHierarchyCollection: {
    '1.8': 'add getCount getItem getItemOrNullObject items remove',
  },
  DataValidation: {
    '1.8': 'clear errorAlert ignoreBlanks prompt rule type valid',
    '1.9': 'getInvalidCells getInvalidCellsOrNullObject',
  },
  DataValidationErrorAlert: {
    '1.8': 'message showAlert style title',
  },
  DataValidationPrompt: {
    '1.8': 'message showPrompt title',
  },
  DataValidationRule: {
    '1.8': 'custom date decimal list textLength time wholeNumber',
  },
  DateTimeDataValidation: {
    '1.8': 'formula1 formula2 operator',
  },
  DatetimeFormatInfo: {
    '1.12': 'dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator',
  },
  Div0ErrorCellValue: {
    '1.16': 'basicType basicValue errorType type',
  },
  DocumentProperties: {
    '1.7':
      'author category comments company creationDate custom keywords lastAuthor manager revisionNumber subject title',
  },
  DoubleCellValue: {
    '1.16': 'basicType basicValue type',
    '1.19': 'layouts numberFormat properties provider referencedValues',
  },
  EmptyCellControl: {
    '1.18': 'type',
  },
  EmptyCellValue: {
    '1.16': 'basicType basicValue type',
  },
  EntityCardLayout: {
    '1.16': 'layout',
  },
  EntityCellValue: {
    '1.16': 'basicType basicValue layouts properties provider referencedValues text type',
  },
  EntityCompactLayout: {
    '1.16': 'icon',
  },
  EntityPropertyExtraProperties: {
    '1.16': 'propertyMetadata',
  },
  EntityViewLayouts: {
    '1.16': 'card compact',
  },
  ExternalErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  FieldErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType fieldName type',
  },
  Filter: {
    '1.2':
      'apply applyBottomItemsFilter applyBottomPercentFilter applyCellColorFilter applyCustomFilter applyDynamicFilter applyFontColorFilter applyIconFilter applyTopItemsFilter applyTopPercentFilter applyValuesFilter clear criteria',
  },
  FilterCriteria: {
    '1.2': 'color criterion1 criterion2 dynamicCriteria filterOn icon operator values',
    '1.9': 'subField',
  },
  FilterDatetime: {
    '1.2': 'date specificity',
  },
  FilterPivotHierarchy: {
    '1.8': 'enableMultipleFilterItems fields id name position setToDefault',
  },
  FilterPivotHierarchyCollection: {
    '1.8': 'add getCount getItem getItemOrNullObject items remove',
  },
  FormatProtection: {
    '1.2': 'formulaHidden locked',
  },
  FormattedNumberCellValue: {
    '1.16': 'basicType basicValue numberFormat type',
  },
  FormulaChangedEventDetail: {
    '1.13': 'cellAddress previousFormula',
  },
  FunctionResult: {
    '1.2': 'error value',
  },
  Functions: {
    '1.2':
      'abs accrInt accrIntM acos acosh acot acoth amorDegrc amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs bahtText base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate confidence_Norm confidence_T convert cos cosh cot coth count countA countBlank countIf countIfs coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd csc csch cumIPmt cumPrinc date datevalue daverage day days days360 db dbcs dcount dcountA ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dget disc dmax dmin dollar dollarDe dollarFr dproduct dstDev dstDevP dsum duration dvar dvarP ecma_Ceiling edate effect eoMonth erf erfC erfC_Precise erf_Precise error_Type even exact exp expon_Dist f_Dist f_Dist_RT f_Inv f_Inv_RT fact factDouble false find findB fisher fisherInv fixed floor_Math floor_Precise fv fvschedule gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean harMean hex2Bin hex2Dec hex2Oct hlookup hour hypGeom_Dist hyperlink if imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imDiv imExp imLn imLog10 imLog2 imPower imProduct imReal imSec imSech imSin imSinh imSqrt imSub imSum imTan imaginary int intRate ipmt irr isErr isError isEven isFormula isLogical isNA isNonText isNumber isOdd isText isoWeekNum iso_Ceiling ispmt isref kurt large lcm left leftb len lenb ln log log10 logNorm_Dist logNorm_Inv lookup lower match max maxA mduration median mid midb min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd oddFPrice oddFYield oddLPrice oddLYield or pduration percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt price priceDisc priceMat product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate received replace replaceB rept right rightb roman round roundDown roundUp rows rri sec sech second seriesSum sheet sheets sign sin sinh skew skew_p sln small sqrt sqrtPi stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT t_Inv t_Inv_2T tan tanh tbillEq tbillPrice tbillYield text time timevalue today trim trimMean true trunc type unichar unicode upper usdollar value varA varPA var_P var_S vdb vlookup weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac yield yieldDisc yieldMat z_Test',
  },
  GeometricShape: {
    '1.9': 'id shape',
  },
  GettingDataErrorCellValue: {
    '1.16': 'basicType basicValue errorType type',
  },
  GroupShapeCollection: {
    '1.9': 'getCount getItem getItemAt items',
    '1.14': 'getItemOrNullObject',
  },
  HeaderFooter: {
    '1.9': 'centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader',
    'Desktop 1.1':
      'centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture',
  },
  HeaderFooterGroup: {
    '1.9': 'defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale',
  },
  HeaderFooterPicture: {
    'Desktop 1.1':
      'brightness colorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio width',
  },
  Icon: {
    '1.2': 'index',
  },
  IconSetConditionalFormat: {
    '1.6': 'criteria reverseIconOrder showIconOnly style',
  },
  Image: {
    '1.9': 'format id shape',
    'Desktop 1.1':
      'brightness colorType contrast cropBottom cropLeft cropRight cropTop incrementBrightness incrementContrast',
  },
  InsertWorksheetOptions: {
    '1.13': 'positionType relativeTo sheetNamesToInsert',
  },
  IterativeCalculation: {
    '1.9': 'enabled maxChange maxIteration',
  },
  JavaScriptCustomFunctionReferenceCellValue: {
    '1.19': 'basicType basicValue functionType id namespace type',
  },
  Line: {
    '1.9':
      'beginArrowheadLength beginArrowheadStyle beginArrowheadWidth beginConnectedShape beginConnectedSite connectBeginShape connectEndShape connectorType disconnectBeginShape disconnectEndShape endArrowheadLength endArrowheadStyle endArrowheadWidth endConnectedShape endConnectedSite id isBeginConnected isEndConnected shape',
  },
  LinkedEntityCellValue: {
    '1.16': 'basicType basicValue id layouts properties provider text type',
  },
  LinkedEntityCellValueLoadedEventArgs: {
    '1.21': 'error id linkedEntityCellValue source type',
  },
  LinkedEntityDataDomain: {
    '1.19':
      'dataProvider delete id lastRefreshed loadFunctionId name periodicRefreshInterval refresh refreshMode serviceId supportedRefreshModes',
  },
  LinkedEntityDataDomainAddedEventArgs: {
    '1.19': 'id serviceId source type',
  },
  LinkedEntityDataDomainCollection: {
    '1.19':
      'add getCount getItem getItemAt getItemByName getItemByNameOrNullObject getItemOrNullObject items onLinkedEntityDataDomainAdded onRefreshCompleted onRefreshModeChanged refreshAll',
    '1.21': 'loadLinkedEntityCellValue onLinkedEntityCellValueLoaded',
  },
  LinkedEntityDataDomainCreateOptions: {
    '1.19': 'dataProvider id loadFunctionId name periodicRefreshInterval supportedRefreshModes',
  },
  LinkedEntityDataDomainRefreshCompletedEventArgs: {
    '1.19': 'errors id refreshed serviceId source type',
  },
  LinkedEntityDataDomainRefreshModeChangedEventArgs: {
    '1.19': 'id refreshMode serviceId source type',
  },
  LinkedEntityId: {
    '1.16': 'culture domainId entityId serviceId',
  },
  LinkedEntityIdCulture: {
    '1.19': 'culture entityId',
  },
  LinkedEntityLoadServiceRequest: {
    '1.19': 'domainId entities',
  },
  LinkedEntityLoadServiceResult: {
    '1.19': 'entities',
  },
  LinkedWorkbook: {
    'Online 1.1': 'breakLinks id refresh',
  },
  LinkedWorkbookCollection: {
    'Online 1.1': 'breakAllLinks getItem getItemOrNullObject items refreshAll workbookLinksRefreshMode',
  },
  ListDataValidation: {
    '1.8': 'inCellDropDown source',
  },
  MixedCellControl: {
    '1.18': 'type',
  },
  NameErrorCellValue: {
    '1.16': 'basicType basicValue errorType type',
  },
  NamedItem: {
    '1.1': 'getRange name type value visible',
    '1.4': 'comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject',
    '1.7': 'arrayValues formula',
    '1.16': 'valueAsJson valueAsJsonLocal',
  },
  NamedItemArrayValues: {
    '1.7': 'types values',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
  },
  NamedItemCollection: {
    '1.1': 'getItem items',
    '1.4': 'add addFormulaLocal getCount getItemOrNullObject',
  },
  NamedSheetView: {
    'Online 1.1': 'activate delete duplicate name',
  },
  NamedSheetViewCollection: {
    'Online 1.1': 'add enterTemporary exit getActive getCount getItem getItemAt items',
  },
  NotAvailableErrorCellValue: {
    '1.16': 'basicType basicValue errorType type',
  },
  Note: {
    '1.18': 'authorName content delete getLocation height visible width',
  },
  NoteCollection: {
    '1.18': 'add getCount getItem getItemAt getItemOrNullObject items',
  },
  NullErrorCellValue: {
    '1.16': 'basicType basicValue errorType type',
  },
  NumErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType functionName type',
  },
  NumberFormatInfo: {
    '1.11': 'numberDecimalSeparator numberGroupSeparator',
    '1.17': 'currencySymbol',
  },
  PageBreak: {
    '1.9': 'columnIndex delete getCellAfterBreak rowIndex',
  },
  PageBreakCollection: {
    '1.9': 'add getCount getItem items removePageBreaks',
  },
  PageLayout: {
    '1.9':
      'blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows topMargin zoom',
    'Desktop 1.1': 'alignMarginsHeaderFooter printQuality',
  },
  PageLayoutMarginOptions: {
    '1.9': 'bottom footer header left right top',
  },
  PageLayoutZoomOptions: {
    '1.9': 'horizontalFitToPages scale verticalFitToPages',
  },
  Pane: {
    'Desktop 1.1': 'index',
  },
  PaneCollection: {
    'Desktop 1.1': 'getCount getItemAt items',
  },
  PivotDateFilter: {
    '1.12': 'comparator condition exclusive lowerBound upperBound wholeDays',
  },
  PivotField: {
    '1.8': 'id items name showAllItems sortByLabels subtotals',
    '1.9': 'sortByValues',
    '1.12': 'applyFilter clearAllFilters clearFilter getFilters isFiltered',
  },
  PivotFieldCollection: {
    '1.8': 'getCount getItem getItemOrNullObject items',
  },
  PivotFilters: {
    '1.12': 'dateFilter labelFilter manualFilter valueFilter',
  },
  PivotHierarchy: {
    '1.8': 'fields id name',
  },
  PivotHierarchyCollection: {
    '1.8': 'getCount getItem getItemOrNullObject items',
  },
  PivotItem: {
    '1.8': 'id isExpanded name visible',
  },
  PivotItemCollection: {
    '1.8': 'getCount getItem getItemOrNullObject items',
  },
  PivotLabelFilter: {
    '1.12': 'comparator condition exclusive lowerBound substring upperBound',
  },
  PivotLayout: {
    '1.8':
      'getColumnLabelRange getDataBodyRange getFilterAxisRange getRange getRowLabelRange layoutType showColumnGrandTotals showRowGrandTotals subtotalLocation',
    '1.9': 'autoFormat getDataHierarchy getPivotItems preserveFormatting setAutoSortOnCell',
    '1.10': 'enableFieldList',
    '1.13':
      'altTextDescription altTextTitle displayBlankLineAfterEachItem emptyCellText fillEmptyCells repeatAllItemLabels showFieldHeaders',
  },
  PivotManualFilter: {
    '1.12': 'selectedItems',
  },
  PivotTable: {
    '1.3': 'name refresh worksheet',
    '1.5': 'id',
    '1.8': 'columnHierarchies dataHierarchies delete filterHierarchies hierarchies layout rowHierarchies',
    '1.9': 'enableDataValueEditing useCustomSortLists',
    '1.12': 'allowMultipleFiltersPerField',
    '1.13': 'refreshOnOpen',
    '1.15': 'getDataSourceString getDataSourceType',
  },
  PivotTableCollection: {
    '1.3': 'getItem items refreshAll',
    '1.4': 'getCount getItemOrNullObject',
    '1.8': 'add',
  },
  PivotTableScopedCollection: {
    '1.12': 'getCount getFirst getItem getItemOrNullObject items',
    '1.15': 'getFirstOrNullObject',
  },
  PivotTableStyle: {
    '1.10': 'delete duplicate name readOnly',
  },
  PivotTableStyleCollection: {
    '1.10': 'add getCount getDefault getItem getItemOrNullObject items setDefault',
  },
  PivotValueFilter: {
    '1.12': 'comparator condition exclusive lowerBound selectionType threshold upperBound value',
  },
  PlaceholderErrorCellValue: {
    '1.16': 'basicType basicValue errorType target type',
  },
  PresetCriteriaConditionalFormat: {
    '1.6': 'format rule',
  },
  Query: {
    '1.14': 'error loadedTo loadedToDataModel name refreshDate rowsLoadedCount',
  },
  QueryCollection: {
    '1.14': 'getCount getItem items',
  },
  Range: {
    '1.1':
      'address addressLocal cellCount clear columnCount columnIndex delete format formulas formulasLocal getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow getUsedRange insert numberFormat rowCount rowIndex select text valueTypes values worksheet',
    '1.2':
      'columnHidden formulasR1C1 getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden sort unmerge',
    '1.3': 'getVisibleView',
    '1.4': 'getIntersectionOrNullObject getUsedRangeOrNullObject',
    '1.6': 'calculate conditionalFormats',
    '1.7':
      'getAbsoluteResizedRange getImage getSurroundingRegion hyperlink isEntireColumn isEntireRow numberFormatLocal showCard style',
    '1.8': 'dataValidation',
    '1.9':
      'autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables linkedDataTypeState removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties',
    '1.10': 'group height hideGroupDetails left showGroupDetails top ungroup width',
    '1.11': 'moveTo',
    '1.12':
      'getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject hasSpill numberFormatCategories savedAsArray',
    '1.13': 'getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge',
    '1.14': 'getPrecedents',
    '1.15': 'getDependents',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
    '1.18': 'clearOrResetContents control',
    '1.19': 'getDisplayedCellProperties',
    'Desktop 1.1': 'checkSpelling formulaArray showDependents showPrecedents',
  },
  RangeAreas: {
    '1.9':
      'address addressLocal areaCount areas calculate cellCount clear conditionalFormats convertDataTypeToText convertToLinkedDataType copyFrom dataValidation format getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject isEntireColumn isEntireRow setDirty style worksheet',
    '1.18': 'clearOrResetContents select',
  },
  RangeAreasCollection: {
    '1.12': 'getCount getItemAt items',
  },
  RangeBorder: {
    '1.1': 'color sideIndex style weight',
    '1.9': 'tintAndShade',
  },
  RangeBorderCollection: {
    '1.1': 'count getItem getItemAt items',
    '1.9': 'tintAndShade',
  },
  RangeCollection: {
    '1.9': 'getCount getItemAt items',
  },
  RangeFill: {
    '1.1': 'clear color',
    '1.9': 'pattern patternColor patternTintAndShade tintAndShade',
  },
  RangeFont: {
    '1.1': 'bold color italic name size underline',
    '1.9': 'strikethrough subscript superscript tintAndShade',
  },
  RangeFormat: {
    '1.1': 'borders fill font horizontalAlignment verticalAlignment wrapText',
    '1.2': 'autofitColumns autofitRows columnWidth protection rowHeight',
    '1.7': 'textOrientation useStandardHeight useStandardWidth',
    '1.9': 'autoIndent indentLevel readingOrder shrinkToFit',
    '1.11': 'adjustIndent',
  },
  RangeHyperlink: {
    '1.7': 'address documentReference screenTip textToDisplay',
  },
  RangeReference: {
    '1.2': 'address',
  },
  RangeSort: {
    '1.2': 'apply',
  },
  RangeTextRun: {
    '1.18': 'font text',
  },
  RangeView: {
    '1.3':
      'cellAddresses columnCount formulas formulasLocal formulasR1C1 getRange index numberFormat rowCount rows text valueTypes values',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
  },
  RangeViewCollection: {
    '1.3': 'getItemAt items',
    '1.4': 'getCount',
  },
  RefErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  ReferenceCellValue: {
    '1.16': 'basicType basicValue reference type',
  },
  RemoveDuplicatesResult: {
    '1.9': 'removed uniqueRemaining',
  },
  ReplaceCriteria: {
    '1.9': 'completeMatch matchCase',
  },
  RequestContext: {
    '1.5': 'runtime',
  },
  RootReferenceCellValue: {
    '1.16': 'basicType basicValue type',
  },
  RowColumnPivotHierarchy: {
    '1.8': 'fields id name position setToDefault',
  },
  RowColumnPivotHierarchyCollection: {
    '1.8': 'add getCount getItem getItemOrNullObject items remove',
  },
  RowProperties: {
    '1.9': 'address addressLocal rowIndex',
  },
  RowPropertiesLoadOptions: {
    '1.9': 'format rowHidden rowIndex',
  },
  RunOptions: {
    '1.20': 'mergeUndoGroup',
  },
  Runtime: {
    '1.8': 'enableEvents',
  },
  SearchCriteria: {
    '1.9': 'completeMatch matchCase searchDirection',
  },
  SelectionChangedEventArgs: {
    '1.2': 'workbook',
  },
  SettableCellProperties: {
    '1.9': 'format hyperlink style',
    '1.18': 'textRuns',
  },
  SettableColumnProperties: {
    '1.9': 'columnHidden format',
  },
  SettableRowProperties: {
    '1.9': 'format rowHidden',
  },
  Setting: {
    '1.4': 'delete key value',
  },
  SettingCollection: {
    '1.4': 'add getCount getItem getItemOrNullObject items onSettingsChanged',
  },
  SettingsChangedEventArgs: {
    '1.4': 'settings',
  },
  Shape: {
    '1.9':
      'altTextDescription altTextTitle connectionSiteCount delete fill geometricShape geometricShapeType getAsImage group height id image incrementLeft incrementRotation incrementTop left level line lineFormat lockAspectRatio name onActivated onDeactivated parentGroup rotation scaleHeight scaleWidth setZOrder textFrame top type visible width zOrderPosition',
    '1.10': 'copyTo placement',
    '1.15': 'displayName',
  },
  ShapeActivatedEventArgs: {
    '1.9': 'shapeId type worksheetId',
  },
  ShapeCollection: {
    '1.9': 'addGeometricShape addGroup addImage addLine addTextBox getCount getItem getItemAt items',
    '1.14': 'getItemOrNullObject',
  },
  ShapeDeactivatedEventArgs: {
    '1.9': 'shapeId type worksheetId',
  },
  ShapeFill: {
    '1.9': 'clear foregroundColor setSolidColor transparency type',
  },
  ShapeFont: {
    '1.9': 'bold color italic name size underline',
  },
  ShapeGroup: {
    '1.9': 'id shape shapes ungroup',
  },
  ShapeLineFormat: {
    '1.9': 'color dashStyle style transparency visible weight',
  },
  ShowAsRule: {
    '1.8': 'baseField baseItem calculation',
  },
  Slicer: {
    '1.10':
      'caption clearFilters delete getSelectedItems height id isFilterCleared left name selectItems slicerItems sortBy style top width worksheet',
  },
  SlicerCollection: {
    '1.10': 'add getCount getItem getItemAt getItemOrNullObject items',
  },
  SlicerItem: {
    '1.10': 'hasData isSelected key name',
  },
  SlicerItemCollection: {
    '1.10': 'getCount getItem getItemAt getItemOrNullObject items',
  },
  SlicerStyle: {
    '1.10': 'delete duplicate name readOnly',
  },
  SlicerStyleCollection: {
    '1.10': 'add getCount getDefault getItem getItemOrNullObject items setDefault',
  },
  SortField: {
    '1.2': 'ascending color dataOption icon key sortOn',
    '1.9': 'subField',
  },
  SpillErrorCellValue: {
    '1.16': 'basicType basicValue columnCount errorSubType errorType rowCount type',
  },
  StringCellValue: {
    '1.16': 'basicType basicValue type',
    '1.19': 'layouts properties provider referencedValues',
  },
  Style: {
    '1.7':
      'borders builtIn delete fill font formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder shrinkToFit verticalAlignment wrapText',
    '1.8': 'autoIndent textOrientation',
  },
  StyleCollection: {
    '1.7': 'add getItem items',
    '1.9': 'getCount getItemAt',
    '1.14': 'getItemOrNullObject',
  },
  Subtotals: {
    '1.8':
      'automatic average count countNumbers max min product standardDeviation standardDeviationP sum variance varianceP',
  },
  Table: {
    '1.1':
      'columns delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id name rows showHeaders showTotals style',
    '1.2': 'clearFilters convertToRange reapplyFilters sort worksheet',
    '1.3': 'highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton',
    '1.7': 'onChanged onSelectionChanged',
    '1.8': 'legacyId',
    '1.9': 'autoFilter',
    '1.13': 'resize',
  },
  TableAddedEventArgs: {
    '1.9': 'source tableId type worksheetId',
  },
  TableChangedEventArgs: {
    '1.7': 'address changeType source tableId type worksheetId',
    '1.8': 'getRange getRangeOrNullObject',
    '1.9': 'details',
  },
  TableCollection: {
    '1.1': 'add count getItem getItemAt items',
    '1.4': 'getCount getItemOrNullObject',
    '1.7': 'onChanged',
    '1.9': 'onAdded onDeleted',
  },
  TableColumn: {
    '1.1': 'delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange id index name values',
    '1.2': 'filter',
    '1.4': 'name=',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
  },
  TableColumnCollection: {
    '1.1': 'add count getItem getItemAt items',
    '1.4': 'getCount getItemOrNullObject',
    '1.16': 'addAsJson',
  },
  TableDeletedEventArgs: {
    '1.9': 'source tableId tableName type worksheetId',
  },
  TableRow: {
    '1.1': 'delete getRange index values',
    '1.16': 'valuesAsJson valuesAsJsonLocal',
  },
  TableRowCollection: {
    '1.1': 'add count getItemAt items',
    '1.4': 'getCount',
    '1.16': 'addAsJson',
    'Online 1.1': 'deleteRows deleteRowsAt',
  },
  TableScopedCollection: {
    '1.9': 'getCount getFirst getItem items',
    '1.14': 'getItemOrNullObject',
  },
  TableSelectionChangedEventArgs: {
    '1.7': 'address isInsideTable tableId type worksheetId',
  },
  TableSort: {
    '1.2': 'apply clear fields matchCase method reapply',
  },
  TableStyle: {
    '1.10': 'delete duplicate name readOnly',
  },
  TableStyleCollection: {
    '1.10': 'add getCount getDefault getItem getItemOrNullObject items setDefault',
  },
  TextConditionalFormat: {
    '1.6': 'format rule',
  },
  TextFrame: {
    '1.9':
      'autoSizeSetting bottomMargin deleteText hasText horizontalAlignment horizontalOverflow leftMargin orientation readingOrder rightMargin textRange topMargin verticalAlignment verticalOverflow',
  },
  TextRange: {
    '1.9': 'font getSubstring text',
  },
  TimelineStyle: {
    '1.10': 'delete duplicate name readOnly',
  },
  TimelineStyleCollection: {
    '1.10': 'add getCount getDefault getItem getItemOrNullObject items setDefault',
  },
  TopBottomConditionalFormat: {
    '1.6': 'format rule',
  },
  UnknownCellControl: {
    '1.18': 'type',
  },
  ValueErrorCellValue: {
    '1.16': 'basicType basicValue errorSubType errorType type',
  },
  ValueTypeNotAvailableCellValue: {
    '1.16': 'basicType basicValue type',
  },
  WebImageCellValue: {
    '1.16': 'address altText attribution basicType basicValue provider relatedImagesAddress type',
  },
  Window: {
    'Desktop 1.1':
      'activate activateNext activatePrevious activeCell activePane activeWorksheet autoFilterDateGroupingEnabled close enableResize freezePanes height index isVisible largeScroll left name newWindow panes pointsToScreenPixelsX pointsToScreenPixelsY scrollColumn scrollIntoView scrollRow scrollWorkbookTabs showFormulas showGridlines showHeadings showHorizontalScrollBar showOutline showRightToLeft showRuler showVerticalScrollBar showWhitespace showWorkbookTabs showZeros smallScroll split splitColumn splitHorizontal splitRow splitVertical tabRatio top type usableHeight usableWidth view visibleRange width windowNumber windowState zoom',
  },
  WindowCollection: {
    'Desktop 1.1':
      'breakSideBySide compareCurrentSideBySideWith getCount getItemAt items resetPositionsSideBySide',
  },
  Workbook: {
    '1.1': 'application bindings getSelectedRange names tables worksheets',
    '1.2': 'functions onSelectionChanged',
    '1.3': 'pivotTables',
    '1.4': 'settings',
    '1.5': 'customXmlParts',
    '1.7': 'dataConnections getActiveCell name properties protection styles',
    '1.8': 'readOnly',
    '1.9':
      'autoSave calculationEngineVersion chartDataPointTrack getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges isDirty onAutoSaveSettingChanged previouslySaved usePrecisionAsDisplayed',
    '1.10':
      'comments getActiveSlicer getActiveSlicerOrNullObject pivotTableStyles slicerStyles slicers tableStyles timelineStyles',
    '1.11': 'close save',
    '1.13': 'insertWorksheetsFromBase64 onActivated',
    '1.14': 'queries',
    '1.16': 'getLinkedEntityCellValue',
    '1.18': 'notes',
    '1.19': 'getActiveShape getActiveShapeOrNullObject linkedEntityDataDomains',
    'Online 1.1': 'linkedWorkbooks',
    'Desktop 1.1': 'focus',
  },
  WorkbookActivatedEventArgs: {
    '1.13': 'type',
  },
  WorkbookAutoSaveSettingChangedEventArgs: {
    '1.9': 'type',
  },
  WorkbookProtection: {
    '1.7': 'protect protected unprotect',
  },
  WorkbookRangeAreas: {
    '1.12': 'addresses areas getRangeAreasBySheet getRangeAreasOrNullObjectBySheet ranges',
  },
  Worksheet: {
    '1.1': 'activate charts delete getCell getRange getUsedRange id name position tables visibility',
    '1.2': 'protection visibility=',
    '1.3': 'pivotTables',
    '1.4': 'getUsedRangeOrNullObject names',
    '1.5': 'getNext getNextOrNullObject getPrevious getPreviousOrNullObject',
    '1.6': 'calculate',
    '1.7':
      'copy freezePanes getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged standardHeight standardWidth tabColor',
    '1.8': 'onCalculated showGridlines showHeadings',
    '1.9':
      'autoFilter enableCalculation findAll findAllOrNullObject getRanges horizontalPageBreaks onFormatChanged pageLayout replaceAll shapes verticalPageBreaks',
    '1.10': 'comments onColumnSorted onRowSorted onSingleClicked showOutlineLevels slicers',
    '1.11': 'onRowHiddenChanged',
    '1.12': 'customProperties',
    '1.13': 'onFormulaChanged',
    '1.14': 'onProtectionChanged tabId',
    '1.17': 'onNameChanged onVisibilityChanged',
    '1.18': 'notes',
    '1.19': 'showDataTypeIcons',
    'Online 1.1': 'namedSheetViews',
    'Desktop 1.1': 'checkSpelling clearArrows evaluate',
  },
  WorksheetActivatedEventArgs: {
    '1.7': 'type worksheetId',
  },
  WorksheetAddedEventArgs: {
    '1.7': 'source type worksheetId',
  },
  WorksheetCalculatedEventArgs: {
    '1.8': 'type worksheetId',
    '1.11': 'address',
  },
  WorksheetChangedEventArgs: {
    '1.7': 'address changeType source type worksheetId',
    '1.8': 'getRange getRangeOrNullObject',
    '1.9': 'details',
    '1.14': 'changeDirectionState triggerSource',
  },
  WorksheetCollection: {
    '1.1': 'add getActiveWorksheet getItem items',
    '1.4': 'getCount getItemOrNullObject',
    '1.5': 'getFirst getLast',
    '1.7': 'onActivated onAdded onDeactivated onDeleted',
    '1.8': 'onCalculated',
    '1.9': 'onChanged onFormatChanged onSelectionChanged',
    '1.10': 'onColumnSorted onRowSorted onSingleClicked',
    '1.11': 'onRowHiddenChanged',
    '1.13': 'onFormulaChanged',
    '1.14': 'onProtectionChanged',
    '1.17': 'onMoved onNameChanged onVisibilityChanged',
  },
  WorksheetColumnSortedEventArgs: {
    '1.10': 'address source type worksheetId',
  },
  WorksheetCustomProperty: {
    '1.12': 'delete key value',
  },
  WorksheetCustomPropertyCollection: {
    '1.12': 'add getCount getItem getItemOrNullObject items',
  },
  WorksheetDeactivatedEventArgs: {
    '1.7': 'type worksheetId',
  },
  WorksheetDeletedEventArgs: {
    '1.7': 'source type worksheetId',
  },
  WorksheetFormatChangedEventArgs: {
    '1.9': 'address getRange getRangeOrNullObject source type worksheetId',
  },
  WorksheetFormulaChangedEventArgs: {
    '1.13': 'formulaDetails source type worksheetId',
  },
  WorksheetFreezePanes: {
    '1.7': 'freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze',
  },
  WorksheetMovedEventArgs: {
    '1.17': 'positionAfter positionBefore source type worksheetId',
  },
  WorksheetNameChangedEventArgs: {
    '1.17': 'nameAfter nameBefore source type worksheetId',
  },
  WorksheetProtection: {
    '1.2': 'options protect protected unprotect',
    'Online 1.1':
      'allowEditRanges canPauseProtection checkPassword isPasswordProtected isPaused pauseProtection resumeProtection savedOptions setPassword updateOptions',
  },
  WorksheetProtectionChangedEventArgs: {
    '1.14': 'isProtected source type worksheetId',
    'Online 1.1': 'allowEditRangesChanged protectionOptionsChanged sheetPasswordChanged',
  },
  WorksheetProtectionOptions: {
    '1.2':
      'allowAutoFilter allowDeleteColumns allowDeleteRows allowFormatCells allowFormatColumns allowFormatRows allowInsertColumns allowInsertHyperlinks allowInsertRows allowPivotTables allowSort',
    '1.7': 'allowEditObjects allowEditScenarios selectionMode',
  },
  WorksheetRowHiddenChangedEventArgs: {
    '1.11': 'address changeType source type worksheetId',
  },
  WorksheetRowSortedEventArgs: {
    '1.10': 'address source type worksheetId',
  },
  WorksheetSearchCriteria: {
    '1.9': 'completeMatch matchCase',
  },
  WorksheetSelectionChangedEventArgs: {
    '1.7': 'address type worksheetId',
  },
  WorksheetSingleClickedEventArgs: {
    '1.10': 'address offsetX offsetY type worksheetId',
  },
  WorksheetVisibilityChangedEventArgs: {
    '1.17': 'source type visibilityAfter visibilityBefore worksheetId',
  },
};
