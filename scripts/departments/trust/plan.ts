import { passage, rows, type DepartmentSheet } from '../department';

export const settings: DepartmentSheet = {
  name: 'Details',
  widths: [28, 60],
  portrait: true,
  lines: [
    { heads: ['Detail', 'Entry'] },
    ...rows(
      ['Organisation', 'Merebrook Town and Villages'],
      ['Department', 'Libraries and Museum Trust'],
      ['Cluster', 'People'],
      ['Committee', 'Board of Trustees'],
      ['Plan year', '2026/27'],
      ['Reporting quarter', 'Q3'],
      ['Tolerance', '10'],
      ['Risk likelihoods', '1 to 4'],
      ['Risk impacts', '1 to 4'],
      ['Risk red from', '12'],
      ['Risk amber from', '6'],
      ['Page orientation', 'Portrait'],
      ['Palette', 'Traffic lights'],
      ['Summary theme', 'Workbook'],
      ['Dated', '9 February 2027'],
      ['Subject', 'Libraries and museum: the third quarter of 2026/27'],
      ['Public or non-public', 'Public'],
      ['Report of', 'Chief Executive of the Trust'],
      ['For decision or information', 'For Decision'],
      ['Report author', 'Hannah Osei, Head of Visitor Services'],
    ),
  ],
};

/** One column of headings and lines, as it was typed for a newsletter. */
export const plan: DepartmentSheet = {
  name: 'Our plan',
  widths: [96],
  portrait: true,
  lines: [
    { title: 'Business Plan 2026/27' },
    null,
    ...passage(
      'Our aims and objectives are:',
      'A library card in every home in Merebrook',
      'A museum that tells the story of everybody who has lived here',
      'Rooms that are warm, open and of use to groups and businesses',
      'A trust that earns a third of what it spends',
    ),
    ...passage(
      'Our major workstreams this year will be:',
      'Fit out the new branch at Canal Street, which opens in November.',
      'Move 14,000 objects out of the damp store, and list each of them as it is packed.',
      'Run reading groups for children under five in all six branches.',
      'Let the lecture room in the evenings through one booking page.',
    ),
    ...passage(
      'What’s changed since last year:',
      'The grant of the county falls by 3% in each of the next three years.',
      'The museum is accredited again until 2031, with a condition on its stores.',
      'Branches lend tablets and measuring kits for draughts beside books.',
    ),
    ...passage(
      'In 2025/26 we:',
      'Lent 412,000 books and welcomed 96,500 visitors to the museum.',
      'Kept all six branches open on Saturdays with 140 volunteers.',
      'Took 61 school classes through the Roman kitchen.',
    ),
    ...passage(
      'In 2026/27 we will:',
      'Welcome 105,000 visitors, one in five of them for the first time.',
      'Sign up 2,600 new readers under 16.',
      'Close the old store by March 2027.',
    ),
    ...passage(
      'Strategic commitments:',
      'Open to all: step-free entry to every building by 2028.',
      'Collections: nothing is kept that is not listed.',
      'Climate: heat from the river in place of gas at the museum by 2029.',
    ),
    ...passage(
      'How we will work:',
      'With schools, the hospital and the canal society, and with volunteers who are trained and thanked.',
    ),
  ],
};

export const actions: DepartmentSheet = {
  name: 'Actions',
  widths: [70, 18, 20, 16, 12],
  centred: [1, 3, 4],
  lines: [
    { title: 'What we will do in 2026/27' },
    null,
    { heads: ['Action', 'Due', 'Lead', 'Progress', 'Corporate outcome'] },
    ...rows(
      ['Open the branch at Canal Street', 'November 2026', 'Hannah Osei', 'Completed', '1 and 3'],
      ['Pack and list the objects of rooms 1 to 4', 'Q3', 'Piotr Malik', 'Completed', '2'],
      ['Pack and list the objects of rooms 5 to 9', 'March 2027', 'Piotr Malik', 'On track', '2'],
      ['Put one booking page for all rooms online', 'September 2026', 'Lena Ward', 'Delayed', '3'],
      ['Ask readers what hours they need, branch by branch', 'Q4', 'Hannah Osei', 'On track', ''],
      ['Agree the lease of the river pump', '31/01/2027', 'Lena Ward', 'At risk', '4'],
    ),
  ],
};

export const outcomes: DepartmentSheet = {
  name: 'Town outcomes',
  widths: [10, 70],
  portrait: true,
  centred: [0],
  lines: [
    { title: 'Corporate outcomes of Merebrook 2026-30' },
    null,
    { heads: ['No', 'Outcome'] },
    ...rows(
      ['1', 'Children and young people learn, read and grow'],
      ['2', 'Our history and culture are open to all'],
      ['3', 'A town centre that people come to'],
      ['4', 'Public buildings without gas or oil'],
    ),
  ],
};

export const equality: DepartmentSheet = {
  name: 'Equality',
  widths: [60, 10],
  portrait: true,
  centred: [1],
  lines: [
    { title: 'Equality, diversity and inclusion: self-assessment' },
    null,
    { heads: ['Self-assessment area', 'Score'] },
    ...rows(
      ['We know who uses us and who does not', 3],
      ['Our collections speak of all communities', 2],
      ['Our buildings can be used by everybody', 2],
      ['Our staff and volunteers are like the town', 3],
    ),
  ],
};
