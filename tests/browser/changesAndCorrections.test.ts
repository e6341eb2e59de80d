import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { field, openFromPanel } from './support/corrections'
import { look } from './support/look'
import { serveRemadeSite } from '../support/remadeSite'
import type { SiteServer } from '../support/serveDist'

useBrowser()

const ROWS = `date,version,entity,indicator,from,to,why,source_id
2030-05-01,2030-05-01,SWE,institutions,not-documented,justice,A statement of the government was added.,doc-163
2030-05-01,2030-05-01,LUX,definitions/non-punishment,not-documented,yes,The act itself was read.,doc-107
2030-05-01,2030-05-01,SWE,OPSC,2007,2007-01-19,The day of deposit became known.,doc-163
2029-02-01,2029-02-01,MDA,plans,general,child-specific,A plan was found.,doc-226
`

const FORM = 'https://example.org/new?template=value-correction.yml'

let site: SiteServer
beforeAll(async () => {
  site = await serveRemadeSite({
    version: '2030-05-01',
    edits: { 'value-changes.csv': () => ROWS },
    settings: { CORRECTIONS_URL: FORM, CONTACT: 'mailto:atlas@example.org' },
  })
})
afterAll(() => site?.close())

it('lists what was changed, the latest first, in words with its reason and source', async () => {
  const page = await openAtlas(`${site.url}changes/`)
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Data of 1 May 2030',
    'Data of 1 February 2029',
  ])
  const row = page.getByRole('row').filter({ hasText: 'Luxembourg' })
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    'Non-punishment',
    'Not documented here',
    'Yes',
    'The act itself was read.',
    '1 May 2030',
    'Reglement grand-ducal du 10 mars 2014',
  ])
  expect(await row.getByRole('link').getAttribute('href')).toMatch(/methods\/#source-doc-107$/)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await look(page, `changes-${width}`)
  }
})

it('leaves one country, by its link, and gives all back', async () => {
  const page = await openAtlas(`${site.url}changes/#of-SWE`)
  const names = () => page.getByRole('rowheader').filter({ visible: true }).allTextContents()
  await expect.poll(names).toEqual(['Sweden', 'Sweden'])
  const countries = page.getByRole('navigation', { name: 'Changes by country' })
  await countries.getByRole('link', { name: 'Moldova' }).click()
  await expect.poll(names).toEqual(['Moldova'])
  await keepScreenshot(page, 'changes-of-one')
  await countries.getByRole('link', { name: 'All', exact: true }).click()
  await expect.poll(names).toEqual(['Luxembourg', 'Sweden', 'Sweden', 'Moldova'])
})

it('is reached from the foot of every page, from methods and from the files', async () => {
  const page = await openAtlas('')
  await page.locator('[data-footer]').getByRole('link', { name: 'Changed values' }).click()
  await page.getByRole('heading', { level: 1, name: 'Changed values' }).waitFor()
  const methods = await openAtlas('methods/')
  expect(
    await methods.getByRole('main').getByRole('link', { name: 'Changed values', exact: true }).count(),
  ).toBe(2)
})

describe('a site that was settings where corrections go', () => {
  it('leads to the form with every field filled in, asks nothing of it before, and names who is reached', async () => {
    const page = await openFromPanel(site.url)
    const send = page.getByRole('link', { name: 'Open the form, filled in' })
    const address = new URL((await send.getAttribute('href')) ?? '')
    expect(`${address.origin}${address.pathname}`).toBe('https://example.org/new')
    expect(address.searchParams.get('template')).toBe('value-correction.yml')
    expect(address.searchParams.get('entity')).toBe('Moldova (MDA)')
    expect(address.searchParams.get('value')).toBe(await field(page, 'value').textContent())
    expect(address.searchParams.get('link')).toBe(`${site.url}?theme=plans&country=MDA`)
    expect(await send.getAttribute('rel')).toContain('noreferrer')
    const mail = page.getByRole('link', { name: 'atlas@example.org' })
    expect(await mail.getAttribute('href')).toContain('mailto:atlas@example.org?subject=Moldova')
    await keepScreenshot(page, 'corrections-form')
  })

  it('says without a script what a report needs, and where the empty form is', async () => {
    const page = await openAtlas(`${site.url}correct/`, { javaScript: false })
    await page.getByRole('heading', { name: 'What is needed from you' }).waitFor()
    expect(await page.getByRole('link', { name: 'Open the form' }).getAttribute('href')).toBe(FORM)
    expect(await page.getByRole('link', { name: 'atlas@example.org' }).getAttribute('href')).toBe(
      'mailto:atlas@example.org',
    )
  })
})
