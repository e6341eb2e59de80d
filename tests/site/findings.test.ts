import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { StatementsFile } from '../../src/data/contract'
import { readDataCsv } from '../support/csv'
import { rowsFor, tally } from '../support/figureRows'
import { builtDocument } from './support/builtDocument'

const document = builtDocument('findings/')
const all = (selector: string, within: Pick<Element, 'querySelectorAll'> = document): Element[] => [
  ...within.querySelectorAll(selector),
]
const attribute = (name: string) => (element: Element) => element.getAttribute(name)

const classes = readDataCsv('classes.csv', ['theme', 'class'])
const { statements } = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile
const totals = readDataCsv('published-totals.csv', ['id', 'map', 'indicator', 'relation', 'value', 'base'])

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
  'National bodies and leading institutions',
  'Approaches',
  'Prevention, protection, empowerment',
  'Conclusions',
  'Annex',
]

/** Cells of a row of the chart of institutions, and the figure that stands in one. */
const cells = (id: string) => all(`[data-lead-class="${id}"] td`)
const figureIn = (cell: Element | undefined) => cell?.querySelector('b')?.textContent

describe('the page of findings', () => {
  it('is whole: a note on content, every section, every recommendation, the countries', () => {
    expect(document.body.textContent).toContain('no pictures of children and no personal stories')
    const headings = all('h2').map(({ textContent }) => textContent)
    expect(headings.filter((heading) => heading !== 'On this page')).toEqual(SECTIONS)
    expect(all('[data-recommendation]')).toHaveLength(15)
    expect(all('[data-group] a')).toHaveLength(51)
    expect(all('[data-finding]')).toHaveLength(30)
    expect(all('[data-key-finding]')).toHaveLength(22)
  })

  it('has contents that lead to each section', () => {
    const contents = all('nav').find((nav) => nav.textContent?.includes('On this page'))
    const led = all('a[href^="#"]', contents).map((link) => [
      link.textContent,
      document.querySelector(link.getAttribute('href') ?? '')?.textContent,
    ])
    expect(led).toEqual(SECTIONS.map((name) => [name, name]))
  })

  it('opens with a map of every section that has one, each leading to its finding', () => {
    const maps = all('[data-maps] a')
    const sections = all('[data-section]').filter((section) => section.querySelector('[data-figure-map]'))
    expect(maps).toHaveLength(sections.length)
    for (const [index, link] of maps.entries()) {
      const heading = sections[index]?.querySelector(link.getAttribute('href') ?? 'none')
      expect(link.textContent).toBe(heading?.textContent)
      const drawn = document.querySelector(link.querySelector('use')?.getAttribute('href') ?? 'none')
      expect(drawn?.closest('[data-finding]')?.querySelector('h3')?.id).toBe(heading?.id)
    }
  })

  it('says that it gives the Summary in our own words, and has every statement of it under its own address', () => {
    expect(document.body.textContent).toContain(
      'This page gives the Summary statement by statement, in our own words.',
    )
    const shown = all('[data-statement]').map(({ id, textContent }) => ({ id, text: textContent }))
    expect(shown).toEqual(statements.map(({ id, text }) => ({ id, text })))
  })

  it('leads from an agreement of two countries to both, and to their comparison', () => {
    const hrefs = all('[data-finding="bilateral"] a:not([data-map-link])').map(attribute('href'))
    expect(hrefs).toEqual([
      '../country/albania/',
      '../country/greece/',
      '../compare/?country=ALB&compare=GRC',
    ])
  })

  it('draws every figure as classes.csv has it, and counts it so in its key and its words', () => {
    const figures = all('figure').filter((figure) => figure.querySelector('[data-figure-map]'))
    expect(figures.length).toBeGreaterThanOrEqual(10)
    for (const figure of figures) {
      const link = figure.querySelector('[data-map-link]')
      expect(link?.textContent).toMatch(/^Open on the map/)
      const { rows, shown } = rowsFor(link?.getAttribute('href') ?? '')
      const drawn = all('[data-entity]', figure).map((shape) =>
        [shape.getAttribute('data-entity'), shape.getAttribute('data-class')].join(' '),
      )
      expect(drawn.toSorted()).toEqual(rows.map((row) => `${row.entity} ${row.class}`).toSorted())
      const key = all('[data-key-class]', figure).map((item) => [
        item.getAttribute('data-key-class'),
        Number(item.getAttribute('data-count')),
      ])
      expect(Object.fromEntries(key)).toEqual(tally(shown))
      expect(all('[data-entity][fill="var(--faded)"]', figure)).toHaveLength(rows.length - shown.length)
      expect(figure.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/\? .*\d+ of \d+/)
      expect(figure.textContent).toContain('What is reported, not how common it is.')
    }
  })

  it('charts the states that the Palermo Protocol binds, day by day', () => {
    expect(
      document.querySelector('[data-picture="bound-palermo"] svg[aria-label]')?.getAttribute('aria-label'),
    ).toBe('30 September 2007: 42 of 50 states bound')
  })

  it('has the chart of institutions as the study printed it and as classes.csv counts it', () => {
    const documented = tally(classes.filter(({ theme }) => theme === 'institutions'))
    const published = totals.flatMap(({ indicator, relation, value }) => {
      const [, id] = /^lead-institution=(.+)$/.exec(indicator) ?? []
      return id && relation === '=' ? [[id, value] as const] : []
    })
    expect(published).toHaveLength(10)
    for (const [id, value] of published) {
      const [printed, counted] = cells(id)
      expect(figureIn(printed), id).toBe(value)
      if (id !== 'no-information') expect(figureIn(counted), id).toBe(String(documented[id] ?? 0))
    }
    const [printed, counted] = cells('not-documented')
    expect(printed?.textContent).toBe('no such class')
    expect(figureIn(counted)).toBe(String(documented['not-documented']))
  })

  it('has the study’s figures in its tables, each verdict leading to its row', () => {
    const rows = all('table [data-published]')
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) {
      const id = row.getAttribute('data-published')
      const total = totals.find((one) => one.id === id)
      const study = row.querySelector('td')?.textContent ?? ''
      if (total?.value && total.base) expect(study, total.id).toBe(`${total.value} of ${total.base}`)
      else
        expect(study, id ?? '').toMatch(
          /half|third|quarter|nearly all|virtually all|majority|few|rare|only in/,
        )
      const isTwofold = total?.map === 'patterns' || total?.map === 'internal'
      // That the row is there, everyPage.test.ts says of every link.
      expect(all('a', row).map(attribute('href')), id ?? '').toEqual(
        Array.from({ length: isTwofold ? 2 : 1 }, () => `../published/#${id}`),
      )
    }
  })
})
