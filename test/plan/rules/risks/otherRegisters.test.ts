import { checkSheet, merged } from './otherRegisters';

describe('registers of other bodies', () => {
  test('parish council: before and after controls, in groups of three', () => {
    const { risks, codes, columns } = checkSheet(
      [
        ['Parish Council risk register 2025'],
        ['Ref', 'Risk area', 'Before controls', '', '', 'Existing controls', 'After controls', '', ''],
        ['', '', 'Likelihood', 'Impact', 'Score', '', 'Likelihood', 'Impact', 'Score'],
        ['1', 'Flooding of the hall', 4, 5, 20, 'Insurance', 2, 5, 10],
        ['2', 'Loss of clerk', 3, 3, 9, 'Deputy', 2, 3, 6],
        ['3', 'Fraud', 3, 5, 15, 'Two signatures', 1, 5, 5],
      ],
      { merges: [merged(1, 2, 3), merged(1, 6, 3)] },
    );
    expect(columns).toEqual([{ code: 0, title: 1, likelihood: 6, impact: 7, score: 8, mitigation: 5 }]);
    expect(risks).toEqual(['1 | 10 | N/A', '2 | 6 | N/A', '3 | 5 | N/A']);
    expect(codes).toEqual(['risk-grid-unsure 1']);
  });

  test('parish council: uncontrolled and controlled, in letters', () => {
    const { risks, codes } = checkSheet([
      ['Town Council risk schedule'],
      ['Area', 'Risk', 'Uncontrolled risk', 'Control', 'Controlled risk', 'Review date'],
      ['Finance', 'Theft of cash', 'H', 'Safe', 'L', 'Annual'],
      ['Assets', 'Damage to play area', 'H', 'Inspection', 'M', 'Annual'],
      ['Staff', 'Lone working', 'M', 'Policy', 'L', 'Annual'],
    ]);
    expect(risks).toEqual([
      'Theft of cash |  | N/A | L',
      'Damage to play area |  | N/A | M',
      'Lone working |  | N/A | L',
    ]);
    expect(codes).toEqual(['risk-rating-words 1']);
  });

  test('NHS assurance framework: initial, current and target scores as products', () => {
    const { risks, codes } = checkSheet([
      ['Board Assurance Framework'],
      [
        'BAF ref',
        'Principal risk',
        'Initial score (LxC)',
        'Current score (LxC)',
        'Target score (LxC)',
        'Key controls',
        'Actions',
        'Due date',
      ],
      [
        'BAF 1',
        'Failure to recruit staff',
        '5 x 4 = 20',
        '4 x 4 = 16',
        '2 x 4 = 8',
        'Plan',
        'Recruit',
        '31/03/2026',
      ],
      ['BAF 2', 'Failure of estate', '4x5=20', '3x5=15', '2x5=10', 'Survey', 'Invest', '31/12/2025'],
      ['BAF 3', 'Financial failure', '5x5=25', '4x5=20', '3x4=12', 'CIP', 'Recovery', '31/03/2026'],
    ]);
    expect(risks).toEqual(['BAF 1 | 16 | N/A', 'BAF 2 | 15 | N/A', 'BAF 3 | 20 | N/A']);
    expect(codes).toEqual(['risk-grid-unsure 1', 'risk-above-target 3']);
  });

  test('police: inherent and residual risk in words', () => {
    const { risks, codes } = checkSheet([
      ['Force strategic risk register'],
      ['Risk ID', 'Risk description', 'Inherent risk', 'Mitigation', 'Residual risk', 'Owner'],
      ['SR1', 'Loss of public confidence', 'High', 'Engagement', 'Medium', 'ACC'],
      ['SR2', 'Cyber attack on force systems', 'Very High', 'Firewalls', 'High', 'CIO'],
      ['SR3', 'Failure of custody estate', 'Medium', 'Inspections', 'Low', 'Estates'],
    ]);
    expect(risks).toEqual(['SR1 |  | N/A | Medium', 'SR2 |  | N/A | High', 'SR3 |  | N/A | Low']);
    expect(codes).toEqual(['risk-rating-words 1']);
  });

  test('university: the same headings before and after the actions, and gross and net', () => {
    const { risks } = checkSheet([
      [
        'Ref',
        'Risk',
        'Likelihood',
        'Impact',
        'Gross risk',
        'Mitigating actions',
        'Likelihood',
        'Impact',
        'Net risk',
      ],
      ['U1', 'Fall in overseas student numbers', 5, 5, 25, 'Diversify', 3, 5, 15],
      ['U2', 'Cyber attack', 4, 5, 20, 'Training', 3, 4, 12],
      ['U3', 'Pension costs', 4, 4, 16, 'Lobby', 4, 3, 12],
    ]);
    expect(risks).toEqual(['U1 | 15 | N/A', 'U2 | 12 | N/A', 'U3 | 12 | N/A']);
  });

  test('university: no stage is named, and controls stand between the same headings', () => {
    const rows = [
      ['U1', 'Fire', 4, 4, 16, 'Alarms', 2, 4, 8],
      ['U2', 'Fraud', 3, 4, 12, 'Audit', 1, 4, 4],
    ] as const;
    const headed = (between: string) =>
      checkSheet([
        ['Risk register'],
        ['Ref', 'Risk', 'Likelihood', 'Impact', 'Score', between, 'Likelihood', 'Impact', 'Score'],
        ...rows,
      ]).risks;
    expect(headed('Existing controls')).toEqual(['U1 | 8 | Amber', 'U2 | 4 | Green']);
    expect(headed('Further actions')).toEqual(['U1 | 16 | Red', 'U2 | 12 | Amber']);
  });

  test('fire authority: probability and severity in words of a plain order', () => {
    const { risks, codes, registers } = checkSheet([
      ['Fire Authority risk register'],
      ['Risk no.', 'Risk', 'Probability', 'Severity', 'Risk rating', 'Control measures'],
      [1, 'Industrial action', 'Possible', 'Major', 'High', 'BCP'],
      [2, 'Fleet failure', 'Unlikely', 'Moderate', 'Medium', 'Maintenance'],
      [3, 'Site contamination', 'Rare', 'Minor', 'Low', 'Survey'],
    ]);
    expect(risks).toEqual(['1 |  | N/A | High', '2 |  | N/A | Medium', '3 |  | N/A | Low']);
    expect(registers[0]?.current.risks.map(({ likelihood, impact }) => [likelihood, impact])).toEqual([
      [3, 4],
      [2, 3],
      [1, 2],
    ]);
    expect(codes).toEqual(['risk-rating-words 1']);
  });

  test('housing association: colours on 5 × 5, which stand as they are', () => {
    const { risks, findings } = checkSheet(
      [
        ['Strategic Risk Map'],
        ['No', 'Strategic risk', 'Inherent Risk', '', '', 'Residual Risk', '', '', 'Target date'],
        ['', '', 'L', 'I', 'RAG', 'L', 'I', 'RAG', ''],
        [1, 'Rent arrears rise', 5, 4, 'Red', 3, 3, 'Amber', '31/03/2026'],
        [2, 'Damp and mould', 5, 5, 'Red', 4, 4, 'Red', '31/12/2025'],
        [3, 'Loss of data', 4, 4, 'Red', 2, 5, 'Amber', '31/12/2025'],
        [4, 'Staff turnover', 3, 3, 'Amber', 2, 2, 'Green', '30/09/2025'],
      ],
      { merges: [merged(1, 2, 3), merged(1, 5, 3)] },
    );
    expect(risks).toEqual(['1 | 9 | Amber', '2 | 16 | Red', '3 | 10 | Amber', '4 | 4 | Green']);
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['info risk-grid-unsure']);
  });

  test('college: before and after mitigation; the risk without a rating is rated by its score', () => {
    const { risks, codes } = checkSheet([
      ['College risk register'],
      ['Risk', 'Pre-mitigation score', 'Mitigation', 'Post-mitigation score', 'RAG', 'Direction'],
      ['Enrolment below plan', 16, 'Marketing', 12, 'Amber', '→'],
      ['Estate failure', 24, 'Plan', 16, 'Red', '↑'],
      ['Funding clawback', 12, 'Audit', 8, '', '↓'],
    ]);
    expect(risks).toEqual([
      'Enrolment below plan | 12 | Amber',
      'Estate failure | 16 | Red',
      'Funding clawback | 8 | Amber',
    ]);
    expect(codes).toEqual(['risk-not-rated 1']);
  });

  test('council: raw and residual, reviews in words', () => {
    const { risks, codes } = checkSheet([
      ['Corporate risk register'],
      [
        'Ref',
        'Risk',
        'Raw likelihood',
        'Raw impact',
        'Raw risk',
        'Residual likelihood',
        'Residual impact',
        'Residual risk',
        'Review',
      ],
      ['C1', 'Budget gap', '4 - Likely', 'Major (4)', 16, 'Likely (4)', 'Major (4)', 16, 'Quarterly'],
      ['C2', 'Care market', 'Likely (4)', 'Major (4)', 16, 'Possible (3)', 'Major (4)', 12, 'Quarterly'],
    ]);
    expect(risks).toEqual(['C1 | 16 | Red', 'C2 | 12 | Amber']);
    expect(codes).toEqual([]);
  });

  test('health and safety: hazards scored 1 to 5', () => {
    const { risks } = checkSheet([
      ['Allotment risk assessment'],
      [
        'Hazard',
        'Existing controls',
        'Likelihood (1-5)',
        'Severity (1-5)',
        'Risk rating (LxS)',
        'Further action',
      ],
      ['Slips and trips', 'Paths cut', 2, 3, 6, 'Gravel'],
      ['Bonfires', 'Ban', 2, 4, 8, 'Notice'],
      ['Water butts', 'Lids', 1, 5, 5, 'Check'],
    ]);
    expect(risks).toEqual(['Slips and trips | 6 | N/A', 'Bonfires | 8 | N/A', 'Water butts | 5 | N/A']);
  });

  test('scores of several quarters: the latest that is filled is the score', () => {
    const { risks } = checkSheet([
      ['Strategic risk register'],
      ['Ref', 'Risk', 'Q1 score', 'Q2 score', 'Q3 score', 'Target score'],
      ['C1', 'Budget gap', 24, 16, '', 8],
      ['C2', 'Care', 12, 12, '', 6],
    ]);
    expect(risks).toEqual(['C1 | 16 | Red', 'C2 | 12 | Amber']);
  });

  test('yellow beside amber is a step of its own', () => {
    const { risks } = checkSheet([
      ['Board risk register'],
      ['Ref', 'Risk', 'Score', 'Rating'],
      ['A1', 'Fire', 16, 'Red'],
      ['A2', 'Flood', 12, 'Amber'],
      ['A3', 'Fraud', 6, 'Yellow'],
      ['A4', 'Theft', 3, 'Green'],
    ]);
    expect(risks).toEqual(['A1 | 16 | Red', 'A2 | 12 | Amber', 'A3 | 6 | N/A | Yellow', 'A4 | 3 | Green']);
  });
});

