import type { PageLayout } from '../../../xlsx/model/objects';
import { invalidArgument } from '../kernel/officeError';
import { asInteger, optional } from './asArgument';

type Zoom = Pick<PageLayout, 'scale' | 'fit'>;

/** PageLayout.zoom as Excel answers it: a scale in percent, or the pages to fit. */
export function zoomOf({ scale, fit }: Zoom): Readonly<Record<string, number>> {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }),
    ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }),
  };
}

/** Reads { scale: 10…400 } or { horizontalFitToPages, verticalFitToPages }; 0 pages is any number of them. */
export function readZoom(zoom: Readonly<Record<string, unknown>>): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = zoom;
  if (Object.keys(unknown).length > 0) throw invalidArgument();
  const percent = optional(scale, asInteger, null);
  if (percent !== null && (percent < 10 || percent > 400)) throw invalidArgument();
  const wide = optional(horizontalFitToPages, asInteger, 0);
  const tall = optional(verticalFitToPages, asInteger, 0);
  if (wide < 0 || tall < 0) throw invalidArgument();
  if (wide > 0 || tall > 0) return { scale: null, fit: { wide: wide || null, tall: tall || null } };
  if (percent === null) throw invalidArgument();
  return { scale: percent, fit: null };
}
