/** The screens of the pane, one a job, in the order of their tabs. */
export const screens = [
  'tables',
  'check',
  'risks',
  'budgets',
  'summary',
  'report',
  'thread',
  'year',
  'overview',
] as const;

export type Screen = (typeof screens)[number];

export const screenTitles: Readonly<Record<Screen, string>> = {
  tables: 'Tables',
  check: 'Check',
  risks: 'Risks',
  budgets: 'Budgets',
  summary: 'Summary',
  report: 'Quarterly report',
  thread: 'Golden thread',
  year: 'Quarter and year',
  overview: 'Overview',
};

/** The jobs as the list of all jobs groups them: every screen stands in one group. */
export const screenGroups: readonly { readonly title: string; readonly screens: readonly Screen[] }[] = [
  { title: 'Tables and checks', screens: ['tables', 'check'] },
  { title: 'Budgets and risks', screens: ['risks', 'budgets'] },
  { title: 'Reports', screens: ['summary', 'report', 'thread'] },
  { title: 'From quarter to quarter, year to year', screens: ['year'] },
  { title: 'Across departments', screens: ['overview'] },
];

/**
 * Screen that the page was opened for, from the query of its address: "?screen=check" → check.
 * Tables for any other query: it is the one that changes nothing and shows what was found.
 */
export function screenOf(query: string): Screen {
  const asked = new URLSearchParams(query).get('screen');
  return screens.find((screen) => screen === asked) ?? 'tables';
}
