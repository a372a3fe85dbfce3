import { readHeading } from '../recognise/readHeading';
import { stem } from '../recognise/stem';

/** Words of a heading that asks why a figure is as it is. */
const reasonWords = new Set(['reason', 'explanation', 'exception', 'why', 'cause', 'variance'].map(stem));

/**
 * Whether a heading asks for the reasons of a performance, so that an empty cell below it is missed where a KPI is
 * Red. "Reasons for performance" does; "Comments" and "Latest note" do not: they may hold anything, or nothing.
 */
export function asksReasons(heading: string): boolean {
  return readHeading(heading).words.some((word) => reasonWords.has(stem(word)));
}
