import type { Chart } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { PackageParts } from '../package/packageParts';
import { readRelationships } from '../package/relationships';
import type { Palette } from '../styles/colour';
import type { XmlElement } from '../xml/xmlElement';
import { anchorKinds, readAnchor } from './anchor';
import { readChart } from './readChart';

/** A chart of the file, and where in the package it stands. */
export interface ReadChart {
  readonly chart: Chart;
  /** Id of its relationship from the drawing, by which its anchor is found again. */
  readonly relationshipId: string;
  readonly part: string;
}

/** The charts of a drawing part, in its order. Pictures, shapes and newer kinds of charts are none of ours. */
export function readDrawing(
  parts: PackageParts,
  drawing: string,
  sheet: Sheet,
  palette: Palette,
  newId: () => string,
): ReadChart[] {
  const targets = new Map(readRelationships(parts, drawing).map((each) => [each.id, each]));
  return frames(parts.tree(drawing, undefined, 'wsDr')).flatMap(
    ({ anchor, frame, relationshipId }): ReadChart[] => {
      const target = targets.get(relationshipId);
      if (target?.kind !== 'chart' || target.external || !parts.has(target.target)) return [];
      const content = readChart(parts.tree(target.target, undefined, 'chartSpace'), palette);
      if (!content) return [];
      const properties = frame.path('nvGraphicFramePr', 'cNvPr');
      const chart: Chart = {
        ...content,
        ...readAnchor(anchor, sheet),
        id: newId(),
        name: properties?.get('name') ?? '',
        altText: properties?.get('descr') ?? '',
        fromFile: true,
      };
      return [{ chart, relationshipId, part: target.target }];
    },
  );
}

/** The frames with a chart in them that stand directly on the sheet. */
export function frames(
  drawing: XmlElement,
): { anchor: XmlElement; frame: XmlElement; relationshipId: string }[] {
  return drawing.children
    .filter(({ local }) => anchorKinds.includes(local))
    .flatMap((anchor) => {
      const frame = anchor.child('graphicFrame');
      const relationshipId = frame?.path('graphic', 'graphicData', 'chart')?.get('id');
      return frame && relationshipId ? [{ anchor, frame, relationshipId }] : [];
    });
}
