import type { MapTableReport } from '../../commands/mapTable/report';
import type { MapTableRequest } from '../../commands/mapTable/request';
import type { TablesReport } from '../../commands/tables/report';
import { usePane } from '../pane/usePane';

/** What the officer can say of tables; each ends with the tables read anew. */
export interface Mapping {
  /** Keeps it and says `sentence`; null where it was refused. */
  say(request: MapTableRequest, sentence: string): Promise<MapTableReport | null>;
  forget(mapping: string, sentence: string): Promise<TablesReport | null>;
}

/** Carries out what the officer says of tables, with the way back, and has the screen read the tables again. */
export function useMapping(readAgain: () => Promise<unknown>): Mapping {
  const pane = usePane();
  const afterRestore = async () => {
    await readAgain();
    return '';
  };
  const finish = async (sentence: string) => {
    await readAgain();
    pane.changed(sentence, afterRestore);
  };
  return {
    async say(request, sentence) {
      const report = await pane.perform({
        name: `map-table ${request.kind}`,
        step: 'Reading the workbook',
        run: (progress) => pane.commands.mapTable(request, progress),
      });
      if (report) await finish(sentence);
      return report;
    },
    async forget(mapping, sentence) {
      const report = await pane.perform({
        name: 'forget-mapping',
        step: 'Reading the workbook',
        run: (progress) => pane.commands.forgetMapping(mapping, progress),
      });
      if (report) await finish(sentence);
      return report;
    },
  };
}
