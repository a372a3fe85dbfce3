import { refusals } from '../src/excel/refusals';
import { subjects } from '../src/plan/findings/catalogue';
import type { FindingHead, Severity } from '../src/plan/findings/findingHead';
import { severityWords } from '../src/taskpane/findings/findingLists';

const opening = `# Findings

Every finding that the add-in and the command line can make, by its code. The pane shows the same words under
“What is this?”; the JSON of the command line names the code. This page is made from src/plan/findings and
src/excel/refusals.ts by \`npm run findings\`: change the words there, not here.

How serious a finding is: **${severityWords.error}** (error; the command line ends with 1), **${severityWords.warning}** (warning),
**${severityWords.info}** (info). Where a code has several, it depends on the case.
`;

const severitiesOf = ({ severity }: FindingHead): readonly Severity[] =>
  typeof severity === 'string' ? [severity] : severity;

function entry([code, head]: [string, FindingHead]): string {
  const serious = severitiesOf(head).map((severity) => severityWords[severity]);
  return [
    `### \`${code}\``,
    '',
    `*${serious.join(' or ')}.* ${head.means}`,
    '',
    `**What to do:** ${head.todo}`,
    ...(head.fix ? ['', `**Buttons:** ${head.fix}`] : []),
  ].join('\n');
}

/** Why a command can refuse, by code. */
function refused(): string {
  const entries = Object.entries(refusals).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    '## When a command refuses',
    '',
    'A command that cannot do its work says why, where, what to do, and in which state the workbook is. These are the',
    'codes (JSON: `code`). An error of Excel has its own code behind `excel-`, such as `excel-access-denied`.',
    '',
    ...entries.map(([code, means]) => `- \`${code}\`: ${means}`),
  ].join('\n');
}

/** The text of docs/findings.md: the subjects in their order, in each the codes by the alphabet. */
export function findingsPage(): string {
  const parts = subjects.map(({ title, heads }) => {
    const entries = Object.entries(heads).sort(([a], [b]) => a.localeCompare(b, 'en'));
    return [`## ${title}`, ...entries.map(entry)].join('\n\n');
  });
  return `${[opening.trimEnd(), ...parts, refused()].join('\n\n')}\n`;
}
