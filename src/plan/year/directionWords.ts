import type { Travel } from './travel';

/** Words that officers use for the three directions; signs alone may mean the figure's own way, and are not taken over. */
const families: Readonly<Record<Travel, RegExp>> = {
  Improved: /\b(?:improv\w*|better)\b/i,
  Sustained: /\b(?:sustain\w*|same|stable|unchanged|no change|maintained|steady|static)\b/i,
  Deteriorated: /\b(?:deteriorat\w*|worse\w*|declin\w*)\b/i,
};

/** The word for a direction as a column already says it ("Improving", "Worse"), else our own. */
export function directionWords(used: readonly string[]): (travel: Travel) => string {
  const found = (travel: Travel): string =>
    used.find((text) => text.length <= 30 && families[travel].test(text))?.trim() ?? travel;
  const words = {
    Improved: found('Improved'),
    Sustained: found('Sustained'),
    Deteriorated: found('Deteriorated'),
  };
  return (travel) => words[travel];
}
