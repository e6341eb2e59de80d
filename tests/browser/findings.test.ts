import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { StatementsFile } from '../../src/data/contract'
import { readDataCsv } from '../support/csv'
import { membersIn2007 } from '../support/members'
import { legendCounts, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'
import { agreeing } from './support/readPage'

useBrowser()

const classes = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class'])
const { statements } = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile
const entities = readDataCsv('entities.csv', ['id', 'subregion'])
const eu = membersIn2007('eu')
const totals = readDataCsv('published-totals.csv', ['id', 'map', 'indicator', 'relation', 'value', 'base'])

/** All rows of a link's question in `classes.csv`, whose day is that of the figures, and those its filters leave. */
const rowsFor = (href: string) => {
  const query = new URL(href, 'http://site/').searchParams
  const theme = query.get('theme') ?? 'patterns'
  const evidence = theme === 'patterns' || theme === 'internal' ? (query.get('evidence') ?? 'anyone') : ''
  const sub = theme === 'treaties' ? (query.get('instrument') ?? 'palermo') : (query.get('sub') ?? '')
  const wanted = (query.get('class') ?? '').split(',').filter(Boolean)
  const regions = (query.get('region') ?? '').split(',').filter(Boolean)
  const isAsked = (row: (typeof classes)[number]) => {
    const entity = entities.find(({ id }) => id === row.entity)
    return (
      (wanted.length === 0 || row.class.split(' ').some((id) => wanted.includes(id))) &&
      (regions.length === 0 || regions.includes(entity?.subregion ?? '')) &&
      (query.get('group') !== 'eu' || eu.has(entity?.id ?? ''))
    )
  }
  const rows = classes.filter((row) => row.theme === theme && row.sub === sub && row.evidence === evidence)
  return { rows, shown: rows.filter(isAsked), isOfAClass: wanted.length > 0 }
}

/** Counts of a map by class; a country with two classes counts in both. */
const tally = (rows: readonly { readonly class: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of rows.flatMap((row) => row.class.split(' '))) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

const SECTIONS = [
  'Key findings',
  'About the study',
  'Patterns and routes',
  'What child trafficking is',
  'Why data are scarce',
  'International standards',
  'National law',
  'Action plans',
  'Cooperation between states',
  'Who leads',
  'Approaches',
  'Prevention, protection, empowerment',
  'Conclusions',
  'Annex',
]

const openFindings = (options: Parameters<typeof openAtlas>[1] = {}) => openAtlas('findings/', options)
const mapFigures = (page: Page) => page.locator('figure:has([data-figure-map])')

describe('without JavaScript', () => {
  it('is whole: a note on content, every section, every recommendation, the countries', async () => {
    const page = await openFindings({ javaScript: false })
    expect(await page.getByText('no pictures of children, no stories of persons').isVisible()).toBe(true)
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.filter((heading) => heading !== 'On this page')).toEqual(SECTIONS)
    expect(await page.locator('[data-recommendation]').count()).toBe(15)
    expect(await page.locator('[data-group] a').count()).toBe(51)
    expect(await page.locator('[data-finding]').count()).toBe(30)
    expect(await page.locator('[data-key-finding]').count()).toBe(22)
    // The contents lead to each of them.
    for (const name of SECTIONS) {
      const link = page
        .getByRole('navigation', { name: 'On this page' })
        .getByRole('link', { name, exact: true })
      const target = (await link.getAttribute('href')) ?? ''
      expect(await page.locator(target).textContent()).toBe(name)
    }
  })

  it('says that it retells the Summary, and has every statement of it under its own address', async () => {
    const page = await openFindings({ javaScript: false })
    await page.getByText('This page retells the Summary, statement by statement, in our own words.').waitFor()
    const shown = await page
      .locator('[data-statement]')
      .evaluateAll((elements) => elements.map(({ id, textContent }) => ({ id, text: textContent })))
    expect(shown).toEqual(statements.map(({ id, text }) => ({ id, text })))
  })

  it('leads from an agreement of two countries to both, and to their comparison', async () => {
    const page = await openFindings({ javaScript: false })
    const block = page.locator('[data-finding="bilateral"]')
    const hrefs = await block
      .locator('a:not([data-map-link])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual([
      '../country/albania/',
      '../country/greece/',
      '../compare/?country=ALB&compare=GRC',
    ])
  })

  it('leads to something on every anchor of the page', async () => {
    const page = await openFindings({ javaScript: false })
    const lost = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
      )
    expect(lost).toEqual([])
  })

  it('draws every figure as classes.csv has it, and counts it so in its key and its words', async () => {
    const page = await openFindings({ javaScript: false })
    const figures = await mapFigures(page).all()
    expect(figures.length).toBeGreaterThanOrEqual(10)
    for (const figure of figures) {
      const link = figure.getByRole('link', { name: /^Open on the map/ })
      const { rows, shown } = rowsFor((await link.getAttribute('href')) ?? '')
      const drawn = agreeing(
        'figure',
        await figure
          .locator('[data-entity]')
          .evaluateAll((shapes) =>
            shapes.map((shape): [string, string] => [
              shape.getAttribute('data-entity') ?? '',
              shape.getAttribute('data-class') ?? '',
            ]),
          ),
      )
      expect(drawn).toEqual(Object.fromEntries(rows.map((row) => [row.entity, row.class])))
      const key = await figure
        .locator('[data-key-class]')
        .evaluateAll((items) =>
          items.map((item): [string, number] => [
            item.getAttribute('data-key-class') ?? '',
            Number(item.getAttribute('data-count')),
          ]),
        )
      expect(Object.fromEntries(key)).toEqual(tally(shown))
      const faded = await figure.locator('[data-entity][fill="var(--faded)"]').count()
      expect(faded).toBe(rows.length - shown.length)
      expect(await figure.getByRole('img').getAttribute('aria-label')).toMatch(/\? .*\d+ of \d+/)
      expect(await figure.getByText('Reported, not prevalence.').isVisible()).toBe(true)
    }
  })

  it('charts the states that the Palermo Protocol binds, day by day', async () => {
    const page = await openFindings({ javaScript: false })
    const chart = page.locator('[data-picture="bound-palermo"]')
    expect(await chart.locator('svg[aria-label]').getAttribute('aria-label')).toBe(
      '30 September 2007: 42 of 50 states bound',
    )
  })

  it('paints one class in one way within a figure, and shows all 51', async () => {
    const page = await openFindings({ javaScript: false })
    // Who is bound: no strengths of evidence, so a class has one fill.
    const figure = page.locator('[data-finding="opsc"]')
    const fills = await figure.locator('[data-entity]').evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { width, height } = shape.getBoundingClientRect()
        const [fill] = [getComputedStyle(shape).fill]
        return { id: shape.getAttribute('data-class') ?? '', fill, isVisible: width > 2 && height > 2 }
      }),
    )
    expect(fills.filter(({ isVisible }) => isVisible)).toHaveLength(51)
    const fillOf = new Map(fills.map(({ id, fill }) => [id, fill]))
    expect(fills.filter(({ id, fill }) => fillOf.get(id) !== fill)).toEqual([])
    expect(new Set(fillOf.values()).size).toBe(fillOf.size)
  })

  it('has the chart of institutions as the study printed it and as classes.csv counts it', async () => {
    const page = await openFindings({ javaScript: false })
    const documented = tally(classes.filter(({ theme }) => theme === 'institutions'))
    const published = totals.flatMap(({ indicator, relation, value }) => {
      const [, id] = /^lead-institution=(.+)$/.exec(indicator) ?? []
      return id && relation === '=' ? [[id, value] as const] : []
    })
    expect(published).toHaveLength(10)
    for (const [id, value] of published) {
      const row = page.locator(`[data-lead-class="${id}"]`)
      expect(await row.locator('td').nth(0).locator('b').textContent(), id).toBe(value)
      if (id === 'no-information') continue
      expect(await row.locator('td').nth(1).locator('b').textContent(), id).toBe(String(documented[id] ?? 0))
    }
    const silent = page.locator('[data-lead-class="not-documented"]')
    expect(await silent.locator('td').nth(1).locator('b').textContent()).toBe(
      String(documented['not-documented']),
    )
    expect(await silent.locator('td').nth(0).textContent()).toBe('no such class')
  })

  it('has the study’s figures in its tables, each verdict leading to its row', async () => {
    const page = await openFindings({ javaScript: false })
    const rows = await page.locator('table [data-published]').all()
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) {
      const id = await row.getAttribute('data-published')
      const total = totals.find((one) => one.id === id)
      const study = (await row.locator('td').first().textContent()) ?? ''
      if (total?.value && total.base) expect(study, total.id).toBe(`${total.value} of ${total.base}`)
      else
        expect(study, id ?? '').toMatch(
          /half|third|quarter|nearly all|virtually all|majority|few|rare|only in/,
        )
      const links = await row.getByRole('link').all()
      const isTwofold = total?.map === 'patterns' || total?.map === 'internal'
      expect(links.length, id ?? '').toBe(isTwofold ? 2 : 1)
      for (const link of links) expect(await link.getAttribute('href')).toBe(`../published/#${id}`)
    }
    const published = await openAtlas('published/', { javaScript: false })
    for (const row of rows) {
      const id = await row.getAttribute('data-published')
      expect(await published.locator(`#${id}`).count(), `#${id}`).toBe(1)
    }
  })
})

describe('Open on the map', () => {
  it('opens the question of the figure, with its counts', { timeout: 180_000 }, async () => {
    const findings = await openFindings({ javaScript: false })
    const links = await Promise.all(
      (await mapFigures(findings).all()).map(async (figure) => ({
        href: (await figure.getByRole('link', { name: /^Open on the map/ }).getAttribute('href')) ?? '',
        words: (await figure.getByRole('img').getAttribute('aria-label')) ?? '',
      })),
    )
    const page = await openAtlas()
    for (const { href, words } of links) {
      await page.goto(new URL(href, findings.url()).href)
      await waitUntilReady(page)
      const counts = await legendCounts(page)
      const asked = rowsFor(href)
      // A filter of classes leaves the key of the map whole.
      const inKey = Object.entries(counts).filter(([, count]) => count > 0)
      const expected = tally(asked.shown)
      expect(
        Object.fromEntries(asked.isOfAClass ? inKey.filter(([id]) => id in expected) : inKey),
        href,
      ).toEqual(expected)
      const sentence = (await page.locator('[data-answer]').first().textContent()) ?? ''
      expect(words, href).toContain(sentence)
    }
  })
})
