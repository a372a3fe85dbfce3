/**
 * The parts of numfmt that are used here. numfmt 4.0.1 names files in its package.json that it does not
 * ship (dist/index.cjs), so Node, Jest and tsx cannot find it by name; its file is named here, and only here.
 */
export {
  format,
  isDateFormat,
  parseBool,
  parseDate,
  parseNumber,
  parseTime,
} from '../../../node_modules/numfmt/dist/index.js';
