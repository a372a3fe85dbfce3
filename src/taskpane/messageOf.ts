import { shorten } from '../words/shorten';

/** Longest message that the window shows; addresses are cut by some browsers much beyond it. */
const longest = 1000;

/** The sentence in the query of the window's address, "?text=…", cut at 1,000 characters; '' without one. */
export function messageOf(query: string): string {
  const text = new URLSearchParams(query).get('text')?.trim() ?? '';
  return shorten(text, longest);
}
