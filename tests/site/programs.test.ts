import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { PLACEHOLDER, PROGRAM_FILES, RECIPES, snippet } from '../../src/pages/data/programFiles'
import { recountTreaties } from '../data/recount/treaties'
import { parseCsv, readDataCsv } from '../support/csv'
import { parseDocument } from '../support/parseDocument'
import { serveDist, type SiteServer } from '../support/serveDist'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'programs-'))
let site: SiteServer

beforeAll(async () => {
  site = await serveDist({ root: 'dist', base: '/atlas/' })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0

/** Runs a program of the page as a reader would, with the site's address; gives what it prints, line by line. */
const printed = async (command: string, file: string, text = snippet(file, site.url)): Promise<string[]> => {
  const place = join(folder, file)
  writeFileSync(place, text)
  const { stdout } = await run(command, [place], { env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  return stdout.trim().split('\n')
}

/** How many countries have each class of the view that the programs read, from the data file. */
const counted = (): string[] => {
  const rows = readDataCsv('classes.csv', 'theme sub evidence class').filter(
    ({ theme, sub, evidence }) => theme === 'patterns' && sub === '' && evidence === 'children',
  )
  const words: Readonly<Record<string, string>> = {
    'origin-and-destination': 'Origin and destination',
    origin: 'Origin',
    destination: 'Destination',
    neither: 'Neither mentioned',
    'not-covered': 'Not covered',
  }
  return Object.entries(words).map(
    ([id, name]) => `${name}: ${rows.filter((row) => row.class === id).length}`,
  )
}

const boundOn = (day: string, instrument: string): number =>
  [...recountTreaties(day)].filter(([name, id]) => name.endsWith(` ${instrument}`) && id === 'bound').length

const inRegions = (): string[] => {
  const rows = readDataCsv('codes.csv', 'm49_subregion_name')
  const names = rows.map((row) => row.m49_subregion_name || 'not in M49')
  return [...new Set(names)].map((name) => `${name}: ${names.filter((other) => other === name).length}`)
}

const rowsIn = (file: string) => parseCsv(readFileSync(file, 'utf8'), file, 'entity class')

const SOURCE = 'Human Trafficking Indicators, 2000-2011: A New Dataset (v2013.1)'

/** All of them print this; the order of names is that of each language. */
const expectAnswers = (lines: readonly string[], more: readonly string[] = []) => {
  const about = lines.filter((line) => line.includes('What is reported, not how common trafficking is.'))
  expect(about).toHaveLength(1)
  expect(about[0]).toContain('Boundaries and names imply no opinion on legal status.')
  expect(lines.filter((line) => line !== about[0]).toSorted()).toEqual(
    [
      ...counted(),
      `Ratified or joined by 2010-01-01: ${boundOn('2010-01-01', 'palermo')}`,
      ...more,
      SOURCE,
    ].toSorted(),
  )
}

describe('the programs for readers read the built site', () => {
  it.skipIf(!isThere('python3'))('in Python, without a package (where there is python3)', async () => {
    expectAnswers(await printed('python3', 'read_views.py'), inRegions())
  })
  it.skipIf(!isThere('Rscript'))('in R, without a package (where there is Rscript)', async () => {
    expectAnswers(await printed('Rscript', 'read_views.R'), inRegions())
  })
  it('in JavaScript', async () => {
    expectAnswers(await printed(process.execPath, 'read_views.mjs'))
  })
  it.skipIf(!isThere('python3'))('in a notebook, cell by cell (where there is python3)', async () => {
    const { cells } = JSON.parse(snippet('every_year.ipynb', site.url)) as {
      readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[]
    }
    const code = cells.filter((cell) => cell.cell_type === 'code').map(({ source }) => source.join(''))
    const lines = await printed('python3', 'notebook.py', code.join('\n\n'))
    const instruments = readDataCsv('instruments.csv', 'url_id').map((row) => row.url_id)
    expect(lines.slice(0, 17).map((line) => line.split(' ')[0])).toEqual(instruments)
    for (let year = 2005; year < 2016; year += 1) {
      const day = `${year}-12-31`
      expect(lines).toContain(`${day} ratified or joined: ${boundOn(day, 'cets-197')} not known: 0`)
    }
    expect(
      lines.filter((line) => line.includes('What is reported, not how common trafficking is.')),
    ).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/ - /)
  })
  it.skipIf(!isThere('soffice'))(
    'in a spreadsheet, which opens a view as it is (where there is LibreOffice)',
    async () => {
      const view = 'dist/data/views/patterns/children.csv'
      await run('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}/office`,
        '--infilter=CSV:44,34,76,1',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        folder,
        view,
      ])
      expect(rowsIn(join(folder, 'children.csv'))).toEqual(rowsIn(view))
    },
    60_000,
  )
})

describe('the formulas for spreadsheets', () => {
  it('count the column of the classes', () => {
    const [importing = '', ...counting] = RECIPES.spreadsheet.map((line) =>
      line.replaceAll(PLACEHOLDER, site.url),
    )
    const address = /"(.*)"/.exec(importing)?.[1] ?? ''
    const text = readFileSync(join('dist', address.replace(site.url, '')), 'utf8')
    const rows = parseCsv(text, address, 'class region')
    const columns = Object.keys(rows[0] ?? {})
    const letterOf = (name: string) => String.fromCodePoint(65 + columns.indexOf(name))
    const range = (name: string) => `${letterOf(name)}2:${letterOf(name)}${rows.length + 1}`
    expect(counting).toEqual([
      `=COUNTIF(${range('class')},"origin")`,
      `=COUNTIFS(${range('region')},"see",${range('class')},"origin")`,
    ])
  })
  it('and all programs name no other address than the one to replace', () => {
    const texts = [
      ...PROGRAM_FILES.map((file) => snippet(file, null)),
      ...Object.values(RECIPES).map((lines) => lines.join('\n')),
    ]
    for (const text of texts) {
      const addresses = text.match(/https?:\/\/[^"'\s/]+\//g) ?? []
      expect(new Set(addresses), text).toEqual(new Set([PLACEHOLDER]))
    }
  })
})

describe('the head of a theme page', () => {
  it.each(THEMES)('%s leads to the data of its question', (theme) => {
    const path = `theme/${theme}/`
    const html = readFileSync(join('dist', path, 'index.html'), 'utf8')
    const { head } = parseDocument(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`)
    const files = [...head.querySelectorAll('link[rel="alternate"][type]')]
    expect(files.map((link) => link.getAttribute('type'))).toEqual(['text/csv'])
    const place = (files[0]?.getAttribute('href') ?? '').replace(/^.*(?=data\/views\/)/, '')
    expect(readFileSync(join('dist', place), 'utf8')).toContain('Boundaries and names')
  })
})

/** The three lines, with the address of the site. */
const recipe = (name: keyof typeof RECIPES) => RECIPES[name].join('\n').replaceAll(PLACEHOLDER, site.url)

describe('the three lines of the page', () => {
  it.skipIf(!isThere('Rscript'))('in R count as the map does (where there is Rscript)', async () => {
    const lines = await printed('Rscript', 'recipe.R', recipe('R'))
    for (const count of counted()) expect(lines.join(' ')).toContain(count.replace(/.*: /, ''))
  })
  it.skipIf(spawnSync('python3', ['-c', 'import pandas']).status !== 0)(
    'in Python count as the map does (where there is pandas)',
    async () => {
      const lines = await printed('python3', 'recipe.py', recipe('Python'))
      for (const count of counted()) {
        const [, words = '', number = ''] = /^(.*): (\d+)$/.exec(count) ?? []
        expect(
          lines.some((line) => line.startsWith(words) && line.endsWith(` ${number}`)),
          count,
        ).toBe(true)
      }
    },
  )
  it('read a table that is there and has its columns', () => {
    const [first] = RECIPES.R
    const address = /"(.*)"/.exec(first ?? '')?.[1] ?? ''
    const file = join('dist', address.replace(PLACEHOLDER, ''))
    expect(Object.keys(rowsIn(file)[0] ?? {})).toEqual(expect.arrayContaining(['class_words', 'region']))
    for (const lines of Object.values(RECIPES)) expect(lines.join('\n')).toContain(`"${address}"`)
  })
})
