import type { MapTableReport, MapTableRequest } from '../../commands/mapTable/report';
import type { TablesReport } from '../../commands/tables/report';
import { useJobs } from '../pane/useJobs';

/** What the officer can say of tables; each ends with the tables read anew. */
export interface Mapping {
  /** Keeps it and says `sentence`; null where it was refused. */
  say(request: MapTableRequest, sentence: string): Promise<MapTableReport | null>;
  forget(mapping: string, sentence: string): Promise<TablesReport | null>;
}

/** Carries out what the officer says of tables, with the way back, and has the screen read the tables again. */
export function useMapping(readAgain: () => Promise<unknown>): Mapping {
  const { commands, change } = useJobs();
  const again = async () => {
    await readAgain();
    return '';
  };
  return {
    say: (request, sentence) =>
      change({
        name: `map-table ${request.kind}`,
        run: (progress) => commands.mapTable(request, progress),
        say: () => sentence,
        again,
        afterRestore: again,
      }),
    forget: (mapping, sentence) =>
      change({
        name: 'forget-mapping',
        run: (progress) => commands.forgetMapping(mapping, progress),
        say: () => sentence,
        again,
        afterRestore: again,
      }),
  };
}
