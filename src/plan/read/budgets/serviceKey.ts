import { nameKey } from '../../../words/fold';

/**
 * A service's name as names are compared (`nameKey`), with "non" always as a word of its own: "Housing (non-HRA)",
 * "Housing (non HRA)" and "Housing (nonHRA)" are one, "Housing (HRA)" is another.
 */
export const serviceKey = (service: string): string => nameKey(service.replace(/\bnon[\s-]*/gi, 'non '));

/** The same with little words and abbreviations in brackets that repeat the name left out; a second, looser look. */
export function looseServiceKey(service: string): string {
  const bare = service.replace(/\(([^()]*)\)/g, (whole, inside: string) =>
    isAbbreviation(inside, service) ? ' ' : whole,
  );
  return serviceKey(bare)
    .split(' ')
    .filter((word) => !['the', 'and', 'of', 'service', 'services'].includes(word))
    .join(' ');
}

/** "HRA" of "Housing Revenue Account (HRA)". */
function isAbbreviation(inside: string, service: string): boolean {
  const initials = service
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
  return /^[A-Z]{2,6}$/.test(inside.trim()) && initials.toUpperCase().includes(inside.trim());
}
