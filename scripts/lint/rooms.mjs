/**
 * An oxlint rule (`rooms/imports`): the rooms of this project, and what each may import.
 *
 * A room has the name of its folder; a file belongs to the room with the longest name that matches.
 * Each room imports only rooms above it in this list, so there are no cycles. Packages are listed
 * too, so that pure rooms stay pure: `wxt` is the browser's API, `preact` the user interface,
 * `node:` only for builds. Tests and scripts may import everything.
 */
import path from 'node:path';

/**
 * @typedef {object} Room
 * @property {string[]} [rooms] other rooms that it may import
 * @property {string[]} [types] rooms of which it may import only types
 * @property {string[]} [packages] packages that it may import, by name or by the start of a name
 */

const NODE = ['node:'];
const BROWSER = ['wxt/browser'];
const PREACT = ['preact'];
const STROKE_STYLES = ['virtual:strokes.css'];

/** Rooms that both background and entrypoints use. */
const LIB = [
  'lib/pack',
  'lib/i18n',
  'lib/settings',
  'lib/matching',
  'lib/report',
  'lib/knowledge',
  'lib/messages',
  'lib/page',
  'lib/browser',
];

/** Rooms that both popup and panel use. */
const SURFACE = [
  'components/shared',
  'components/card',
  'components/record',
  'components/page',
  'lib/settings',
  'lib/knowledge',
];

