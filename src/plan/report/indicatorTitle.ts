import { capital, uncapital } from '../../words/capital';
import { oneLine } from '../../words/shorten';

/** Words that stay small in a name where the others are capitals: "Independence, Involvement and Choice". */
const little = /^(?:and|or|of|in|the|for|to|with|a|an|at|by|on|&)$/i;

/** "1. Priority objective: Safe" in its parts; the number is left out. */
const heading = /^\s*(?:\d+(?:\.\d+)*[.):]?\s+)?(.*?)\s*$/s;

/**
 * The KPI's title over its commentary, as the published report has it: "Priority objective safe 1.5 – increased
 * proportion of new rough sleepers who sleep out just once." `objective` is the name of its group as it stands, `kind`
 * the heading of a column of objectives ('' for names of groups). Names in capitals are set small, abbreviations never.
 */
export function indicatorTitle(
  { ref, objective, kpi }: { readonly ref: string; readonly objective: string; readonly kpi: string },
  wording: string,
  kind = '',
): string {
  const place = [objectiveWords(objective, kind), ref.trim()].filter(Boolean).join(' ');
  const words = (wording.trim() || oneLine(kpi)).replace(/\s+/g, ' ');
  if (words === '') return place;
  const text = place === '' ? words : `${place} – ${wording.trim() === '' ? uncapital(words) : words}`;
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function objectiveWords(objective: string, kind: string): string {
  const [, name = ''] = heading.exec(oneLine(objective)) ?? [];
  const [, said, rest] =
    /^(.*?\b(?:objective|priority|outcome|aim|theme|goal))\s*[:–-]\s*(.+)$/i.exec(name) ?? [];
  if (said && rest) return `${capital(said.toLowerCase())} ${smallName(rest)}`;
  const column = /\b(?:objective|priority|outcome|aim|theme|goal)\b/i.test(kind) ? oneLine(kind) : '';
  return column && name ? `${capital(column.toLowerCase())} ${smallName(name)}` : name;
}

/** A name whose every word has a capital is set small; of any other its first word only. */
function smallName(name: string): string {
  const words = name.split(' ');
  const titled = words.every((word) => little.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word));
  return titled && words.length > 1 ? words.map(uncapital).join(' ') : uncapital(name);
}
