/**
 * Import rules: a room of `src/` may import only the rooms above it. The lists below are the order
 * of `docs/architecture.md`; `test/package/rooms.test.ts` sees every rule refuse a file that breaks
 * it.
 */

const CORE = [
  'problems',
  'numerics',
  'instrument',
  'expression',
  'responses',
  'counting',
  'statistics',
  'weighting',
  'multivariate',
  'tables',
  'presentation',
];

/** Rooms that may import less than all that stands above them. */
const NARROW = { statistics: ['problems', 'numerics'] };

/** `io/files` has no index: it is a shelf of single doors to Node's file system. */
const SHELF = 'io/files';
const FORMATS = ['io/limesurvey', 'io/exchange', 'io/render'];

/** `io/saved` has nothing of Node; its doors to the file system are a room of their own. */
const PUBLIC_IO = [...FORMATS, 'io/saved', 'io/saved-files'];
const IO = [SHELF, ...PUBLIC_IO];

/** Rooms inside a room: they too are entered through their index. */
const SUB_ROOMS = [
  'io/limesurvey/structure',
  'io/limesurvey/responses',
  'io/limesurvey/statistics',
];

/** vega, vega-lite and their parts, installed or not. */
const VEGA = ['^vega', 'node_modules/vega'];

const ANY_ROOM = '(?:core|io|workflows|studies|faces)/[^/]+';

const inside = (...rooms) => `^src/(?:${rooms.join('|')})/`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const sentence = (names) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A room sees itself and `allowed`, and no other file of `src/`. */
const sees = (room, allowed, why) =>
  rule(
    `${room}-sees`,
    `${room} may import only ${sentence(allowed) || 'its own files'}: ${why}.`,
    { path: inside(room) },
    { path: '^src/', pathNot: inside(room, ...allowed) },
  );

/** The rooms of a floor see what is below the floor, and not each other. */
const floor = (name, comment, allowed) =>
  rule(
    `${name}-sees`,
    comment,
    { path: `^src/(${name}/[^/]+)/` },
    { path: '^src/', pathNot: ['^src/$1/', inside(...allowed)] },
  );

const orderOfCore = CORE.map((room, index) => {
  const allowed = NARROW[room] ?? CORE.slice(0, index);
  const why = room in NARROW ? 'it takes numbers and knows nothing of surveys' : 'rooms above it';
  return sees(
    `core/${room}`,
    allowed.map((each) => `core/${each}`),
    why,
  );
});

const orderOfFloors = [
  sees(SHELF, ['core/[^/]+'], 'it reads and writes bytes whatever they hold'),
  ...FORMATS.map((room) =>
    sees(room, ['core/[^/]+', SHELF], 'the formats of one program know nothing of another'),
  ),
  sees('io/saved', ['core/[^/]+'], 'it makes bytes and reads them, and opens no file'),
  sees('io/saved-files', ['core/[^/]+', SHELF, 'io/saved'], 'it puts those bytes into files'),
  floor(
    'workflows',
    'A workflow may import core and io: it runs tables and knows no other workflow, study or face.',
    ['core/[^/]+', ...IO],
  ),
  floor(
    'studies',
    'A study is built with the public library: it may import core, the public rooms of io and workflows.',
    ['core/[^/]+', ...PUBLIC_IO, 'workflows/[^/]+'],
  ),
  rule(
    'main-entry-sees',
    'The main entry runs in a browser: it hands on rooms of core only.',
    { path: '^src/index\\.ts$' },
    { path: '^src/', pathNot: inside('core/[^/]+') },
  ),
  rule(
    'known-rooms',
    'A file lives in a room; a new room is written into these lists before it imports anything.',
    {
      path: '^src/',
      pathNot: [
        inside(...CORE.map((room) => `core/${room}`), ...IO, '(?:workflows|studies|faces)/[^/]+'),
        '^src/index\\.ts$',
      ],
    },
    {},
  ),
];

const doors = [
  rule(
    'through-the-index',
    'A room is entered through its index.ts from outside: what the index leaves out is private.',
    { path: `^src/(${ANY_ROOM}|index\\.ts)` },
    {
      path: inside(ANY_ROOM),
      pathNot: ['^src/$1/', `^src/${ANY_ROOM}/index\\.ts$`, inside(SHELF)],
    },
  ),
  ...SUB_ROOMS.map((room) =>
    rule(
      `through-the-index-of-${room}`,
      `${room} is entered through its index.ts from outside, also by its own room.`,
      { path: '^src/', pathNot: inside(room) },
      { path: inside(room), pathNot: `^src/${room}/index\\.ts$` },
    ),
  ),
  rule(
    'no-circles',
    'Files that import each other in a circle cannot be read, tested or moved one by one.',
    { path: '^src/' },
    { circular: true },
  ),
];

const outsideWorld = [
  rule(
    'core-without-node',
    'core runs unchanged in a browser: nothing of Node is there.',
    { path: '^src/core/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'saved-without-node',
    'io/saved runs unchanged in a browser, with its package: its doors to files are io/saved-files.',
    { path: inside('io/saved') },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'core-without-packages',
    'core imports no npm package except behind the doors of core/numerics.',
    { path: '^src/core/', pathNot: inside('core/numerics') },
    { pathNot: '^src/', dependencyTypesNot: ['core'] },
  ),
  rule(
    'vega-in-render',
    'Only io/render loads vega, so that the rest also runs where vega cannot be loaded.',
    { path: '^src/', pathNot: inside('io/render') },
    { path: VEGA },
  ),
  rule(
    'vega-when-used',
    'vega has a top-level await: it is loaded by import() in the function that draws, so that the entry can be required.',
    { path: inside('io/render') },
    { path: VEGA, dynamic: false, dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'installed-with-the-package',
    'src imports only what is installed with the package: no dev dependency, nothing undeclared.',
    { path: '^src/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
  ),
];

module.exports = {
  forbidden: [...orderOfCore, ...orderOfFloors, ...doors, ...outsideWorld],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
