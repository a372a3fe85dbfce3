/** What has to be known of an element to choose between the versions in it. */
export interface WithVersions<Element> {
  readonly local: string;
  readonly parent: Element | null;
  readonly children: Element[];
  /** The children, of which the versions are chosen. */
  readonly elements: Element[];
  get(name: string): string | null;
}

export const isAlternates = ({ local }: { readonly local: string }): boolean => local === 'AlternateContent';

/** Place of an element in a schema's order; an AlternateContent stands where what it chooses between does. */
export const rankIn = <Element extends WithVersions<Element>>(
  order: readonly string[],
  element: Element,
): number =>
  isAlternates(element)
    ? Math.max(-1, ...element.children.flatMap(({ children }) => children.map((each) => rankIn(order, each))))
    : order.indexOf(element.local);

/**
 * What a program takes of an AlternateContent, by which a file offers one thing in several versions (ECMA-376 part 3,
 * 7.6): the content of the first Choice whose namespaces it knows, else of the Fallback, else nothing. Known is what
 * Excel knows: its own namespaces and those of the standard. Other programs' own, such as Hancom's, are not.
 */
export function chosenOf<Element extends WithVersions<Element>>(alternates: Element): readonly Element[] {
  const branch = (name: string, fits: (element: Element) => boolean): Element | undefined =>
    alternates.children.find((each) => each.local === name && fits(each));
  const chosen =
    branch('Choice', (choice) => requiredBy(choice).every(isKnown)) ?? branch('Fallback', () => true);
  return chosen?.elements ?? [];
}

/** Namespaces that a program has to know to take a Choice; '' for a prefix that nothing explains. */
const requiredBy = <Element extends WithVersions<Element>>(choice: Element): string[] =>
  (choice.get('Requires') ?? '').split(/\s+/).map((prefix) => {
    let up: Element | null = choice;
    while (up && up.get(`xmlns:${prefix}`) === null) up = up.parent;
    return up?.get(`xmlns:${prefix}`) ?? '';
  });

const isKnown = (namespace: string): boolean =>
  /^http:\/\/(?:schemas\.(?:microsoft\.com|openxmlformats\.org)|purl\.oclc\.org\/ooxml)\//.test(namespace);
