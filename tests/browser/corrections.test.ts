import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser, usePage } from './support/atlasPage'
import { field, LINK, openFromPanel } from './support/corrections'

useBrowser()
const open = usePage()

const text = (page: Page) => page.getByRole('textbox', { name: 'The report as text' })

it('a site that was told nothing, as it is built where nobody says more gives the report as text to copy, and says that nobody is named', async () => {
  const page = await openFromPanel(inject('siteUrl'))
  expect(await field(page, 'entity').textContent()).toBe('Moldova (MDA)')
  expect(await field(page, 'value').textContent()).toContain(
    'Plan adopted; child plan not documented (2008 statement)',
  )
  expect(await field(page, 'link').textContent()).toBe(`${inject('siteUrl')}?theme=plans&country=MDA`)
  expect(await text(page).inputValue()).toContain('Moldova (MDA)')
  expect(await page.getByRole('main').locator('a[rel*="nofollow"]').count()).toBe(0)
  await page.getByText('have not given a contact').waitFor()
  await page.getByText('Never write details of a case or a person.', { exact: true }).waitFor()
  // The link of the report restores what the reader saw.
  await field(page, 'link').getByRole('link').click()
  await page.waitForURL(/\?theme=plans&country=MDA$/)
  await page.getByRole('article', { name: 'Moldova' }).waitFor()
})

it.each([
  ['a country page', 'country/moldova/', 'header [data-chain]'],
  ['a comparison', 'compare/?country=MDA&compare=ROU', 'main [data-chain]'],
  ['a table', '?theme=plans&view=table', '[data-entity-row="MDA"]'],
])('stands at values on %s', async (_, path, place) => {
  const page = await open(path)
  const value = page.locator(place).first()
  if (place.endsWith('[data-chain]')) await value.locator('summary').first().click()
  else await value.locator('button[aria-expanded]').click()
  const link = (place.endsWith('[data-chain]') ? value : page).getByRole('link', LINK).first()
  await link.waitFor()
  expect(await link.getAttribute('href')).toMatch(/correct\/\?.*country=MDA/)
})

it('reports routes too, and a junk link gives what a report needs', async () => {
  const page = await open('correct/?country=MDA&part=routes')
  await field(page, 'question').waitFor()
  expect(await field(page, 'question').textContent()).toContain('Routes')
  const junk = await open('correct/?country=%3Cimg%20src=x%3E&theme=nothing')
  await junk.getByText('No value is chosen yet.').waitFor()
  expect(new URL(junk.url()).origin).toBe(new URL(inject('siteUrl')).origin)
})

it('a coding stands behind the reports it is of, and its variables behind that', async () => {
  const page = await open('country/moldova/')
  const chain = page.getByRole('article').locator('header [data-chain]')
  await chain.locator('summary').first().click()
  const year = chain.getByRole('link', { name: '2004', exact: true })
  await expect
    .poll(() => year.getAttribute('href'))
    .toBe('https://2009-2017.state.gov/j/tip/rls/tiprpt/2004/33192.htm')
  const words = await chain.innerText()
  expect(words).toMatch(/Trafficking in Persons Report[\s\S]*Coded by\s+Source \d/)
  expect(words).not.toContain('child_')
  await chain.getByText('Variables of the coding').click()
  await expect.poll(() => chain.innerText()).toContain('child_')
  await chain.getByRole('link', { name: /^Source/ }).click()
  await page.locator(':target', { hasText: 'Human Trafficking Indicators' }).waitFor()
})