describe('a risk over several rows', () => {
  const headings = [
    'Risk no, Title, Creation date, Owner',
    'Risk Description (Cause, Event, Impact)',
    'Current Risk Rating & Score',
    '',
    'Risk Update and date of update',
    'Target Risk Rating & Score',
    '',
    'Target Date',
    'Current Risk score change indicator',
  ];
  test('is one, with its trend a row lower and its actions under headings of their own', () => {
    const { risks, registers } = checkSheet(
      [
        ['Corporate risk register'],
        headings,
        [
          'CR09 Health Safety',
          'Cause: x. Event: y. Impact: z',
          '',
          12,
          'Update text',
          '',
          8,
          '31-Mar-2026',
          '',
        ],
        ['14-Jun-2017', '', '', '', '15 May 2025', '', '', '', 'Constant'],
        ['Owner A'],
        [
          'Action no',
          'Action description',
          'Latest note',
          '',
          '',
          'Action owner',
          'Latest note date',
          'Due date',
          '',
        ],
        [
          'CR09a',
          'Check the fire doors',
          'Doors were checked',
          '',
          '',
          'B',
          '15 May 2025',
          '31-Dec-2025',
          '',
        ],
        ['CR09b', 'Train managers', 'Half are trained', '', '', 'B', '15 May 2025', '31-Dec-2025', ''],
        headings,
        [
          'CR16 Information Security',
          'Cause: x. Event: y. Impact: z',
          '',
          16,
          'Update',
          '',
          8,
          '31-Mar-2026',
          '',
        ],
        ['10-May-2019', '', '', '', '15 May 2025', '', '', '', 'Decreasing'],
      ],
      { merges: [merged(1, 2, 2), merged(1, 5, 2), merged(8, 2, 2), merged(8, 5, 2)] },
    );
    expect(risks).toEqual(['CR09 | 12 | Amber', 'CR16 | 16 | Red']);
    expect(
      registers.flatMap(({ current }) => current.risks).map(({ title, cells }) => [title, cells.trend?.text]),
    ).toEqual([
      ['Health Safety', 'Constant'],
      ['Information Security', 'Decreasing'],
    ]);
  });

  test('action rows and rows that only go on are no risks', () => {
    const { risks } = checkSheet([
      ['Departmental risk register'],
      ['Ref', 'Risk', 'Risk score', 'Action'],
      ['ENV 01', 'Air quality', 12, 'Monitor'],
      ['ENV 01a', 'Add two stations', '', 'Order placed'],
      ['', 'and on all schools', '', 'Survey'],
      ['ENV 02', 'Markets', 16, 'Review'],
    ]);
    expect(risks).toEqual(['ENV 01 | 12 | Amber', 'ENV 02 | 16 | Red']);
  });
});

