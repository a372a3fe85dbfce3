import type { XmlElement } from './xmlElement';

export const isAlternates = ({ local }: XmlElement): boolean => local === 'AlternateContent';

/**
 * What a program takes of an AlternateContent, by which a file offers one thing in several versions (ECMA-376 part 3,
 * 7.6): the content of the first Choice whose namespaces it knows, else of the Fallback, else nothing. Known is what
 * Excel knows: its own namespaces and those of the standard. Other programs' own, such as Hancom's, are not.
 */
export function chosenOf(alternates: XmlElement): readonly XmlElement[] {
  const branch = (name: string, fits: (element: XmlElement) => boolean): XmlElement | undefined =>
    alternates.children.find((each) => each.local === name && fits(each));
  const chosen =
    branch('Choice', (choice) => requiredBy(choice).every(isKnown)) ?? branch('Fallback', () => true);
  return chosen?.elements ?? [];
}

/** Namespaces that a program has to know to take a Choice; '' for a prefix that nothing explains. */
const requiredBy = (choice: XmlElement): string[] =>
  (choice.get('Requires') ?? '').split(/\s+/).map((prefix) => {
    let up: XmlElement | null = choice;
    while (up && up.get(`xmlns:${prefix}`) === null) up = up.parent;
    return up?.get(`xmlns:${prefix}`) ?? '';
  });

const isKnown = (namespace: string): boolean =>
  /^http:\/\/(?:schemas\.(?:microsoft\.com|openxmlformats\.org)|purl\.oclc\.org\/ooxml)\//.test(namespace);
