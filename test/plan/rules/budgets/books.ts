import type { SheetSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, type TestCell } from '../../buildSheet';

/**
 * Budget tables in the shapes in which councils print them, with invented figures: one string a row, cells parted by
 * bars. Each was worked out by hand: what its lines are, and what of it should be said.
 */
export interface Book {
  readonly rows: string;
  /**
   * Services with local budget, local projected, central budget and central projected, £000; "–" for none. Where a
   * book does not tell the risks apart, the budget and projection as one, and two for none.
   */
  readonly lines: string;
  /** Totals that it states. */
  readonly totals: number;
  readonly unit: 1 | 0.001 | 1000;
  readonly expenditure: 'plus' | 'minus' | 'unknown';
  /** Codes of the findings that there should be; none of another severity than info beside them. */
  readonly findings: readonly string[];
  /** Direction words of services, by the first word of the risk. */
  readonly directions?: Readonly<Record<string, string>>;
}

/** What Excel makes of typed text: "(1,234)" and "-12.5" are numbers, "1,234 CR" and "25-" stay text. */
function typed(text: string): TestCell {
  if (text === '') return null;
  const number = /^(\()?(-)?£?(\d[\d,]*(?:\.\d+)?)(\))?(%)?$/.exec(text);
  if (!number || Boolean(number[1]) !== Boolean(number[4]) || text === '£000') return text;
  const size = Number((number[3] ?? '').replaceAll(',', '')) / (number[5] ? 100 : 1);
  return [number[1] || number[2] ? -size : size, text];
}

export const sheetOfBook = (name: string, { rows }: Pick<Book, 'rows'>): SheetSnapshot =>
  buildSheet(
    name,
    rows
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => typed(cell.trim()))),
  );

