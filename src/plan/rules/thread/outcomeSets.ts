/** A corporate plan's outcomes as they were published. */
export interface OutcomeSet {
  /** Years of the corporate plan: "2018–23". */
  readonly set: string;
  /** Numbered from 1; '' where the published papers at hand give the number alone. */
  readonly outcomes: readonly { readonly name: string; readonly aim: string }[];
}

const society = 'Contribute to a flourishing society';

/**
 * The City of London Corporation's corporate plans. 2018–23: twelve outcomes under three aims (Contribute to a
 * flourishing society, Support a thriving economy, Shape outstanding environments); Outcomes 1 to 4 are worded as in
 * the business plan of 2022/23, and stand under the first aim (committee report of 8 March 2019). The wording of 5 to
 * 12 is for the council to fill in. 2024–29: six outcomes, published without numbers and as of equal importance.
 */
export const outcomeSets: readonly OutcomeSet[] = [
  {
    set: '2018–23',
    outcomes: [
      { name: 'People are safe and feel safe', aim: society },
      { name: 'People enjoy good health and wellbeing', aim: society },
      {
        name: 'People have equal opportunities to enrich their lives and reach their full potential',
        aim: society,
      },
      { name: 'Communities are cohesive and have the facilities they need', aim: society },
      ...Array.from({ length: 8 }, () => ({ name: '', aim: '' })),
    ],
  },
  {
    set: '2024–29',
    outcomes: [
      'Diverse Engaged Communities',
      'Dynamic Economic Growth',
      'Leading Sustainable Environment',
      'Vibrant Thriving Destination',
      'Providing Excellent Services',
      'Flourishing Public Spaces',
    ].map((name) => ({ name, aim: '' })),
  },
];

/** Whether the sets may be taken for an organisation's own: the City of London's, or one that is not named. */
export const isCity = (organisation: string | undefined): boolean =>
  organisation === undefined || /\bcity of london\b|\bcolc?\b/i.test(organisation);
