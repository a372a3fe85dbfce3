import { prefixFor, type Namespaces } from '../package/namespaces';
import type { Attributes } from '../xml/attributes';
import { make, type XmlElement } from '../xml/xmlElement';
import type { Chart } from '../model/objects';

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

const positions = { Bottom: 'b', Right: 'r', Top: 't', Left: 'l' } as const;

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

/** Font of the whole chart, for it or a part that says more of its text; null to leave it to Excel. */
export function textProperties(
  make: ChartElements,
  { fontName, fontSize }: Chart,
  body: Attributes = {},
): XmlElement | null {
  if (fontName === null && fontSize === null && Object.keys(body).length === 0) return null;
  const { c, a } = make;
  const run = a('defRPr', { sz: hundredths(fontSize) }, ...typefaces(make, fontName));
  return c(
    'txPr',
    {},
    a('bodyPr', body),
    a('lstStyle'),
    a('p', {}, a('pPr', {}, run), a('endParaRPr', { lang: 'en-GB' })),
  );
}

export function titleXml(make: ChartElements, chart: Chart): XmlElement | null {
  if (chart.title === null) return null;
  const { c, a, val } = make;
  const size = { sz: hundredths(chart.titleSize), b: true };
  const lines = chart.title
    .split('\n')
    .map((line) =>
      a(
        'p',
        {},
        a('pPr', {}, a('defRPr', size, ...typefaces(make, chart.fontName))),
        a(
          'r',
          {},
          a('rPr', { lang: 'en-GB', ...size }, ...typefaces(make, chart.fontName)),
          a('t', {}, line),
        ),
      ),
    );
  return c(
    'title',
    {},
    c('tx', {}, c('rich', {}, a('bodyPr'), a('lstStyle'), ...lines)),
    val('overlay', false),
  );
}

export const legendXml = ({ c, val }: ChartElements, { legend }: Chart): XmlElement | null =>
  legend === null ? null : c('legend', {}, val('legendPos', positions[legend]), val('overlay', false));

const typefaces = ({ a }: ChartElements, name: string | null): XmlElement[] =>
  name === null ? [] : [a('latin', { typeface: name }), a('cs', { typeface: name })];

const hundredths = (size: number | null): number | null => (size === null ? null : Math.round(size * 100));
