import { dirname, relative, resolve, sep } from 'node:path';

/**
 * An ESLint rule for the order of the house. Options: `floors`, from the ground up, each a list of folders or single
 * files below `src`; `apart`, folders that may not know others although these stand below them. A file may import its
 * own floor and those below. Example: of [['plan/figures'], ['plan/read', 'plan/details.ts']] a file of plan/read may
 * import plan/figures, and none of plan/figures may import plan/read or plan/details.ts.
 */
export const orderRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports point down the floors.' },
    messages: {
      higher: '{{from}} may not know {{to}}: it stands on a higher floor (`floors` in eslint.config.mjs).',
      apart: '{{from}} may not know {{to}}: the two are kept apart (`apart` in eslint.config.mjs).',
      homeless: '{{to}} stands on no floor: give it one in `floors` of eslint.config.mjs.',
    },
    schema: [
      {
        type: 'object',
        properties: { floors: { type: 'array' }, apart: { type: 'object' } },
        required: ['floors', 'apart'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { floors, apart } = context.options[0];
    const source = resolve(context.cwd, 'src');
    const file = relative(source, context.filename).split(sep).join('/');
    if (file.startsWith('..')) return {};
    const own = floorOf(floors, file);
    const kept = Object.entries(apart).find(([folder]) => isIn(file, folder))?.[1] ?? [];

    /** One import: what is named relative to the file, so that folders of one name elsewhere are not meant. */
    function look(node) {
      if (typeof node?.value !== 'string' || !node.value.startsWith('.')) return;
      const path = relative(source, resolve(dirname(context.filename), node.value))
        .split(sep)
        .join('/');
      if (path.startsWith('..')) return;
      const other = floorOf(floors, path);
      if (!own) return;
      const data = { from: `src/${own.path}`, to: `src/${other?.path ?? path}` };
      if (!other) context.report({ node, messageId: 'homeless', data });
      else if (other.at > own.at) context.report({ node, messageId: 'higher', data });
      else if (kept.some((folder) => isIn(path, folder))) context.report({ node, messageId: 'apart', data });
    }
    return {
      Program(node) {
        if (!own && file.includes('/'))
          context.report({ node, messageId: 'homeless', data: { to: `src/${file}` } });
      },
      ImportDeclaration: ({ source: named }) => look(named),
      ExportNamedDeclaration: ({ source: named }) => look(named),
      ExportAllDeclaration: ({ source: named }) => look(named),
      ImportExpression: ({ source: named }) => look(named),
      TSImportType: ({ argument }) => look(argument?.literal),
    };
  },
};

/** Whether a path is a place or stands in it; a place may be named with the ending of its file, an import without. */
const isIn = (path, place) =>
  path.startsWith(`${place}/`) || path.replace(/\.tsx?$/, '') === place.replace(/\.tsx?$/, '');

function floorOf(floors, path) {
  for (const [at, places] of floors.entries()) {
    const place = places.find((each) => isIn(path, each));
    if (place) return { at, path: place };
  }
  return null;
}