describe('one finding a cause', () => {
  const register = (...rows: readonly (readonly (string | number)[])[]) =>
    checkSheet([['Risk register'], ['No', 'Risk', 'Score', 'Action', 'Target date'], ...rows]);

  test('a few risks are named, most are counted', () => {
    const { findings } = register(
      [1, 'Fire', 8, 'Plan', ''],
      [2, 'Flood', 8, '', ''],
      [3, 'Fraud', 8, '', '31/03/2026'],
      [4, 'Theft', 8, 'Plan', ''],
      [5, 'Frost', 8, 'Plan', ''],
    );
    expect(findings.map(({ message, cells }) => [message.split('. ')[0], cells?.length])).toEqual([
      ['4 of the 5 risks on “Sheet1” have no target date: Risks 1, 2, 4 and 5.', 4],
      ['Risks 2 and 3 have no action', 2],
    ]);
  });

  test('scores that are likelihood + impact are one question, not an error a row', () => {
    const { codes, risks } = checkSheet([
      ['Risk register'],
      ['ID', 'Risk', 'Likelihood', 'Impact', 'Total risk'],
      ['R1', 'Fire', 3, 2, 5],
      ['R2', 'Flood', 2, 4, 6],
      ['R3', 'Theft', 1, 3, 4],
    ]);
    expect(codes).toEqual(['risk-grid-unsure 1']);
    expect(risks.every((risk) => risk.endsWith('N/A'))).toBe(true);
  });

  test('scores up to 100 are one question', () => {
    const { codes } = checkSheet([
      ['Risk register'],
      ['ID', 'Risk', 'Risk score', 'Owner'],
      ['R1', 'Fire', 85, 'A'],
      ['R2', 'Flood', 40, 'B'],
      ['R3', 'Theft', 13, 'C'],
    ]);
    expect(codes).toEqual(['risk-grid-unsure 1']);
  });

  test('ratings by other bands that do not contradict each other are one question', () => {
    const rows = [
      ['Risk register'],
      ['ID', 'Risk', 'Score', 'Rating'],
      ['R1', 'Fire', 12, 'Red'],
      ['R2', 'Flood', 12, 'Red'],
      ['R3', 'Theft', 4, 'Amber'],
      ['R4', 'Fraud', 2, 'Green'],
    ];
    const { findings } = checkSheet(rows);
    expect(findings.map(({ code }) => code)).toEqual(['risk-bands-unsure']);
    expect(findings[0]?.message).toMatch(/there Red begins at 12 and Amber at 4/);
    expect(checkSheet(rows, { details: { riskRedFrom: 12, riskAmberFrom: 4 } }).codes).toEqual([]);
  });

  test('what Plan details say of ratings in words counts', () => {
    const { risks, codes } = checkSheet(
      [['Risk register'], ['ID', 'Risk', 'Risk rating'], ['R1', 'Fire', 'High'], ['R2', 'Flood', 'Low']],
      {
        details: {
          riskRatings: new Map([
            ['high', 'Red'],
            ['low', 'Green'],
          ]),
        },
      },
    );
    expect(risks).toEqual(['R1 |  | Red | High', 'R2 |  | Green | Low']);
    expect(codes).toEqual([]);
  });
});

