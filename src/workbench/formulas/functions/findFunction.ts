import { arrayFunctions } from './arrays';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './dates';
import { informationFunctions, logicalFunctions } from './logical';
import { libraryFunctions, mathFunctions } from './math';
import { lookupFunctions } from './lookup';
import type { SheetFunction } from './sheetFunction';
import { statisticalFunctions } from './statistics';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './text';

const all: ReadonlyMap<string, SheetFunction> = new Map(
  [
    libraryFunctions,
    arrayFunctions,
    conditionalFunctions,
    dateFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    statisticalFunctions,
    subtotalFunctions,
    textFunctions,
  ].flatMap((table) => Object.entries(table)),
);

/** A function by its English name in capitals; undefined for one that the workbench leaves to Excel. */
export const findFunction = (name: string): SheetFunction | undefined => all.get(name);
