import { expect, inject, it } from 'vitest'
import { useBrowser, usePage } from './support/atlasPage'
import { publisherFrom } from '../../src/build/settings'
import { LINK, openFromPanel, report } from './support/corrections'

useBrowser()
const open = usePage()

it('leads from a value to a report that has it, leads to what is missing, and gives the whole of it to copy and to save', async () => {
  const page = await openFromPanel(inject('siteUrl'))
  expect(await report(page).textContent()).toMatch(/The atlas: .*National Action Plan|The atlas: Plan/)
  expect(await report(page).textContent()).toContain(`${inject('siteUrl')}?theme=plans&country=MDA`)
  await page.getByText('Never names, places or stories').waitFor()
  await page.getByRole('button', { name: 'Copy' }).click()
  const missing = page.getByRole('region', { name: 'Two things are missing' })
  await expect.poll(() => missing.evaluate((box) => box === document.activeElement)).toBe(true)
  await missing.getByRole('link', { name: 'What is right' }).click()
  const right = page.getByRole('textbox', { name: 'What is right' })
  expect(await right.getAttribute('aria-invalid')).toBe('true')
  await right.fill('The plan of 2006.')
  await page.getByRole('region', { name: 'One thing is missing' }).waitFor()
  await page.getByRole('textbox', { name: 'Source' }).fill('Order 5, item 1')
  expect(await page.getByRole('region', { name: /missing$/ }).count()).toBe(0)
  expect(await report(page).textContent()).toContain(
    'What is right\nThe plan of 2006.\n\nSource\nOrder 5, item 1',
  )
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as text' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('correction.txt')
})

it('says where a report goes, or that this copy has no address', async () => {
  const page = await open('correct/')
  const publisher = publisherFrom(process.env['SITE_OWNER'], process.env['SITE_CONTACT'])
  await page
    .getByText(publisher ? `To: ${publisher.owner}` : 'This copy has no address to send to.')
    .waitFor()
  expect(await page.getByRole('button', { name: /^(Write an email|Open an issue)$/ }).count()).toBe(
    publisher ? 1 : 0,
  )
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

it('reports routes too, and lets a reader choose where a link names nothing', async () => {
  const page = await open('correct/?country=MDA&part=routes')
  await report(page).getByText('Question: Routes').waitFor()
  const junk = await open('correct/?country=%3Cimg%20src=x%3E&theme=nothing')
  await junk.getByRole('heading', { name: 'Which value?' }).waitFor()
  await junk.getByRole('textbox', { name: 'What is right' }).fill('The plan of 2006.')
  await junk.getByRole('combobox', { name: 'Question', exact: true }).selectOption('Action plans')
  await junk.getByRole('combobox', { name: 'Country', exact: true }).selectOption('Romania')
  await report(junk).getByText('Country: Romania').waitFor()
  expect(await report(junk).textContent()).toContain('The plan of 2006.')
  await junk.getByRole('button', { name: 'Choose another' }).click()
  await junk.getByRole('combobox', { name: 'Country', exact: true }).waitFor()
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
