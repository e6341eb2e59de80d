import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { allTexts, ENGLISH } from '../support/allTexts'

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && name !== 'data-dictionary.md')
    .map((name) => `docs/${name}`),
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
]
const FOLDERS = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** All code of the project, in which the names of the documents are looked for. */
const CODE = execFileSync(
  'git',
  [
    'ls-files',
    'src',
    'tests',
    'scripts',
    'bench',
    'hosting',
    'data/*.ts',
    'data/study',
    '*.ts',
    '.ci',
    '.github',
  ],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => /\.(tsx?|css|html|ya?ml|conf|js)$|Containerfile|\/run$/.test(path) && existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const NAMES = new Set(CODE.match(/[\w$]+/g))

/** Names of other programs, and patterns of names. */
const FOREIGN = ['unfiltered_html', 'NODE_VERSION', 'useX', '_words']

const quoted = (text: string): readonly string[] =>
  [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

const isThere = (path: string) =>
  path.includes('*') || ['', '.ts', '.tsx', '.md'].some((ending) => existsSync(path + ending))

/** The fault of a name that a document sets in backticks; undefined where nothing is. */
const faultOf = (name: string): string | undefined => {
  if (FOREIGN.includes(name)) return undefined
  const script = /^npm run ([\w:]+)/.exec(name)?.[1]
  if (script) return script in scripts ? undefined : 'no such script'
  if (/^(src|tests|scripts|bench|docs|hosting|data\/(evidence|study|build|geo)|\.\w+)\/[\w./*-]*$/.test(name))
    return isThere(name.replace(/\/$/, '')) ? undefined : 'no such path'
  const first = /^(\w+)\/[\w./]+$/.exec(name)?.[1] ?? ''
  if (FOLDERS.includes(first) && first !== 'data')
    return ['src', 'dist', 'public'].some((folder) => isThere(`${folder}/${name}`)) ||
      /\.(html|js|json)$/.test(name)
      ? undefined
      : 'no such path below src'
  const word = /^(?:[\w$]+\.)*([A-Za-z_$][\w$]*)(?:\(\))?$/.exec(name)?.[1]
  if (word && /[a-z][A-Z]|^[A-Z][a-z]+[A-Z]|_/.test(word))
    return NAMES.has(word) ? undefined : 'no such name in the code'
  return undefined
}

describe('names in the documents', () => {
  it.each(DOCUMENTS)('exist in the project: %s', (document) => {
    const faults = quoted(readFileSync(document, 'utf8')).flatMap((name) => {
      const fault = faultOf(name)
      return fault ? [`${name}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })
})

/** What documents quote that is not on a page of the atlas. */
const NOT_ON_A_PAGE = [
  'Art. 165(1)',
  'No',
  'Unreleased',
  'Example Organisation',
  'GitHub Actions',
  'GitHub Pages',
]

/** The words of the interface that a document quotes, or sets in bold in a section on what to press. */
const namesOnPagesIn = (document: string): readonly string[] => {
  const text = readFileSync(document, 'utf8').replaceAll(/^```.*?^```|`[^`]*`/gms, '')
  const pressed = text
    .split(/^## /m)
    .filter((section) => /^(?:In one minute|Link, embed, save)\n/.test(section))
    .join('')
  return [
    ...[...text.matchAll(/"([A-Z][^"]*)"|“([A-Z][^”]*)”/g)].map(([, one, other]) => one ?? other ?? ''),
    ...[...pressed.matchAll(/\*\*([A-Z][^*]*)\*\*/g)].map(([, name = '']) => name),
  ].map((name) => name.replaceAll(/\s+/g, ' '))
}

describe('what the documents say of the pages', () => {
  const { t } = allTexts()
  const headings = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/^#+ (.*)|^\*\*(.*?)[.:]\*\*/gm)].map(
      ([, heading, bold]) => heading ?? bold,
    ),
  )
  const known = new Set<unknown>([
    ...Object.values(ENGLISH).map((message) => [message].flat().join('')),
    ...headings,
    ...NOT_ON_A_PAGE,
    t('nav.position', { position: 1, count: THEMES.length + 1 }),
  ])

  it.each(
    DOCUMENTS.filter(
      (document) => !document.includes('decisions/') && !/glossary|methodology/.test(document),
    ),
  )('names buttons and texts as they are: %s', (document) => {
    expect(namesOnPagesIn(document).filter((name) => !known.has(name))).toEqual([])
  })

  it('counts the questions right', () => {
    const words = ['six', 'seven', 'eight', 'nine']
    const [maps, all] = [THEMES.length, THEMES.length + 1].map((count) => words[count - 6])
    expect(readFileSync('README.md', 'utf8')).toContain(`It asks ${all} questions.`)
    expect(readFileSync('docs/embedding.md', 'utf8')).toContain(`answers to ${maps} of the ${all} questions`)
    expect(readFileSync('docs/links-and-markup.md', 'utf8')).toContain(`one of the ${maps} themes`)
  })
})

/** The documents that people reach by links, with those of the methods page and the decisions. */
const LINKED = [
  ...DOCUMENTS,
  'CHANGELOG.md',
  ...['docs/decisions', 'docs/methodology'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  ),
]

it('links in the documents lead to files of the project', () => {
  const broken = LINKED.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, path = '']) =>
      existsSync(join(dirname(document), path)) ? [] : [`${document}: ${path}`],
    ),
  )
  expect(broken).toEqual([])
})

describe('the decisions', () => {
  const records = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)
  /** The numbers of the records, and of those that each says it takes in. */
  const numbers = records.flatMap((record) => [
    record.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4),
    ...(/^Takes in [^]*?\n\n/m.exec(readFileSync(record, 'utf8'))?.[0].match(/\d{4}/g) ?? []),
  ])

  it('are found by each number that code, data and documents name', () => {
    const texts = [
      CODE,
      ...[...LINKED, 'data/study/value-changes.csv'].map((path) => readFileSync(path, 'utf8')),
    ]
    const named = texts.flatMap((text) => [
      ...text.matchAll(/(?:decisions?[ /]|\()(0\d{3})(?: and (0\d{3}))?\b/gi),
    ])
    expect(named.length).toBeGreaterThan(100)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(
      named.flatMap(([words, ...ids]) => (ids.some((id) => id && !numbers.includes(id)) ? [words] : [])),
    ).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')

  it('has a row for each folder of src', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, folder]) => folder)
    expect(rows.toSorted()).toEqual(FOLDERS.toSorted())
  })
})

it.each([
  ['README.md', 90],
  ['ARCHITECTURE.md', 100],
])('%s is short enough to be read at once', (document, lines) => {
  expect(readFileSync(document, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(lines)
})
