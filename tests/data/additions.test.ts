import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Edit, THEME, THEME_MESSAGES, treaty, TREATY_MESSAGES } from '../fixtures/addedRows'

const copy = mkdtempSync(join(tmpdir(), 'atlas-'))
const read = (file: string) => readFileSync(join(copy, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(copy, file), text)

/** Changes a file of the copy. */
const apply = ({ file, before, add }: Edit): string => {
  const text = read(file)
  const at = before === undefined ? text.length : text.indexOf(before)
  if (at < 0) throw new Error(`${file} has no ${before}`)
  write(file, text.slice(0, at) + add + text.slice(at))
  return file
}

/** Adds messages in English; other languages show it until somebody translates them. */
const addMessages = (messages: typeof THEME_MESSAGES): string[] =>
  readdirSync(join(copy, 'src/text/en')).map((name) => {
    const catalogue = JSON.parse(read(`src/text/en/${name}`)) as Record<string, string>
    const added = Object.entries(messages).filter(([, [beside]]) => beside in catalogue)
    const more = Object.fromEntries(added.map(([id, [, text]]) => [id, text]))
    write(`src/text/en/${name}`, JSON.stringify({ ...catalogue, ...more }))
    return 'src/text/en/'
  })

/** The files that a section of CONTRIBUTING.md tells to change, as the first words of its steps. */
const listedFiles = (section: string): string[] => {
  const [, text = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split(`\n## ${section}\n`)
  return [...(text.split('\n## ')[0] ?? '').matchAll(/^\d\. `([^`]+)`/gm)].map(([, file = '']) => file)
}

const PAGES = ['theme/invented/', 'theme/treaties/', 'country/austria/']
/** Writes pages of the copy, by its own sources. */
const WRITER = `
import { writeFileSync } from 'node:fs'
import { createServer } from 'vite'
const server = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' })
const { pageText } = await server.ssrLoadModule('/src/build/pageText.ts')
writeFileSync('pages.json', JSON.stringify(${JSON.stringify(PAGES)}.map((path) => pageText(path, []))))
await server.close()
process.exit()`

const touched: Record<string, Set<string>> = {}
let pages: Record<string, string> = {}

beforeAll(() => {
  const files = ['index.html', 'package.json', 'tsconfig.json', 'CITATION.cff']
  for (const name of ['data', 'src', 'scripts', 'translations', 'public', 'docs', ...files])
    cpSync(name, join(copy, name), { recursive: true })
  for (const name of readdirSync('.').filter((file) => file.startsWith('vite.')))
    cpSync(name, join(copy, name))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  touched['Add a theme'] = new Set([...THEME.map(apply), ...addMessages(THEME_MESSAGES)])
  touched['Add a treaty'] = new Set([
    ...treaty(read('data/study/entities.csv')).map(apply),
    ...addMessages(TREATY_MESSAGES),
  ])
  const run = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: copy, encoding: 'utf8', maxBuffer: 1e9 })
  run('node_modules/tsx/dist/cli.mjs', 'data/build/main.ts')
  run('--input-type=module', '-e', WRITER)
  const texts = JSON.parse(read('pages.json')) as string[]
  pages = Object.fromEntries(PAGES.map((path, index) => [path, texts[index] ?? '']))
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

it.each(['Add a theme', 'Add a treaty'])(
  '%s: CONTRIBUTING.md lists all the files, and no more',
  (section) => {
    expect(listedFiles(section).toSorted()).toEqual([...(touched[section] ?? [])].toSorted())
  },
)

describe('a theme that is added', () => {
  it('has a page with its question, its answer and its key', () => {
    const page = pages['theme/invented/'] ?? ''
    expect(page).toContain('Was there an invented line by 2009?')
    expect(page).toContain(
      'An invented line is documented for <b>1 of 51</b> countries and entities, in sources up to 2009.',
    )
    for (const words of ['An invented line', 'No invented line, a source says', 'Not documented here'])
      expect(page).toContain(`>${words}<`)
  })

  it('is in the panel of a country, and in the files of the data', () => {
    expect(pages['country/austria/']).toContain('Invented line')
    expect(read('public/data/classes.csv')).toMatch(/^AUT,invented,,,yes,/m)
    expect(read('public/data/countries.csv').split('\n')[0]).toContain(',invented,')
    expect(read('docs/data-dictionary.md')).toContain('`invented-line`')
  })
})

describe('a treaty that is added', () => {
  it('is offered in the question, and is a line of every country', () => {
    expect(pages['theme/treaties/']).toContain('the Convention on Invented Lines')
    expect(pages['country/austria/']).toContain('Invented Lines')
  })

  it('is in the files of the data', () => {
    expect(read('public/data/classes.csv')).toMatch(/^AUT,treaties,invented-treaty,,bound,/m)
    expect(read('public/data/countries.csv').split('\n')[0]).toContain('invented_treaty')
  })
})