describe('what is no register', () => {
  test.each([
    [
      'projects with a score of risk',
      [
        ['project', 'project_id', 'rating', 'risk_score', 'risk_tier'],
        ['New pool', 'P1', 'AMBER', 60, 'High'],
        ['School', 'P2', 'GREEN', 25, 'Low'],
      ],
    ],
    [
      'an issue log',
      [
        ['ID', 'Issue', 'Priority', 'Status', 'Owner', 'Date raised'],
        ['I1', 'Server down', 'High', 'Open', 'A', '01/04/2025'],
        ['I2', 'No paper', 'Low', 'Closed', 'B', '02/04/2025'],
      ],
    ],
    [
      'insurance claims',
      [
        ['Claim ref', 'Description', 'Type', 'Status', 'Reserve'],
        ['C1', 'Trip on pavement', 'Liability', 'Open', 12000],
        ['C2', 'Car damage', 'Motor', 'Closed', 800],
      ],
    ],
    [
      'defects',
      [
        ['ID', 'Description', 'Severity', 'Rating', 'Status'],
        ['D1', 'Crack in wall', 3, 'Red', 'Open'],
        ['D2', 'Leak in roof', 2, 'Amber', 'Open'],
      ],
    ],
    [
      'a level that says nothing of risk',
      [
        ['Ref', 'Risk', 'Priority level of action', 'Owner'],
        ['A1', 'Fire', 3, 'A'],
        ['A2', 'Flood', 2, 'B'],
      ],
    ],
  ])('%s', (_, rows) => expect(checkSheet(rows).registers).toEqual([]));
});
