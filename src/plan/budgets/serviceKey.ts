import { fold } from '../figures/normalise';

/**
 * A service's name as names are compared: letters and figures only, in small letters, "&" for "and". "Housing
 * (non-HRA)" and "Housing (non HRA)" are one, "Housing (HRA)" is another.
 */
export const serviceKey = (service: string): string =>
  fold(service.replace(/&/g, ' and ').replace(/\bnon[\s-]*/gi, 'non ')).replace(/\s+/g, ' ');

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
