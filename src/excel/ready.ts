/** What the page needs to know of the program it runs in. */
interface ExcelHost {
  /** false: opened in a plain browser tab, or in a program other than Excel. */
  readonly inExcel: boolean;
  /** For the diagnostics: "Excel, OfficeOnline, ExcelApi 1.14". */
  readonly description: string;
  /** Whether the task pane's background is dark; undefined where Office does not say (Excel on the web). */
  readonly dark: boolean | undefined;
}

/** The newest Excel requirement set that the host says it has: "1.14". */
function newestApi(): string {
  let newest = 0;
  while (newest < 30 && Office.context.requirements.isSetSupported('ExcelApi', `1.${newest + 1}`))
    newest += 1;
  return `1.${newest}`;
}

export async function ready(): Promise<ExcelHost> {
  const { host, platform } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const background = inExcel ? Office.context.officeTheme?.bodyBackgroundColor : undefined;
  return {
    inExcel,
    description: inExcel ? `Excel, ${platform}, ExcelApi ${newestApi()}` : 'not in Excel',
    dark: background ? isDark(background) : undefined,
  };
}

/** Whether a colour "#RRGGBB" is nearer to black than to white, as the eye weighs red, green and blue. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Tells Office.js that this page waits for it; a page that never asks is reported as not loaded after half a minute. */
export function awaitOffice(): void {
  void Office.onReady();
}

/** Ties a ribbon button's function, by the name that the manifest gives it, to a job. Excel waits until it is done. */
export function onRibbonButton(functionName: string, job: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void job().finally(() => event.completed());
  });
}

/** Shows a page of ours in a window over the workbook, for words that a ribbon button has to say. */
export function showMessage(url: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { height: 30, width: 30, promptBeforeOpen: false }, () =>
      resolve(),
    );
  });
}
