import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The folders of `src`, each of which may import from itself and from those before it. ARCHITECTURE.md says what each holds.
 */
const FOLDERS = 'ui domain data state text map pictures embed atlas pages build'.split(' ')

/** Folders that are read apart from what is around them, and all that they may import besides themselves. */
const APART: Readonly<Record<string, readonly string[]>> = {
  // The host script runs on pages of other sites.
  'embed/host': ['embed/messages'],
  'embed/messages': [],
  // It stores the site as files, and knows nothing of what is in them.
  'pages/offline': ['ui', 'domain', 'text', 'state/sitePlace', 'data/resource'],
}

/** Packages that these folders do without: what they hold runs in any program. */
const WITHOUT: Readonly<Record<string, RegExp>> = {
  domain: /^(react|zustand)/,
  map: /^react/,
  'text/sentences': /^react/,
  'embed/host': /./,
}

/** Folders of `atlas` that its other folders may import; the rest are put together in the files at the top of `atlas`. */
const SHARED_BY_ATLAS = ['marks', 'correct', 'share']

interface Import {
  readonly from: string
  readonly to: string
}

const everyModule = (readdirSync('src', { recursive: true }) as string[]).filter((path) =>
  /\.tsx?$/.test(path),
)
/** The modules of the folders; those above them start the pages. */
const modules = everyModule.filter((path) => path.includes('/'))

const IMPORTS: readonly Import[] = everyModule.flatMap((from) =>
  [...readFileSync(join('src', from), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, to = '']) => ({ from, to: to.startsWith('.') ? relative('.', join(dirname(from), to)) : to }),
  ),
)
const isOurs = ({ to }: Import) => FOLDERS.includes(folderOf(to)) || to.startsWith('..')
const folderOf = (path: string) => path.split('/')[0] ?? ''
const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`) || path === folder
const viewOf = (path: string) => /^atlas\/(\w+)\//.exec(path)?.[1]
const names = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} imports ${to}`)

describe('the folders of src', () => {
  it('are those of the list', () => {
    expect([...new Set(modules.map(folderOf))].toSorted()).toEqual(FOLDERS.toSorted())
  })

  it('import only what comes before them in the list', () => {
    const upwards = IMPORTS.filter(
      (each) =>
        modules.includes(each.from) &&
        isOurs(each) &&
        FOLDERS.indexOf(folderOf(each.to)) > FOLDERS.indexOf(folderOf(each.from)),
    )
    expect(names(upwards)).toEqual([])
  })

  it('take from the compiler the types of its schemas alone, so that none reaches a browser', () => {
    const taking = everyModule.flatMap((from) =>
      [
        ...readFileSync(join('src', from), 'utf8').matchAll(
          /\bimport\b(?:(?! from )[^])*? from '((?:\.\.\/)+data\/build\/[^']+|zod)'/g,
        ),
      ].map(
        ([text, to = '']) => `${from} ${text.startsWith('import type ') ? 'has types of' : 'runs'} ${to}`,
      ),
    )
    expect(taking.toSorted()).toEqual(
      [
        'zod',
        ...['schema', 'countrySchema', 'commonSchemas'].map((name) => `../../data/build/schema/${name}`),
      ]
        .map((to) => `data/contract.ts has types of ${to}`)
        .toSorted(),
    )
  })

  it.each(Object.keys(APART))('keep %s apart', (folder) => {
    const others = IMPORTS.filter(
      (each) =>
        isIn(each.from, folder) &&
        isOurs(each) &&
        ![folder, ...(APART[folder] ?? [])].some((allowed) => isIn(each.to, allowed)),
    )
    expect(names(others)).toEqual([])
  })

  it.each(Object.keys(WITHOUT))('hold no package in %s that it should do without', (folder) => {
    const found = IMPORTS.filter(
      (each) => isIn(each.from, folder) && !isOurs(each) && WITHOUT[folder]?.test(each.to),
    )
    expect(names(found)).toEqual([])
  })

  it('keep the views of the atlas apart from each other', () => {
    const between = IMPORTS.filter(({ from, to }) => {
      const [own, other] = [viewOf(from), viewOf(to)]
      return own && other && own !== other && !SHARED_BY_ATLAS.includes(other)
    })
    expect(names(between)).toEqual([])
  })
})

/** The largest number of each: lower one when the site becomes smaller; whoever raises one says why in the commit. */
const AT_MOST = {
  // The small maps of a comparison are files, and each kind of reading page has its styles: paths, texts and drawing of those.
  modules: 376,
  lines: 41_132,
  linesOfStyles: 9_490,
  dataNames: 180,
  linesOfAFile: 250,
}

const readIn = (ending: RegExp) =>
  (readdirSync('src', { recursive: true }) as string[])
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))
const code = readIn(/\.tsx?$/)
const linesOf = ({ text }: { text: string }) => text.split('\n').length - 1
const sum = (files: readonly { text: string }[]) => files.reduce((total, file) => total + linesOf(file), 0)

describe('the sizes of src', () => {
  it('are at most what they were', () => {
    const styles = readIn(/\.css$/)
    const dataNames = [...code, ...styles].flatMap(({ text }) =>
      [...text.matchAll(/\b(data-[a-z][a-z-]*)(?=[=\]\s'"`~^$*|])|dataset\['(\w+)'/g)].map(
        ([, attribute, property = '']) =>
          attribute ?? `data-${property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      ),
    )
    expect(code.length).toBeLessThanOrEqual(AT_MOST.modules)
    expect(sum(code)).toBeLessThanOrEqual(AT_MOST.lines)
    expect(sum(styles)).toBeLessThanOrEqual(AT_MOST.linesOfStyles)
    expect(new Set(dataNames).size).toBeLessThanOrEqual(AT_MOST.dataNames)
  })

  it('leave each file one idea', () => {
    expect(code.filter((file) => linesOf(file) > AT_MOST.linesOfAFile).map(({ path }) => path)).toEqual([])
  })
})
