import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import atlasTexts from '../../src/text/en/atlas.json'
import { readDataCsv } from '../support/csv'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const entities = readDataCsv('entities.csv', ['id', 'slug', 'short_name', 'country_of', 'note'])
const classes = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class', 'strength'])
const detected = readDataCsv('unodc-child-victims.csv', ['entity', 'year', 'girls', 'boys', 'children'])
const corridors = readDataCsv('corridors.csv', ['report_year', 'origin', 'destination', 'victims'])
const places = (
  JSON.parse(readFileSync('public/data/corridors.json', 'utf8')) as {
    places: { code: string; name: string }[]
  }
).places

/** A page as it is served, before any script. */
interface ServedPage {
  readonly html: string
  readonly document: Window['document']
}

const pages = new Map<string, ServedPage>()
const pageOf = (code: string): ServedPage => {
  const page = pages.get(code)
  if (!page) throw new Error(`The page of ${code} was not read.`)
  return page
}
const nameOf = (code: string): string => {
  const entity = entities.find(({ id }) => id === code)
  if (!entity) return places.find((place) => place.code === code)?.name ?? code
  return code === 'XKX' ? `${entity.short_name}*` : entity.short_name
}
const textOf = (element: { textContent: string | null } | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

beforeAll(async () => {
  await Promise.all(
    entities.map(async ({ id, slug }) => {
      const response = await fetch(new URL(`country/${slug}/`, inject('siteUrl')))
      const html = await response.text()
      const { document } = new Window()
      document.write(html)
      pages.set(id, { html, document })
    }),
  )
})

const all = entities.map(({ id }) => [id] as const)
const text = (id: string): string => (atlasTexts as Record<string, string>)[id] ?? id

const SECTIONS = [
  'From and to',
  'Where it lies',
  'Routes',
  'Law and policy',
  'Treaties',
  'Detected child victims, as reported to UNODC',
  'Not known here',
  'Sources of this page',
]

/** Words of a row of classes.csv, from the catalogue: its classes, then the strength of evidence. */
const wordsOf = ({ theme, sub, class: ids, strength }: (typeof classes)[number]): string => {
  const labels = ids.split(' ').map((id) => text(`class.${theme}.${sub || 'main'}.${id}`))
  return [labels.join(' + '), ...(strength ? [text(`strength.${strength}`)] : [])].join(', ')
}

/** Law and policy are one question a line; a form of exploitation is no line of its own. */
const LINES = [
  'patterns',
  'patterns/transit',
  'internal',
  'definitions',
  'definitions/law',
  'definitions/distinct-child-definition',
  'definitions/non-punishment',
  'institutions',
  'plans',
  'coordination',
  'coordination/rapporteur',
]

describe.each(all)('the page of %s, before any script', (code) => {
  it('has its name, every section, its notes and the caveat', () => {
    const { document, html } = pageOf(code)
    expect([...document.querySelectorAll('h1')].map(textOf)).toEqual([nameOf(code)])
    expect([...document.querySelectorAll('article section[aria-labelledby] h2')].map(textOf)).toEqual(
      SECTIONS,
    )
    const note = entities.find(({ id }) => id === code)?.note ?? ''
    expect(textOf(document.querySelector('main'))).toContain(note)
    expect(textOf(document.querySelector('footer'))).toContain('Reported, not prevalence.')
    expect(html).not.toMatch(/ style="/)
    expect(textOf(document.body)).not.toMatch(/\{|\}|undefined|NaN|countryPage\./)
  })

  it('says in every line the class of classes.csv', () => {
    const { document } = pageOf(code)
    const rows = classes.filter(({ entity, evidence }) => entity === code && evidence !== 'children')
    for (const line of LINES) {
      const [theme, sub = ''] = line.split('/')
      const row = rows.find((candidate) => candidate.theme === theme && candidate.sub === sub)
      const shown = textOf(document.querySelector(`[data-value="${line}"] dd`))
      expect(row, line).toBeDefined()
      if (row) expect(shown.startsWith(wordsOf(row)), `${line}: ${shown}, not ${wordsOf(row)}`).toBe(true)
    }
    const treaties = rows.filter(({ theme }) => theme === 'treaties')
    const shownTreaties = [...document.querySelectorAll('[data-treaty-dates] td[data-class]')].map((cell) =>
      cell.getAttribute('data-class'),
    )
    expect(treaties).toHaveLength(16)
    expect(shownTreaties).toEqual(code === 'XKX' ? [] : treaties.map((row) => row.class))
  })

  it('prints every figure of the UNODC series as it stands there', () => {
    const { document } = pageOf(code)
    const rows = detected.filter(({ entity }) => entity === code)
    const printed = [...document.querySelectorAll('#detected tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map(textOf),
    )
    const columns = [
      'girls',
      'boys',
      'other_sex',
      'children',
      'children_sexual_exploitation',
      'children_forced_labour',
      'children_other_exploitation',
    ].filter((column) => rows.some((row) => row[column] !== ''))
    expect(printed).toEqual(rows.map((row) => [row.year, ...columns.map((column) => row[column])]))
    const marks = [...document.querySelectorAll('[data-detected-chart] [data-figure]')].map((mark) =>
      [
        mark.closest('[data-year]')?.getAttribute('data-year'),
        mark.getAttribute('data-series'),
        mark.getAttribute('data-figure'),
      ].join(' '),
    )
    const expected = rows.flatMap((row) =>
      (['children', 'girls', 'boys'] as const)
        .filter((column) => row[column] !== '')
        .map((column) => `${row.year} ${column} ${row[column]}`),
    )
    expect(marks).toEqual(expected)
    if (rows.length === 0) expect(textOf(document.querySelector('#detected'))).toContain('No figure')
    else expect(textOf(document.querySelector('#detected'))).toContain('Detected victims, not prevalence')
  })

  it('names every route of corridors.csv, those of children apart', () => {
    const { document } = pageOf(code)
    const shown = [...document.querySelectorAll('#routes dt')].map(textOf)
    const expected = (['origin', 'destination'] as const).flatMap((end) => {
      const other = end === 'origin' ? 'destination' : 'origin'
      const own = corridors.filter((row) => row[end] === code)
      const isForChildren = (place: string) =>
        own.some((row) => row[other] === place && ['children', 'children-and-adults'].includes(row.victims))
      const names = [...new Set(own.map((row) => row[other]))]
      return [true, false].flatMap((children) =>
        names
          .filter((place) => isForChildren(place) === children)
          .map(nameOf)
          .toSorted((a, b) => a.localeCompare(b, 'en')),
      )
    })
    expect(shown).toEqual(expected)
  })

  it('has a map of at most 10 KB, and describes itself to search engines', () => {
    const { html, document } = pageOf(code)
    const [map = ''] = /<svg[^>]*data-cut-out[\s\S]*?<\/svg>/.exec(html) ?? []
    expect(map).toContain(`data-entity="${code}"`)
    expect(Buffer.byteLength(map)).toBeLessThanOrEqual(10_240)
    const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    )
    const page = jsonLd.find((object) => object['@type'] === 'WebPage')
    expect(page).toMatchObject({
      '@context': 'https://schema.org',
      name: nameOf(code),
      about: { '@type': 'Place', name: nameOf(code).replace('*', '') },
      mainEntity: { '@type': 'Dataset', distribution: { '@type': 'DataDownload' } },
      isPartOf: { '@type': 'WebSite' },
      breadcrumb: { '@type': 'BreadcrumbList' },
    })
  })

  it('has no link within itself that leads nowhere', () => {
    const { document } = pageOf(code)
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'))
    expect(targets.length).toBeGreaterThan(SECTIONS.length)
    for (const target of targets) expect(document.querySelector(target ?? ''), target ?? '').not.toBeNull()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the way through the pages', () => {
  it('visits all 51 once, by name, in both directions', () => {
    const slugs = new Map(entities.map(({ id, slug }) => [slug, id]))
    const walk = (start: string, way: string): string[] => {
      const visited: string[] = []
      for (let code: string | undefined = start; code !== undefined && visited.length < 60;) {
        visited.push(code)
        const href: string =
          pageOf(code).document.querySelector(`a[data-way="${way}"]`)?.getAttribute('href') ?? ''
        code = slugs.get(href.replace(/^.*country\/|\/$/g, ''))
      }
      return visited
    }
    const byName = entities.map(({ id }) => id).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
    expect(walk(byName[0] ?? '', 'next')).toEqual(byName)
    expect(walk(byName.at(-1) ?? '', 'previous')).toEqual(byName.toReversed())
  })
})

describe('a country’s page without JavaScript', () => {
  it('leads to the map, to a neighbour, to the comparison and to all others', async () => {
    const page = await openAtlas('country/moldova/', { javaScript: false })
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(await page.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toMatch(
      /\/\?country=MDA$/,
    )
    await page
      .getByRole('table', { name: 'Neighbours in the atlas' })
      .getByRole('link', { name: 'Ukraine' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor()
    await page.getByText('All countries').last().click()
    await page.locator('#all-countries').getByRole('link', { name: 'Kosovo*' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kosovo*' }).waitFor()
    await page.getByLabel('Compare Kosovo* with').selectOption('Albania')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/compare\/\?country=XKX&compare=ALB$/)
  })

  it('is reached from the list of all countries on the front page', async () => {
    const page = await openAtlas('', { javaScript: false })
    await page.getByText('All countries').click()
    await page.getByRole('link', { name: 'Moldova', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
  })
})

describe('a country’s page', () => {
  it('is reached from the panel', async () => {
    const page = await openAtlas('?country=MDA')
    await page.getByRole('link', { name: 'Full page of Moldova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
  })

  it.each([320, 360, 768, 1280])('fits a window %i px wide', async (width) => {
    const page = await openAtlas('country/germany/', { width })
    for (const slug of ['germany', 'bosnia-and-herzegovina']) {
      await page.goto(new URL(`country/${slug}/`, inject('siteUrl')).href)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, slug).toBe(0)
    }
    await keepScreenshot(page, `country-${width}`)
  })

  it('prints its sources and what is folded on the screen', async () => {
    const page = await openAtlas('country/moldova/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#law details p').first().isVisible()).toBe(true)
    expect(await page.getByRole('navigation', { name: 'On this page' }).isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4', printBackground: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
