import type { TieOutReport } from './report';

/** A line a figure or reference: its status, the words, and what it was tied to. */
export function tieOutLines({ claims, tieCounts, texts, sheets }: TieOutReport): string[] {
  const isFault = (status: string): boolean => status === 'not tied' || status === 'wrong';
  return [
    `${texts} ${texts === 1 ? 'text' : 'texts'} of ${sheets.map((sheet) => `"${sheet}"`).join(', ')}`,
    ...claims.map(({ status, text, how, sources, cell }) =>
      `${status.padEnd(9)} ${text.padEnd(14)} ${cell}  ${isFault(status) ? '' : how}${sources[0] && !isFault(status) ? ` (${sources[0]}${sources.length > 1 ? ' …' : ''})` : ''}`.trimEnd(),
    ),
    Object.entries(tieCounts)
      .map(([status, count]) => `${count} ${status}`)
      .join(', '),
  ];
}
