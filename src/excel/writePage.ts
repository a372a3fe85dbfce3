import type { PageSetup } from '../sheets/description';
import { rangeOf } from './rangeOf';

/**
 * Queues the page set-up. The scale is fixed and the pages end at breaks of ours: under "fit to pages" Excel ignores
 * breaks set by hand.
 */
export function writePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  const { margins, header, footer } = page;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paper;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  pageLayout.centerHorizontally = page.centreHorizontally;
  pageLayout.printGridlines = false;
  pageLayout.zoom = { scale: page.scale };
  pageLayout.firstPageNumber = page.firstPageNumber;
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows)
    pageLayout.setPrintTitleRows(rangeOf(sheet, { ...page.titleRows, column: 0, columns: 1 }).getEntireRow());
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftHeader = header.left;
  pages.centerHeader = header.centre;
  pages.rightHeader = header.right;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.centre;
  pages.rightFooter = footer.right;
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}
