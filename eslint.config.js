import globals from 'globals'
import * as astro from 'astro-eslint-parser'
import tseslint from 'typescript-eslint'
import { arrows, layer } from './eslint/arrows.ts'
import { spoken } from './eslint/spoken.ts'

const backend = ['payload', 'zod', '@payloadcms/db-postgres', 'node:']

/** Who may import whom. The arrow always points towards `domain/`. */
const layers = [
  layer(
    'domain/addressLines.ts',
    ['domain'],
    ['localized-address-format'],
    'How countries write an address is a table that others keep.',
  ),
  layer(
    'domain',
    [],
    ['temporal-polyfill'],
    'A rule takes data and `now`, returns a decision, and needs nothing else.',
  ),
  layer('env.ts', [], ['zod'], 'One place says what the school needs from its surroundings.'),
  layer('access', ['domain'], ['payload'], 'It answers one question: who may?'),
  layer(
    'providers/index.ts',
    ['domain', 'providers', 'env.ts'],
    ['*'],
    'It only chooses the services that are configured.',
  ),
  layer('providers', ['domain'], ['*'], 'A provider does not know that bookings exist.'),
  layer(
    'notifications/documents',
    ['domain'],
    [...backend, 'pdfkit'],
    'A document is said like a message, and drawn on a sheet.',
  ),
  layer(
    'notifications',
    ['domain', 'jobs/queue.ts'],
    backend,
    'What we say is apart from how it travels.',
  ),
  layer(
    'database',
    ['domain'],
    [...backend, 'pg', 'drizzle-orm'],
    'One way to open a transaction, to lock, and to name what a constraint refused.',
  ),
  layer('queries', ['domain', 'database'], backend, 'Reading never changes anything.'),
  layer(
    'commands',
    ['domain', 'notifications', 'providers', 'jobs/queue.ts', 'database'],
    backend,
    'A change does not know whether HTTP, a job or the seed asked for it.',
  ),
  layer(
    'hooks/keepCaptions.ts',
    ['domain'],
    [...backend, 'webvtt-parser'],
    'It asks the parser of the standard what is wrong with captions.',
  ),
  layer(
    'hooks',
    ['domain', 'commands', 'notifications', 'jobs/queue.ts', 'database'],
    backend,
    'Hooks run inside a transaction: no outside world.',
  ),
  layer(
    'endpoints',
    ['commands', 'queries', 'access', 'domain', 'providers'],
    [...backend, 'busboy', 'csv-stringify'],
    'HTTP ends here.',
  ),
  layer(
    'jobs/queue.ts',
    ['domain', 'database'],
    [...backend, 'pg-boss'],
    'It names the queues, and everyone may open it.',
  ),
  layer(
    'jobs',
    ['commands', 'queries', 'notifications', 'providers', 'domain', 'database'],
    [...backend, 'pg-boss'],
    'A job is an endpoint whose caller is the clock.',
  ),
  layer(
    'collections/fields/richText.ts',
    ['domain'],
    [...backend, '@payloadcms/richtext-lexical'],
    'It says once what an editor of texts can do.',
  ),
  layer(
    'collections',
    ['access', 'hooks', 'endpoints', 'domain'],
    backend,
    'A collection is a form, filled with imported names.',
  ),
  layer(
    'globals',
    ['access', 'collections/fields', 'hooks', 'endpoints', 'domain'],
    backend,
    'A global is a form, filled with imported names.',
  ),
  layer(
    'payload.config.ts',
    [
      'collections',
      'globals',
      'hooks',
      'endpoints',
      'access',
      'database',
      'jobs/queue.ts',
      'providers',
      'env.ts',
    ],
    ['*'],
    'A table of contents.',
  ),
  layer(
    'admin/films/uploadCourseFile.ts',
    ['domain'],
    ['tus-js-client'],
    'It sends one file, in parts, and goes on where it stopped.',
  ),
  layer(
    'admin',
    ['queries', 'access', 'domain'],
    ['payload', '@payloadcms', 'react', 'next'],
    'It shows through queries and changes through endpoints.',
  ),
  layer(
    'site',
    ['domain', 'types'],
    ['*'],
    "The visitor's rights travel with every call in `locals.school`.",
  ),
  layer(
    'server',
    [
      'payload.config.ts',
      'access',
      'jobs',
      'commands',
      'queries',
      'providers',
      'env.ts',
      'database',
      'domain',
      'endpoints/api',
      'notifications',
    ],
    ['*'],
    'Processes are assembled here and nowhere else.',
  ),
]

const shipped = ['sandbox', 'scripts', 'tests', 'bench'].map((folder) => `**/${folder}/**`)

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.data/',
      '.next/',
      'site/dist/',
      'site/.astro/',
      'payload-types.ts',
      'app/(payload)/admin/importMap.js',
      'next-env.d.ts',
      'site/.astro/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'BinaryExpression[operator="instanceof"][right.name=/^(APIError|ValidationError|NotFound|Forbidden)$/]',
          message: 'Payload may be loaded twice in one process; ask for `name` or `status`.',
        },
        {
          selector: 'ConditionalExpression > ConditionalExpression',
          message: 'Nested ternaries are hard to read; return early instead.',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    plugins: { school: { rules: { arrows: arrows(layers), spoken } } },
    rules: { 'school/arrows': 'error' },
  },
  {
    files: ['**/*.astro'],
    languageOptions: {
      parser: astro,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
    },
    rules: { 'school/spoken': 'error' },
  },
  // Read by those who build the site, and by nobody else.
  {
    files: ['**/styleguide/*.astro', '**/pages/styleguide.astro'],
    rules: { 'school/spoken': 'off' },
  },
  { files: shipped, rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
)
