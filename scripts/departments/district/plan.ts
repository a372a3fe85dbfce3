import { day, rows, type DepartmentSheet, type Line, type Typed } from '../department';

/** What the add-in is told of the plan, on a sheet that an officer keeps in front. */
export const settings: DepartmentSheet = {
  name: 'About this plan',
  widths: [30, 70],
  lines: [
    { title: 'Environment Service: about this plan' },
    null,
    { heads: ['Setting', 'Value'] },
    ...rows(
      ['Organisation', 'Ashwater District Council'],
      ['Department', 'Environment Service'],
      ['Cluster', 'Place'],
      ['Committee', 'Environment and Climate Committee'],
      ['Plan period', '2025-30'],
      ['Reporting year', '2026/27'],
      ['Reporting quarter', 'Q2'],
      ['Tolerance', '5'],
      ['Tolerance basis', 'Relative'],
      ['Sign convention', 'Net expenditure is shown as plus, net income as minus.'],
      ['Risk likelihoods', '1 to 5'],
      ['Risk impacts', '1 to 5'],
      ['Risk red from', '15'],
      ['Risk amber from', '6'],
      ['Dated', '12 November 2026'],
      ['Subject', 'Environment Service: progress in the second quarter of 2026/27'],
      ['Public or non-public', 'Public'],
      ['Report of', 'Assistant Director, Environment'],
      ['For decision or information', 'For Information'],
      ['Report author', 'Meera Joshi, Performance Officer'],
    ),
  ],
};

/** The part of the plan stands on the first of its lines only. */
const part = (name: string, ...lines: readonly (readonly [lead: string, text: string, aim?: string])[]) =>
  lines.map(([lead, text, aim = ''], at): Line => ({
    cells: [at === 0 ? name : '', lead, text, aim] as Typed[],
  }));

export const servicePlan: DepartmentSheet = {
  name: 'Service plan',
  widths: [26, 28, 78, 18],
  centred: [3],
  lines: [
    { title: 'Environment Service plan 2025-30' },
    { note: 'Agreed by the committee in March 2025; the third column is what is printed.' },
    null,
    { heads: ['Section', 'Heading', 'Text', 'Corporate outcome'] },
    ...part(
      'Our aims and objectives are...',
      [
        'Clean streets',
        'Streets, verges and town centres that people are content to walk in, every day of the week.',
        '1',
      ],
      ['Less waste', 'Less rubbish from each home, and more of what is left used again.', '2'],
      [
        'Green places',
        'Parks and woods within a short walk of every home, cared for with the people who use them.',
        '1 and 3',
      ],
      ['Safe food, fair trade', 'Kitchens, shops and taxis that residents can rely on.', '4'],
      ['A fleet without exhaust', 'Half of our vehicles on electric drive by 2030.', '2'],
    ),
    ...part(
      'The Corporate Plan outcomes we have a direct impact on are...',
      ['', '1. Towns and villages that are looked after'],
      ['', '2. A council that cuts its carbon and its waste'],
      ['', '3. People who live healthy and active lives'],
      ['', '4. Businesses that can start, trade and grow here'],
    ),
    ...part(
      'Our major workstreams this year will be...',
      ['Food waste', 'Bring weekly collections to the last 9,400 homes, most of them flats.', '2'],
      ['Depot', 'Open the chargers at Mill Lane and move the first twelve vans to electric drive.', '2'],
      [
        'Parks',
        'Rebuild the play areas at Long Meadow and Station Green with children from four schools.',
        '3',
      ],
      ['Enforcement', 'Put the fly-tipping cameras at six lay-bys, and publish every fine.', '1'],
      ['Trading', 'Take applications for licences online from start to end.', '4'],
    ),
    ...part(
      "What's changed since last year...",
      ['Law', 'Food waste has to be collected weekly from every home since April 2026.'],
      ['Contract', 'Dry recycling goes to the county’s new plant, which takes cartons and film.'],
      ['Staff', 'Street cleansing and grounds crews are one team of 61 with four areas.'],
    ),
    ...part(
      'In 2025/26 we:',
      ['', 'Delivered 31,000 food caddies in seven weeks.'],
      ['', 'Won a Green Flag for a fifth park, Abbey Fields.'],
      ['', 'Closed the backlog of 118 food inspections left from earlier years.'],
    ),
    ...part(
      'In 2026/27 we will:',
      ['', 'Recycle or compost half of all household waste.'],
      ['', 'Clear nine in ten fly-tips within two working days.'],
      ['', 'Plant 1,500 trees, two in three of them in wards with the fewest.'],
    ),
    ...part(
      'We will do less of:',
      ['', 'Mowing of rural verges: two cuts a year where sight lines allow it.'],
      ['', 'Paper permits, letters and cheques.'],
    ),
    ...part(
      'Strategic Commitments',
      ['Climate strategy', 'Our own emissions fall by 60% from 2019 to 2030.', '2'],
      ['Waste strategy', 'No more than 390 kg of residual waste a home by 2030.', '2'],
      ['Open spaces strategy', 'Every home within 800 m of a green space.', '3'],
    ),
  ],
};

export const outcomes: DepartmentSheet = {
  name: 'Corporate outcomes',
  widths: [12, 60, 40],
  centred: [0],
  lines: [
    { title: 'Corporate outcomes 2025-30' },
    null,
    { heads: ['Number', 'Outcome', 'Aim'] },
    ...rows(
      ['1', 'Towns and villages that are looked after', 'Places'],
      ['2', 'A council that cuts its carbon and its waste', 'Climate'],
      ['3', 'People who live healthy and active lives', 'People'],
      ['4', 'Businesses that can start, trade and grow here', 'Prosperity'],
      ['5', 'Homes that people can afford', 'People'],
    ),
  ],
};

export const delivery: DepartmentSheet = {
  name: 'Delivery plan',
  widths: [7, 64, 26, 14, 15, 14],
  centred: [3, 4, 5],
  lines: [
    { title: 'Delivery plan 2026/27' },
    null,
    { heads: ['Ref', 'Milestone', 'Lead officer', 'By when', 'Status', 'Corporate outcome'] },
    ...rows(
      [
        'M1',
        'Weekly food waste collections reach all flats',
        'Tom Ferris',
        day('2026-10-31'),
        'On track',
        '2',
      ],
      [
        'M2',
        'Chargers for twelve vans stand ready at Mill Lane depot',
        'Ruth Adeyemi',
        day('2026-12-18'),
        'Delayed',
        '2',
      ],
      ['M3', 'Long Meadow play area opens', 'Carol Whitby', day('2027-03-26'), 'On track', '3'],
      ['M4', 'Cameras stand at six lay-bys', 'Tom Ferris', day('2026-09-30'), 'Completed', '1'],
      ['M5', 'Taxi licences are applied for and paid online', 'Imran Sheikh', 'Q4', 'On track', '4'],
      ['M6', 'Contract for grounds machinery is let', 'Carol Whitby', day('2027-01-29'), 'Not started', '1'],
      ['M7', '1,500 trees are planted in nine wards', 'Carol Whitby', 'March 2027', 'On track', '2 and 3'],
      [
        'M8',
        'Review of public toilets goes to committee',
        'Ruth Adeyemi',
        day('2026-09-10'),
        'Completed',
        '1',
      ],
    ),
  ],
};