export const books: Readonly<Record<string, Book>> = {
  'committee report with better and worse': {
    rows: `
      Table 1: Latest approved budget compared with outturn
      |Latest Approved Budget|Revenue Outturn|Variation Better/(Worse)
      |£000|£000|£000
      Local Risk
      Town Clerk|(2,455)|(2,391)|64
      City Surveyor|(1,210)|(1,377)|(167)
      Director of Markets|3,105|3,020|(85)
      Total Local Risk|(560)|(748)|(188)
      Central Risk
      Chamberlain|(418)|(402)|16
      Town Clerk|(1,006)|(1,006)|-
      Total Central Risk|(1,424)|(1,408)|16
      Recharges
      Central support services|(801)|(799)|2
      Insurance|(66)|(70)|(4)
      Total Recharges|(867)|(869)|(2)
      Total Net Expenditure|(2,851)|(3,025)|(174)`,
    lines: `Town Clerk: -2455 -2391 -1006 -1006
      City Surveyor: -1210 -1377 – –
      Director of Markets: 3105 3020 – –
      Chamberlain: – – -418 -402
      Central support services: – – – – Recharges -801 -799
      Insurance: – – – – Recharges -66 -70`,
    totals: 4,
    unit: 1,
    expenditure: 'minus',
    findings: [],
    directions: {
      'Town Clerk local': 'underspend',
      'City Surveyor local': 'overspend',
      'Director of Markets local': 'income shortfall',
    },
  },
  'county by directorate in millions': {
    rows: `
      Annex A: Revenue forecast at month 8
      Directorate|Original budget £m|Revised budget £m|Forecast outturn £m|Variance £m
      Adults, Wellbeing and Health|401.2|405.5|411.9|6.4
      Children, Families and Learning|249.1|250.6|263.3|12.7
      Environment, Transport and Infrastructure|148.5|149.9|148.2|(1.7)
      Customer and Communities|62.1|62.0|61.8|(0.2)
      Resources|80.3|81.2|81.0|(0.2)
      Directorate total|941.2|949.2|966.2|17.0
      Central income and expenditure|82.8|74.8|74.8|0.0
      Total net expenditure|1,024.0|1,024.0|1,041.0|17.0`,
    lines: `Adults, Wellbeing and Health: 405500 411900 – –
      Children, Families and Learning: 250600 263300 – –
      Environment, Transport and Infrastructure: 149900 148200 – –
      Customer and Communities: 62000 61800 – –
      Resources: 81200 81000 – –
      Central income and expenditure: 74800 74800 – –`,
    totals: 2,
    unit: 1000,
    expenditure: 'plus',
    findings: [],
    directions: {
      'Adults, Wellbeing and Health whole': 'overspend',
      'Environment, Transport and Infrastructure whole': 'underspend',
    },
  },
  'gross expenditure, income and net in columns': {
    rows: `
      General Fund revenue budget 2023/24
      Service|Gross Expenditure £'000|Gross Income £'000|Net Budget £'000|Forecast £'000|Variance £'000
      Housing Options|4,310|(2,185)|2,125|2,398|273
      Planning Policy|905|(112)|793|770|(23)
      Car Parks|1,240|(3,655)|(2,415)|(2,190)|225
      Waste and Recycling|6,804|(1,977)|4,827|4,880|53
      Total|13,259|(7,929)|5,330|5,858|528`,
    lines: `Housing Options: 2125 2398 – –
      Planning Policy: 793 770 – –
      Car Parks: -2415 -2190 – –
      Waste and Recycling: 4827 4880 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
    directions: { 'Car Parks whole': 'income shortfall', 'Planning Policy whole': 'underspend' },
  },
  'budget, actual and forecast to date': {
    rows: `
      Service Area|Annual Budget|Budget to Date|Actual to Date|Variance to Date|Forecast Outturn|Forecast Variance
      |£000|£000|£000|£000|£000|£000
      Leisure|1,845|1,230|1,305|75|1,932|87
      Parks|2,260|1,507|1,460|(47)|2,215|(45)
      Museums|688|459|470|11|688|0
      Libraries|3,117|2,078|2,101|23|3,140|23
      Total|7,910|5,274|5,336|62|7,975|65`,
    lines: `Leisure: 1845 1932 – –
      Parks: 2260 2215 – –
      Museums: 688 688 – –
      Libraries: 3117 3140 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'two years side by side': {
    rows: `
      |2023/24 Original Budget £000|2023/24 Latest Approved Budget £000|2023/24 Forecast Outturn £000|2024/25 Original Budget £000
      Service
      Libraries|2,196|2,250|2,301|2,340
      Education|504|512|498|530
      Sport and Leisure|1,377|1,377|1,402|1,391
      Total|4,077|4,139|4,201|4,261`,
    lines: `Libraries: 2250 2301 – –
      Education: 512 498 – –
      Sport and Leisure: 1377 1402 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'transposed with both risks': {
    rows: `
      £000|People|Housing (non-HRA)|Libraries|Total
      Local risk budget|6,974|843|2,196|10,013
      Local risk projected|7,093|824|2,196|10,113
      Central risk budget|262|67|392|721
      Central risk projected|350|67|392|809`,
    lines: `People: 6974 7093 262 350
      Housing (non-HRA): 843 824 67 67
      Libraries: 2196 2196 392 392`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'subtotals by directorate': {
    rows: `
      Revenue monitoring, quarter 2 (£'000)
      Service|Budget|Forecast|Over/(under)spend
      Chief Executive
      Democratic Services|1,412|1,390|(22)
      Legal|988|1,034|46
      Sub-total Chief Executive|2,400|2,424|24
      Place
      Highways|5,061|5,217|156
      Street Lighting|1,730|1,684|(46)
      Sub-total Place|6,791|6,901|110
      Total General Fund|9,191|9,325|134`,
    lines: `Democratic Services: 1412 1390 – –
      Legal: 988 1034 – –
      Highways: 5061 5217 – –
      Street Lighting: 1730 1684 – –`,
    totals: 3,
    unit: 1,
    expenditure: 'plus',
    findings: [],
    directions: { 'Legal whole': 'overspend', 'Street Lighting whole': 'underspend' },
  },
  'whole pounds': {
    rows: `
      Service|Revised Budget (£)|Projected Outturn (£)|Variance (£)
      Electoral Services|312,450|340,115|27,665
      Land Charges|-88,300|-71,940|16,360
      Licensing|-41,200|-44,870|-3,670
      Communications|505,720|498,005|-7,715
      Total|688,670|721,310|32,640`,
    lines: `Electoral Services: 312.45 340.115 – –
      Land Charges: -88.3 -71.94 – –
      Licensing: -41.2 -44.87 – –
      Communications: 505.72 498.005 – –`,
    totals: 1,
    unit: 0.001,
    expenditure: 'plus',
    findings: [],
    directions: {
      'Land Charges whole': 'income shortfall',
      'Licensing whole': 'extra income',
      'Electoral Services whole': 'overspend',
    },
  },
  'bridge charity, income without sign': {
    rows: `
      Bridges charity: figures in brackets are expenditure, figures without are income
      Analysis of service|Original Budget £000|Latest Approved Budget £000|Forecast Outturn £000|Better/(Worse) £000
      Bridge maintenance|(3,840)|(4,015)|(4,220)|(205)
      Tower Bridge tourism|5,910|6,244|6,530|286
      Grants team|(2,118)|(2,118)|(2,047)|71
      Total|(48)|111|263|152`,
    lines: `Bridge maintenance: -4015 -4220 – –
      Tower Bridge tourism: 6244 6530 – –
      Grants team: -2118 -2047 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'minus',
    findings: [],
    directions: {
      'Bridge maintenance whole': 'overspend',
      'Tower Bridge tourism whole': 'extra income',
      'Grants team whole': 'underspend',
    },
  },
  'total that leaves a service out': {
    rows: `
      Directorate|Budget £000|Forecast £000
      Adult Social Care|48,310|49,775
      Public Health|9,204|9,204
      Children's Services|37,118|38,902
      Corporate|12,660|12,401
      Total|98,088|110,282`,
    lines: `Adult Social Care: 48310 49775 – –
      Public Health: 9204 9204 – –
      Children's Services: 37118 38902 – –
      Corporate: 12660 12401 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: ['total-differs'],
  },
  'trailing minus and CR as text': {
    rows: `
      Service|Budget £000|Projected £000
      Markets|1,205 CR|1,150 CR
      Cemetery|310-|355-
      Port Health|2,440|2,512
      Trading Standards|865|840`,
    lines: `Markets: -1205 -1150 – –
      Cemetery: -310 -355 – –
      Port Health: 2440 2512 – –
      Trading Standards: 865 840 – –`,
    totals: 0,
    unit: 1,
    expenditure: 'plus',
    findings: [],
    directions: { 'Markets whole': 'income shortfall', 'Cemetery whole': 'extra income' },
  },
  'expenditure and income rows of each directorate': {
    rows: `
      Appendix 2|Original Budget|Latest Budget|Budget to Date|Actual to Date|Latest Forecast Outturn|Variance
      |£'000|£'000|£'000|£'000|£'000|£'000
      Adult Services
      Expenditure|111,548|115,654|49,812|51,568|117,238|1,584
      Income|(12,745)|(14,828)|(5,583)|(6,765)|(16,412)|(1,584)
      Net Expenditure|98,803|100,826|44,229|44,803|100,826|0
      Chief Executive
      Expenditure|20,375|18,460|9,230|8,578|18,610|150
      Income|(7,700)|(7,647)|(3,822)|(3,244)|(7,600)|47
      Net Expenditure|12,675|10,813|5,408|5,334|11,010|197
      Total Net Expenditure|111,478|111,639|49,637|50,137|111,836|197`,
    lines: `Adult Services: Expenditure: 115654 117238 – –
      Adult Services: Income: -14828 -16412 – –
      Chief Executive: Expenditure: 18460 18610 – –
      Chief Executive: Income: -7647 -7600 – –`,
    totals: 3,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'portfolios with virements and a percentage': {
    rows: `
      Portfolio|Approved Budget £'000|Virements £'000|Revised Budget £'000|Forecast £'000|Variance £'000|Variance %
      Leader and Strategy|3,204|(55)|3,149|3,090|(59)|(1.9%)
      Finance|8,415|120|8,535|8,702|167|2.0%
      Housing|11,730|-|11,730|12,044|314|2.7%
      Net cost of services|23,349|65|23,414|23,836|422|1.8%`,
    lines: `Leader and Strategy: 3149 3090 – –
      Finance: 8535 8702 – –
      Housing: 11730 12044 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'general fund to council tax requirement': {
    rows: `
      Service|Current Budget £000|Projected Outturn £000|Variance (favourable)/adverse £000
      Community|4,126|4,291|165
      Environment|7,350|7,288|(62)
      Development|1,984|1,871|(113)
      Net cost of services|13,460|13,450|(10)
      Interest payable|640|655|15
      Contribution to reserves|300|300|0
      Net revenue budget|14,400|14,405|5
      Financed by:
      Council tax|(9,120)|(9,120)|0
      Business rates|(4,030)|(4,030)|0
      Revenue support grant|(1,250)|(1,250)|0
      Total financing|(14,400)|(14,400)|0
      (Surplus)/deficit|0|5|5`,
    lines: `Community: 4126 4291 – –
      Environment: 7350 7288 – –
      Development: 1984 1871 – –
      Interest payable: 640 655 – –
      Contribution to reserves: 300 300 – –
      Council tax: -9120 -9120 – –
      Business rates: -4030 -4030 – –
      Revenue support grant: -1250 -1250 – –`,
    totals: 4,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'risk in a column': {
    rows: `
      Chief Officer|Risk|Latest Approved Budget £000|Projected Outturn £000|Variance £000
      Director of Community Services|Local|9,071|9,077|6
      Director of Community Services|Central|3,925|4,053|128
      City Surveyor|Local|412|405|(7)
      City Surveyor|Central|88|88|0
      Total||13,496|13,623|127`,
    lines: `Director of Community Services: 9071 9077 3925 4053
      City Surveyor: 412 405 88 88`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'under two-storey headings': {
    rows: `
      |Local Risk|||Central Risk
      Division|Budget|Projected|Variance|Budget|Projected|Variance
      |£'000|£'000|£'000|£'000|£'000|£'000
      People|6,974|7,093|119|262|350|88
      Partnerships|2,174|2,080|(94)|(111)|(71)|40
      Libraries|2,196|2,177|(19)|392|392|0
      TOTAL|11,344|11,350|6|543|671|128`,
    lines: `People: 6974 7093 262 350
      Partnerships: 2174 2080 -111 -71
      Libraries: 2196 2177 392 392`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'decimals of a million with a planted slip': {
    rows: `
      Revenue budget monitoring 2024/25 (£m)
      Department|Budget|Outturn|Variance
      Children and Education|86.4|91.3|4.9
      Adults and Health|124.7|127.2|2.5
      Housing and Place|31.9|31.1|0.8
      Corporate Centre|44.0|42.6|(1.4)
      Total|287.0|292.2|5.2`,
    lines: `Children and Education: 86400 91300 – –
      Adults and Health: 124700 127200 – –
      Housing and Place: 31900 31100 – –
      Corporate Centre: 44000 42600 – –`,
    totals: 1,
    unit: 1000,
    expenditure: 'plus',
    findings: ['variance-sign'],
  },
  'notes below that say the sign': {
    rows: `
      Service|Budget|Forecast|Variance
      |£000|£000|£000
      Revenues|1,904|1,955|51
      Benefits|(640)|(705)|(65)
      Customer Contact|2,310|2,262|(48)
      Total|3,574|3,512|(62)
      Note: brackets denote income or a favourable variance`,
    lines: `Revenues: 1904 1955 – –
      Benefits: -640 -705 – –
      Customer Contact: 2310 2262 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'subjective analysis': {
    rows: `
      |Budget £000|Forecast £000|Variance £000
      Employees|4,820|4,905|85
      Premises|1,166|1,190|24
      Transport|85|79|(6)
      Supplies and services|2,304|2,251|(53)
      Gross expenditure|8,375|8,425|50
      Fees and charges|(1,930)|(1,795)|135
      Government grants|(2,615)|(2,615)|0
      Gross income|(4,545)|(4,410)|135
      Net expenditure|3,830|4,015|185`,
    lines: `Employees: 4820 4905 – –
      Premises: 1166 1190 – –
      Transport: 85 79 – –
      Supplies and services: 2304 2251 – –
      Fees and charges: -1930 -1795 – –
      Government grants: -2615 -2615 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
    directions: { 'Fees and charges whole': 'income shortfall' },
  },
  'department total above its divisions': {
    rows: `
      Division of Service|2024/25 Revised Budget £'000|2024/25 Forecast Outturn £'000|Variance £'000
      Environment Department Total|6,210|6,333|123
      Natural Environment|3,380|3,415|35
      Planning and Development|1,604|1,577|(27)
      Port Health|1,226|1,341|115`,
    lines: `Natural Environment: 3380 3415 – –
      Planning and Development: 1604 1577 – –
      Port Health: 1226 1341 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'last year’s outturn first': {
    rows: `
      Service|2022/23 Outturn £000|2023/24 Budget £000|2023/24 Projected £000|Variance £000
      Coroner|412|430|455|25
      Registrars|(118)|(105)|(122)|(17)
      Archives|690|702|702|0
      Total|984|1,027|1,035|8`,
    lines: `Coroner: 430 455 – –
      Registrars: -105 -122 – –
      Archives: 702 702 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'transposed county table': {
    rows: `
      £m|Adults|Children|Place|Corporate|Total
      Budget|201.4|118.9|64.2|33.0|417.5
      Forecast|205.0|125.3|63.8|32.1|426.2
      Variance|3.6|6.4|(0.4)|(0.9)|8.7`,
    lines: `Adults: 201400 205000 – –
      Children: 118900 125300 – –
      Place: 64200 63800 – –
      Corporate: 33000 32100 – –`,
    totals: 1,
    unit: 1000,
    expenditure: 'plus',
    findings: [],
  },
  'net of each directorate, with its services below': {
    rows: `
      Budget heading|Budget (£000s)|Projection (£000s)|Over / (Under) (£000s)
      ADULTS|52,340|53,106|766
      Older People|31,115|31,702|587
      Learning Disability|21,225|21,404|179
      CHILDREN|29,870|31,229|1,359
      Looked After Children|18,455|19,901|1,446
      Early Help|11,415|11,328|(87)
      Total|82,210|84,335|2,125`,
    lines: `Older People: 31115 31702 – –
      Learning Disability: 21225 21404 – –
      Looked After Children: 18455 19901 – –
      Early Help: 11415 11328 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'money in words of its own': {
    rows: `
      Service|Budget|Forecast
      Strategic Housing|£1.25m|£1.31m
      Homelessness|£845k|£902k
      Supported Living|£2.1m|£2.1m`,
    lines: `Strategic Housing: 1250 1310 – –
      Homelessness: 845 902 – –
      Supported Living: 2100 2100 – –`,
    totals: 0,
    unit: 1,
    expenditure: 'plus',
    findings: [],
  },
  'pounds without a word of it': {
    rows: `
      Service|Budget|Forecast|Variance
      Building Control|145,300|171,220|25,920
      Estates|-1,204,615|-1,188,040|16,575
      Facilities|2,344,870|2,401,135|56,265
      Total|1,285,555|1,384,315|98,760`,
    lines: `Building Control: 145300 171220 – –
      Estates: -1204615 -1188040 – –
      Facilities: 2344870 2401135 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: ['unit-doubtful'],
  },
  'two digits of a total exchanged': {
    rows: `
      Committee|Original Budget £000|Revised Budget £000|Projected Outturn £000
      Planning|2,118|2,140|2,205
      Licensing|340|352|349
      Open Spaces|6,027|6,090|6,161
      Total|8,485|8,582|8,751`,
    lines: `Planning: 2140 2205 – –
      Licensing: 352 349 – –
      Open Spaces: 6090 6161 – –`,
    totals: 1,
    unit: 1,
    expenditure: 'plus',
    findings: ['total-differs'],
  },
};
