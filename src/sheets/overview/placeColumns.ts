import type { Place } from '../../plan/jobs/overview/facts';
import type { ListColumn } from './describeList';

/** Where a row's figures were read: file, sheet and cells. Several blocks stand one after the other. */
export function placeColumns<Row>(
  placesOf: (row: Row) => readonly Place[],
  cells: string = 'Cell',
): ListColumn<Row>[] {
  return [
    { heading: 'File', width: 120, wrap: true, content: (row) => placesOf(row)[0]?.file ?? '' },
    {
      heading: 'Sheet',
      width: 78,
      wrap: true,
      content: (row) => [...new Set(placesOf(row).map(({ sheet }) => sheet))].join('; '),
    },
    {
      heading: cells,
      width: 66,
      wrap: true,
      content: (row) => {
        const places = placesOf(row);
        const several = new Set(places.map(({ sheet }) => sheet)).size > 1;
        return places.map(({ sheet, cell }) => (several ? `${sheet}: ${cell}` : cell)).join('; ');
      },
    },
  ];
}
