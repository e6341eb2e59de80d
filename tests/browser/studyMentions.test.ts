import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AtlasFile, StatementsFile } from '../../src/data/contract'
import { readDataCsv } from '../support/csv'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { builtPages } from '../support/builtPages'
import { sheetsOf } from './support/paper'

useBrowser()

const { statements } = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile
const { entities: all } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasFile
/** Statements that name each of the countries, by itself or as a member of a group. */
const naming = (...codes: readonly string[]) =>
  statements.filter(({ entities, groups }) =>
    codes.every(
      (code) =>
        entities.includes(code) ||
        all.some((entity) => entity.code === code && entity.groups.some((group) => groups.includes(group))),
    ),
  )
const textOf = (id: string): string => statements.find((statement) => statement.id === id)?.text ?? id

/** The statements in sight in a part of a page, each with what follows it. */
const mentionsIn = (page: Page, part: string): Promise<{ id: string; text: string; where: string }[]> =>
  page.locator(`${part} [data-mention]`).evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-mention') ?? '',
      text: item.querySelector('p')?.textContent ?? '',
      where: item.querySelector('p + p')?.textContent ?? '',
    })),
  )

describe('the page of a country', () => {
  it('says what the study says of it, for each that the study names, and of no other', () => {
    const slugs = new Map(readDataCsv('entities.csv', ['id', 'slug']).map(({ id, slug }) => [slug, id]))
    let count = 0
    for (const { path, document } of builtPages('dist', 'country')) {
      count += 1
      const code = slugs.get(path.split('/').at(-2) ?? '')
      const shown = [...document.querySelectorAll('#study [data-mention]')].map((item) =>
        item.querySelector('p')?.textContent?.trim(),
      )
      expect(shown, path).toEqual(code ? naming(code).map(({ text }) => text) : [])
    }
    expect(count).toBeGreaterThanOrEqual(51)
  }, 240_000)

  it.each([
    ['norway', 'chart-norway', 'Policy responses, National bodies and leading institutions'],
    ['norway', 'chart-two', 'Leading institutions, chart and note'],
    ['finland', 'chart-two', 'Leading institutions, chart and note'],
    ['spain', 'chart-two', 'Leading institutions, chart and note'],
    ['bulgaria', 'bulgaria-in-law', 'Policy responses, National action plans'],
    ['albania', 'bilateral-albania-greece', 'Policy responses, Intergovernmental cooperation'],
    ['greece', 'bilateral-albania-greece', 'Policy responses, Intergovernmental cooperation'],
  ])('of %s gives %s with its place in the study, and leads to it', async (slug, id, place) => {
    const page = await openAtlas(`country/${slug}/`, { javaScript: false })
    const part = page.getByRole('region', { name: 'What the study says of this country' })
    expect(await part.getByText(textOf(id), { exact: true }).isVisible()).toBe(true)
    const mention = (await mentionsIn(page, '#study')).find((one) => one.id === id)
    expect(mention?.where).toContain(place)
    await page.locator(`#study [data-mention="${id}"] a`).click()
    expect(new URL(page.url()).pathname.endsWith('/findings/')).toBe(true)
    expect(await page.locator(`#${id}`).textContent()).toBe(textOf(id))
    await keepScreenshot(page, `mention-${slug}`, { fullPage: false })
  })
})

describe('the panel of a country', () => {
  it('says what the study says of it', async () => {
    const page = await openAtlas('?country=BGR')
    const panel = page.getByRole('article', { name: 'Bulgaria' })
    await panel.getByRole('region', { name: 'What the study says of this country' }).waitFor()
    expect((await mentionsIn(page, '[data-country="BGR"]')).map(({ id }) => id)).toEqual(
      naming('BGR').map(({ id }) => id),
    )
  })
})

describe('the comparison of two countries that the study names together', () => {
  it('gives the agreement of Albania and Greece, on its sheet of paper too', async () => {
    const page = await openAtlas('compare/?country=ALB&compare=GRC')
    const part = page.getByRole('region', { name: 'What the study says of both' })
    await part.getByText(textOf('bilateral-albania-greece'), { exact: true }).waitFor()
    expect((await mentionsIn(page, '[data-mentions]')).map(({ id }) => id)).toEqual(
      naming('ALB', 'GRC').map(({ id }) => id),
    )
    await keepScreenshot(page, 'compare-alb-grc')
    expect(await sheetsOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await part.getByText(textOf('bilateral-albania-greece'), { exact: true }).isVisible()).toBe(true)
  })

  it('has no such part for two that it does not', async () => {
    const page = await openAtlas('compare/?country=ALB&compare=FRA')
    await page.locator('[data-shared="destination"]').waitFor()
    expect(await page.locator('[data-mentions]').count()).toBe(0)
  })
})
