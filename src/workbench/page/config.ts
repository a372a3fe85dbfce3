/** What the server says about where things are. */
export interface PageConfig {
  /** "https://localhost:3000" */
  readonly addinOrigin: string;
  /** Address of the add-in's manifest, as built. */
  readonly manifest: string;
  /** File name of the sample workbook, served as sample.xlsx. */
  readonly sample: string;
}

export async function fetchConfig(): Promise<PageConfig> {
  return (await fetchChecked('config.json')).json() as Promise<PageConfig>;
}

/** Fetches something of our own server; throws a sentence for a person if it cannot be had. */
export async function fetchChecked(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok)
    throw new Error(`${address} could not be fetched. Is the workbench's server still running?`);
  return response;
}
