/** What the front page of a committee report says; a setting each of Plan details. */
export interface CoverSettings {
  /** The day of the meeting, as written: "08/09/2017", "23 March 2020". */
  readonly dated?: string;
  readonly subject?: string;
  /** "Public" or "Non-public". */
  readonly publicity?: string;
  readonly reportOf?: string;
  /** "For Information", "For Decision". */
  readonly purpose?: string;
  readonly authors?: string;
  /** The questions of the form that came later. */
  readonly outcomesImpacted?: string;
  readonly extraSpending?: string;
  readonly spendingAmount?: string;
  readonly fundingSource?: string;
  readonly fundingAgreed?: string;
  /** The quarterly report is refused while a Red or Amber KPI lacks reasons or actions. */
  readonly blockPublication?: boolean;
}

export type CoverText = Exclude<keyof CoverSettings, 'blockPublication'>;

/** The settings by their names in Plan details. */
export const coverNames: Readonly<Record<CoverText, string>> = {
  dated: 'Dated',
  subject: 'Subject',
  publicity: 'Public or non-public',
  reportOf: 'Report of',
  purpose: 'For decision or information',
  authors: 'Report author',
  outcomesImpacted: 'Outcomes impacted',
  extraSpending: 'Extra spending',
  spendingAmount: 'How much',
  fundingSource: 'Source of funding',
  fundingAgreed: 'Funding agreed with the Chamberlain',
};

/** Names without spaces, brackets, capitals and "the", as councils' forms have them too. */
export const coverKeys: Readonly<Record<string, CoverText>> = {
  dated: 'dated',
  date: 'dated',
  dateofreport: 'dated',
  dateofmeeting: 'dated',
  meetingdate: 'dated',
  subject: 'subject',
  titleofreport: 'subject',
  publicornonpublic: 'publicity',
  publicnonpublic: 'publicity',
  public: 'publicity',
  publicity: 'publicity',
  reportof: 'reportOf',
  fordecisionorinformation: 'purpose',
  fordecisioninformation: 'purpose',
  purpose: 'purpose',
  purposeofreport: 'purpose',
  reportauthor: 'authors',
  reportauthors: 'authors',
  author: 'authors',
  authors: 'authors',
  outcomesimpacted: 'outcomesImpacted',
  whichoutcomesincitycorporationscorporateplandoesthisproposalaimtoimpactdirectly: 'outcomesImpacted',
  extraspending: 'extraSpending',
  doesthisproposalrequireextrarevenueandorcapitalspending: 'extraSpending',
  howmuch: 'spendingAmount',
  ifsohowmuch: 'spendingAmount',
  sourceoffunding: 'fundingSource',
  fundingsource: 'fundingSource',
  whatissourceoffunding: 'fundingSource',
  fundingagreedwithchamberlain: 'fundingAgreed',
  agreedwithchamberlain: 'fundingAgreed',
  hasthisfundingsourcebeenagreedwithchamberlainsdepartment: 'fundingAgreed',
};
