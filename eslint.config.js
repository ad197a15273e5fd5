import tseslint from 'typescript-eslint'
import { importRules } from './eslint-imports.js'

/** Who may import whom (CONTRIBUTING.md): a folder of `src` -> what it may import beside `types.ts`, `text/` and itself. */
const stages = {
  text: [],
  lexicon: [],
  read: ['lexicon'],
  clean: ['lexicon'],
  extract: ['lexicon'],
  group: ['lexicon'],
  merge: ['lexicon'],
  track: ['lexicon'],
  render: []
}

const zones = Object.entries(stages).map(([stage, also]) => ({
  target: `./src/${stage}`,
  from: './src',
  except: [...new Set(['./types.ts', './text', `./${stage}`, ...also.map((folder) => `./${folder}`)])],
  message: `${stage}/ imports types, text/${also.length ? ', lexicon/' : ''} and itself: stages meet in analyse.ts and digest.ts.`
}))

const pureZones = [
  {
    target: ['./src/verify.ts', './src/proof'],
    from: './src',
    except: ['./types.ts', './text', './render', './lexicon', './proof', './errors.ts'],
    message: 'verify proves, it does not repeat: it imports types, text/, lexicon/ and render/ only.'
  },
  {
    target: ['./src/digest.ts', './src/analyse.ts', './src/index.ts', './src/explain.ts', './src/reasons'],
    from: ['./src/io', './src/commands', './src/cli', './src/cli.ts', './src/worker.ts', './src/run.ts'],
    message: 'The core does not know the world.'
  },
  {
    target: './src/io',
    from: ['./src/commands', './src/cli', './src/cli.ts'],
    message: 'io/ does not know the commands.'
  }
]

const world = ['src/io/**', 'src/commands/**', 'src/cli/**', 'src/cli.ts', 'src/worker.ts', 'src/node.ts']
const markup = ['unified', 'remark-*', 'rehype-*', 'mdast-*', 'micromark-*', 'unist-*', 'hast-*']

/** Patterns of packages that only some folders may import. `only` names what the files at hand may have. */
const packages = (...only) => [
  {
    patterns: [
      ...(only.includes('node')
        ? []
        : [{ group: ['node:*', 'nodemailer', 'undici', 'libsql'], message: 'Effects stay in io/ and commands/.' }]),
      ...(only.includes('markup')
        ? []
        : [{ group: markup, message: 'Markup is read in read/ and written in render/.' }]),
      ...(only.includes('handlebars') ? [] : [{ group: ['handlebars'], message: 'Handlebars stands in render/ only.' }])
    ]
  }
]

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'out', 'node_modules'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['eslint.config.js', 'eslint-imports.js', 'bundle.js', 'package-slim.js']
        },
        tsconfigRootDir: import.meta.dirname
      }
    },
    plugins: { imports: importRules },
    rules: {
      'imports/no-cycle': 'error',
      'imports/zones': ['error', { zones: [...zones, ...pureZones] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: world,
    rules: {
      'no-restricted-imports': ['error', ...packages()],
      'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'setTimeout', 'setInterval', 'performance'],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in the core.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock in the core.' },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'Same input, same bytes.'
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'CallExpression[callee.property.name="sort"]', message: 'toSorted, not sort.' },
        {
          selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString)$/]',
          message: 'No locale in the core.'
        }
      ]
    }
  },
  { files: ['src/read/**/*.ts'], rules: { 'no-restricted-imports': ['error', ...packages('markup')] } },
  { files: ['src/render/**/*.ts'], rules: { 'no-restricted-imports': ['error', ...packages('markup', 'handlebars')] } },
  { files: ['src/text/hash.ts'], rules: { 'no-restricted-imports': ['error', ...packages('node')] } },
  { files: ['test/**/*.ts', '*.config.{ts,js}'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] }
)
