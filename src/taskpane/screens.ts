/** The screens of the pane, one a job, in the order of their tabs. */
export const screens = ['tables', 'check', 'risks', 'summary'] as const;

export type Screen = (typeof screens)[number];

export const screenTitles: Readonly<Record<Screen, string>> = {
  tables: 'Tables',
  check: 'Check',
  risks: 'Risks',
  summary: 'Summary',
};

/**
 * Screen that the page was opened for, from the query of its address: "?screen=check" → check.
 * Tables for any other query: it is the one that changes nothing and shows what was found.
 */
export function screenOf(query: string): Screen {
  const asked = new URLSearchParams(query).get('screen');
  return screens.find((screen) => screen === asked) ?? 'tables';
}