/** @type {Record<string, Room>} */
const ROOMS = {
  // Types of packs, and the interface's words.
  'lib/pack': {},
  'lib/i18n': { packages: ['virtual:pactlight/words'] },
  // Strokes of issues and name groups, and the interface's colours.
  'lib/strokes': { types: ['lib/pack'] },
  'lib/settings': {
    rooms: ['lib/i18n'],
    packages: [...BROWSER, 'valibot'],
  },

  // Finds mentions in text, without page, browser or user interface.
  'lib/matching': { rooms: ['lib/pack'] },
  // What a page's scripts report.
  'lib/report': { rooms: ['lib/matching'], packages: ['valibot'] },
  // Searches a pack, and makes view models.
  'lib/knowledge': {
    rooms: ['lib/strokes', 'lib/pack', 'lib/i18n', 'lib/report'],
    packages: ['fuse.js', 'minisearch'],
  },
  'lib/messages': {
    rooms: ['lib/matching', 'lib/report', 'lib/settings'],
    types: ['lib/i18n', 'lib/knowledge'],
    packages: [...BROWSER, 'valibot'],
  },

  // Makes what matching and cards need of a pack, in builds and in the browser.
  'lib/pack-compile': { rooms: ['lib/strokes', 'lib/pack', 'lib/matching', 'lib/knowledge'] },
  // Stores the reader's packs.
  'lib/pack-store': {
    rooms: ['lib/pack', 'lib/pack-compile'],
    packages: [...BROWSER, 'idb', 'valibot'],
  },
  // Checks packs, in builds and in the browser.
  'lib/pack-check': {
    rooms: ['lib/strokes', 'lib/pack', 'lib/matching', 'lib/knowledge', 'lib/pack-compile'],
    packages: ['ajv'],
  },
  // Reads packs and flags from disk. Nothing that ships imports it.
  'lib/pack-build': {
    rooms: ['lib/pack', 'lib/knowledge', 'lib/pack-check'],
    packages: [...NODE, 'ajv'],
  },

  // Makes packs of what readers have: tables, vocabularies, zip files.
  'lib/pack-import': {
    rooms: ['lib/pack', 'lib/matching', 'lib/knowledge'],
    packages: ['papaparse', 'fflate'],
  },
  // Makes a file of a pack.
  'lib/pack-export': { rooms: ['lib/pack', 'lib/pack-import'], packages: ['fflate'] },

  // Prepares what a reader wants to add: reads, checks, compiles, compares.
  'lib/pack-draft': {
    rooms: ['lib/pack', 'lib/pack-check', 'lib/pack-compile', 'lib/pack-import'],
    types: ['lib/pack-store'],
  },

  // The page side, which knows nothing of the rest of the extension.
  'lib/page': {
    rooms: ['lib/strokes', 'lib/i18n', 'lib/settings', 'lib/matching', 'lib/report'],
    types: ['lib/messages'],
    packages: ['@floating-ui/core'],
  },
  // Browser APIs that background and surfaces both use.
  'lib/browser': { packages: [...BROWSER, 'valibot'] },
  'lib/background': {
    rooms: ['lib/strokes', ...LIB, 'lib/pack-store'],
    packages: BROWSER,
  },
  // Reads and shows PDF files, by pdf.js.
  'lib/pdf': { packages: ['pdfjs-dist'] },
  // Shared by the extension's own pages.
  'lib/extension-page': {
    rooms: [
      'lib/i18n',
      'lib/settings',
      'lib/report',
      'lib/messages',
      'lib/page',
      'lib/browser',
      'lib/pack-store',
    ],
    types: ['lib/pack'],
    packages: [...BROWSER, ...PREACT],
  },

  // Components: data and callbacks come in as props.
  'components/shared': { rooms: ['lib/strokes', 'lib/i18n', 'lib/knowledge'], packages: PREACT },
  'components/card': {
    rooms: ['components/shared', 'lib/i18n', 'lib/knowledge'],
    types: ['lib/matching', 'lib/page'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  // The record browser of popup and panel.
  'components/record': {
    rooms: ['components/shared', 'components/card', 'lib/knowledge'],
    types: ['lib/pack', 'lib/report'],
    packages: ['valibot', ...PREACT],
  },
  // The active page, in popup and panel.
  'components/page': {
    rooms: [
      'components/shared',
      'components/record',
      'lib/settings',
      'lib/knowledge',
      'lib/report',
    ],
    types: ['lib/pack', 'lib/i18n', 'lib/matching'],
    packages: PREACT,
  },
  'components/popup': {
    rooms: SURFACE,
    types: ['lib/pack', 'lib/report'],
    packages: ['valibot', ...PREACT, ...STROKE_STYLES],
  },
  'components/panel': {
    rooms: ['lib/strokes', ...SURFACE, 'lib/report'],
    types: ['lib/i18n'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  'components/options': {
    rooms: [
      'lib/strokes',
      'components/shared',
      'components/card',
      'lib/i18n',
      'lib/settings',
      'lib/knowledge',
    ],
    types: ['lib/browser', 'lib/pack', 'lib/pack-check', 'lib/pack-import', 'lib/pack-draft'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  'components/first-run': {
    rooms: ['components/shared', 'lib/knowledge'],
    types: ['lib/browser'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  'components/pdf': {
    rooms: ['components/shared', 'lib/i18n'],
    types: ['lib/pdf'],
    packages: [...PREACT, ...STROKE_STYLES],
  },

  // These wire everything together.
  entrypoints: {
    rooms: [
      ...LIB,
      'lib/background',
      'lib/pack-store',
      'lib/extension-page',
      'components/card',
      'components/popup',
      'components/panel',
      'components/options',
      'components/first-run',
      'components/pdf',
      'lib/pdf',
      'lib/pack-draft',
      'lib/pack-export',
      'lib/pack-import',
      'lib/pack-store',
    ],
    packages: ['wxt', 'valibot', ...PREACT, 'virtual:pactlight'],
  },
};

const NAMES = Object.keys(ROOMS);
for (const [name, { rooms = [], types = [] }] of Object.entries(ROOMS)) {
  for (const other of [...rooms, ...types]) {
    const at = NAMES.indexOf(other);
    if (at < 0 || at >= NAMES.indexOf(name))
      throw new Error(`scripts/lint/rooms.mjs: ${name} imports ${other}, which is not before it.`);
  }
}

/**
 * @param {string} file path relative to the project's root
 * @returns {string | undefined} the name of its room
 */
function roomOf(file) {
  return NAMES.filter((name) => file === name || file.startsWith(`${name}/`)).sort(
    (a, b) => b.length - a.length,
  )[0];
}

const imports = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const own = roomOf(file);
    if (own === undefined) return {};
    const { rooms = [], types = [], packages = [] } = ROOMS[own];

    const check = (node, onlyTypes) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const report = (message) => context.report({ node: node.source, message });
      if (!specifier.startsWith('.')) {
        if (!packages.some((one) => specifier.startsWith(one)))
          report(`${own} does without ${specifier}: see scripts/lint/rooms.mjs.`);
        return;
      }
      const target = path.posix.join(path.posix.dirname(file), specifier);
      const room = roomOf(target) ?? roomOf(`${target}.ts`);
      if (room === own || (room !== undefined && rooms.includes(room))) return;
      if (onlyTypes && room !== undefined && types.includes(room)) return;
      report(
        `${own} may not import ${room ?? target}${room !== undefined && types.includes(room) ? ' but for its types' : ''}: see scripts/lint/rooms.mjs.`,
      );
    };
    const isTyped = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));
    return {
      ImportDeclaration: (node) => check(node, isTyped(node)),
      ExportNamedDeclaration: (node) => check(node, isTyped(node)),
      ExportAllDeclaration: (node) => check(node, isTyped(node)),
      ImportExpression: (node) => check(node, false),
    };
  },
};

/** An oxlint plugin. https://oxc.rs/docs/guide/usage/linter/js-plugins.html */
export default { meta: { name: 'rooms' }, rules: { imports } };
