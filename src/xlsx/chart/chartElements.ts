import { prefixFor, type Namespaces } from '../package/namespaces';
import type { Attributes } from '../xml/attributes';
import { make, type XmlElement } from '../xml/xmlElement';

type Make = (
  local: string,
  attributes?: Attributes,
  ...content: (XmlElement | string | null)[]
) => XmlElement;

/** Makers of a chart part's elements: `c` those of charts, `a` those of drawings, `val` the many with one value. */
export interface ChartElements {
  readonly c: Make;
  readonly a: Make;
  readonly val: (local: string, value: string | number | boolean) => XmlElement;
}

export function chartElements(root: XmlElement, namespaces: Namespaces): ChartElements {
  const drawing = prefixFor(root, namespaces.drawing, 'a');
  return {
    c: (local, attributes, ...content) => make(root.prefix + local, attributes, ...content),
    a: (local, attributes, ...content) => make(drawing + local, attributes, ...content),
    val: (local, val) => make(root.prefix + local, { val }),
  };
}

/** "#RRGGBB" as a solid fill. */
export const solidFill = ({ a }: ChartElements, colour: string): XmlElement =>
  a('solidFill', {}, a('srgbClr', { val: colour.slice(1).toUpperCase() }));
