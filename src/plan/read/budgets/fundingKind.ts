import type { FundingLine } from '../plan';

/** Whether words speak of where money comes from or of where it goes; null for neither or both. */
export function fundingKind(words: string): FundingLine['kind'] | null {
  const source = /\b(?:sources?|income|funding|funded|comes? from|receipts|grants?)\b/i.test(words);
  const spend = /\b(?:spend|spent|spending|expenditure|costs?)\b/i.test(words);
  return source === spend ? null : source ? 'source' : 'spend';
}
