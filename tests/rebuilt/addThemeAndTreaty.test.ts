import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Edit, THEME, THEME_MESSAGES, treaty, TREATY_MESSAGES } from '../fixtures/addedRows'
import { copyOfProject } from './support/copyOfProject'

const copy = copyOfProject()

/** Changes files of the copy, and gives their names. */
const apply = async (edits: readonly Edit[]): Promise<string[]> => {
  for (const { file, before, add } of edits) {
    const text = copy.read(file)
    const at = before === undefined ? text.length : text.indexOf(before)
    if (at < 0) throw new Error(`${file} has no ${before}`)
    await copy.write(file, text.slice(0, at) + add + text.slice(at))
  }
  return edits.map(({ file }) => file)
}

/** Adds messages in English; other languages show it until somebody translates them. */
const addMessages = async (messages: typeof THEME_MESSAGES): Promise<string> => {
  for (const name of readdirSync(copy.pathOf('src/text/en'))) {
    const catalogue = JSON.parse(copy.read(`src/text/en/${name}`)) as Record<string, string>
    const added = Object.entries(messages).filter(([, [beside]]) => beside in catalogue)
    const more = Object.fromEntries(added.map(([id, [, text]]) => [id, text]))
    await copy.write(`src/text/en/${name}`, JSON.stringify({ ...catalogue, ...more }))
  }
  return 'src/text/en/'
}

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

beforeAll(async () => {
  touched['Add a theme'] = new Set([...(await apply(THEME)), await addMessages(THEME_MESSAGES)])
  const edits = treaty(copy.read('data/study/entities.csv'))
  touched['Add a treaty'] = new Set([...(await apply(edits)), await addMessages(TREATY_MESSAGES)])
  expect(await copy.faultsOf('tsx', 'data/build/main.ts')).toBe('')
  await copy.write('writer.mjs', WRITER)
  expect(await copy.faultsOf('node', 'writer.mjs')).toBe('')
  const texts = JSON.parse(copy.read('pages.json')) as string[]
  pages = Object.fromEntries(PAGES.map((path, index) => [path, texts[index] ?? '']))
})

afterAll(copy.removeAll)

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
    expect(copy.read('public/data/classes.csv')).toMatch(/^AUT,invented,,,yes,/m)
    expect(copy.read('public/data/countries.csv').split('\n')[0]).toContain(',invented,')
    expect(copy.read('docs/data-dictionary.md')).toContain('`invented-line`')
  })
})

describe('a treaty that is added', () => {
  it('is offered in the question, and is a line of every country', () => {
    expect(pages['theme/treaties/']).toContain('the Convention on Invented Lines')
    expect(pages['country/austria/']).toContain('Invented Lines')
  })

  it('is in the files of the data', () => {
    expect(copy.read('public/data/classes.csv')).toMatch(/^AUT,treaties,invented-treaty,,bound,/m)
    expect(copy.read('public/data/countries.csv').split('\n')[0]).toContain('invented_treaty')
  })
})
