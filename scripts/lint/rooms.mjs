/**
 * The rooms of this project and what each may import: a rule of oxlint's (`rooms/imports`).
 *
 * A room is named after its folder; a file belongs to the longest name that fits. Rooms are listed from the
 * ground up, and each imports only rooms before it: no arrow leads upward, and there is no circle.
 * Packages are named too, so that what is pure stays pure: `wxt` is the browser's API, `preact` the
 * interface, `node:` what no browser has. Tests and scripts may import everything.
 */
import path from 'node:path';

/**
 * @typedef {object} Room
 * @property {string[]} [rooms] what it may import beside itself
 * @property {string[]} [types] what it may import types of
 * @property {string[]} [packages] by name, or by what their names begin with
 */

const NODE = ['node:'];
const BROWSER = ['wxt/browser'];
const PREACT = ['preact'];
const STROKE_STYLES = ['virtual:strokes.css'];

/** What background and entrypoints both join together. */
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

/** What popup and panel are made of. */
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
  // What a pack is made of, and words of the interface.
  'lib/pack': {},
  'lib/i18n': { packages: ['virtual:pactlight/words'] },
  // How issues and groups of names are drawn, and the interface's colours.
  'lib/strokes': { types: ['lib/pack'] },
  'lib/settings': {
    rooms: ['lib/i18n'],
    packages: [...BROWSER, 'valibot'],
  },

  // Page text in, mentions out: no page, no browser, no interface.
  'lib/matching': { rooms: ['lib/pack'] },
  // What a page reports of itself.
  'lib/report': { rooms: ['lib/matching'], packages: ['valibot'] },
  // What a pack knows: searched, and put into views.
  'lib/knowledge': {
    rooms: ['lib/strokes', 'lib/pack', 'lib/i18n', 'lib/report'],
    packages: ['fuse.js', 'minisearch'],
  },
  'lib/messages': {
    rooms: ['lib/matching', 'lib/report', 'lib/settings'],
    types: ['lib/i18n', 'lib/knowledge'],
    packages: [...BROWSER, 'valibot'],
  },

  // Builds and checks packs. Nothing that ships imports these two.
  'lib/pack-build/compile': {
    rooms: ['lib/strokes', 'lib/pack', 'lib/matching', 'lib/knowledge'],
    packages: NODE,
  },
  'lib/pack-build/check': {
    rooms: ['lib/strokes', 'lib/pack', 'lib/matching', 'lib/knowledge'],
    packages: [...NODE, 'ajv'],
  },

  // The page side: knows the page, not the extension around it.
  'lib/page': {
    rooms: ['lib/strokes', 'lib/i18n', 'lib/settings', 'lib/matching', 'lib/report'],
    types: ['lib/messages'],
    packages: ['@floating-ui/core'],
  },
  // What background and surfaces both need of the browser.
  'lib/browser': { packages: [...BROWSER, 'valibot'] },
  'lib/background': {
    rooms: ['lib/strokes', ...LIB],
    packages: BROWSER,
  },
  // What the extension's own pages share.
  'lib/extension-page': {
    rooms: ['lib/i18n', 'lib/settings', 'lib/report', 'lib/messages', 'lib/page', 'lib/browser'],
    packages: [...BROWSER, ...PREACT],
  },

  // Components draw: everything comes in by props and goes out by callbacks.
  'components/shared': { rooms: ['lib/strokes', 'lib/i18n', 'lib/knowledge'], packages: PREACT },
  'components/card': {
    rooms: ['components/shared', 'lib/i18n', 'lib/knowledge'],
    types: ['lib/matching', 'lib/page'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  // The record browser, in popup and panel.
  'components/record': {
    rooms: ['components/shared', 'components/card', 'lib/knowledge'],
    types: ['lib/pack', 'lib/report'],
    packages: ['valibot', ...PREACT],
  },
  // What popup and panel say of the page in front of the reader.
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
    types: ['lib/report'],
    packages: ['valibot', ...PREACT, ...STROKE_STYLES],
  },
  'components/panel': {
    rooms: ['lib/strokes', ...SURFACE, 'lib/report'],
    types: ['lib/i18n'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  'components/options': {
    rooms: ['lib/strokes', 'components/shared', 'lib/i18n', 'lib/settings', 'lib/knowledge'],
    types: ['lib/browser'],
    packages: [...PREACT, ...STROKE_STYLES],
  },
  'components/first-run': {
    rooms: ['components/shared', 'lib/knowledge'],
    types: ['lib/browser'],
    packages: [...PREACT, ...STROKE_STYLES],
  },

  // They join all this together.
  entrypoints: {
    rooms: [
      ...LIB,
      'lib/background',
      'lib/extension-page',
      'components/card',
      'components/popup',
      'components/panel',
      'components/options',
      'components/first-run',
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
 * @param {string} file from the project's root
 * @returns {string | undefined} its room's name
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
