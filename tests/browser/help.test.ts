import { expect, inject, it } from 'vitest'
import { openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const PLACES = [
  ['Moldova', '112', '116 111'],
  ['Ukraine', '102', null],
  ['United Kingdom', '999', '0800 1111'],
] as const

it.each(PLACES)('a person in %s finds help in two presses', async (place, danger, talk) => {
  const page = await open('')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Help for a child' })
    .click()
  await page.waitForURL(/\/help\/$/)
  await page.getByRole('combobox', { name: 'Where are you?' }).selectOption(place)
  const answer = page.getByRole('region', { name: place })
  expect(await answer.getByRole('link', { name: danger, exact: true }).getAttribute('href')).toBe(
    `tel:${danger}`,
  )
  const toTalk = answer.getByRole('link', { name: talk ?? 'Child Helpline International', exact: true })
  expect(await toTalk.getAttribute('href')).toMatch(talk ? `tel:${talk.replaceAll(' ', '')}` : /^https:/)
  expect(await page.getByRole('region', { name: /^(Moldova|Ukraine|United Kingdom)$/ }).count()).toBe(1)
  // The choice is in memory alone.
  expect(page.url()).toMatch(/\/help\/$/)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.reload()
  expect(await page.getByRole('region', { name: place }).count()).toBe(0)
})

it('is two presses away on a phone, too, from the foot of the map and of a country', async () => {
  for (const path of ['', 'country/moldova/']) {
    const page = await open(path)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('contentinfo').getByRole('link', { name: 'Help for a child' }).click()
    await page.getByRole('combobox', { name: 'Where are you?' }).selectOption('Moldova')
    await page.getByRole('region', { name: 'Moldova' }).getByRole('link', { name: '112' }).waitFor()
  }
})

it('has its first number in view on a phone, before and after a choice', async () => {
  const page = await open('help/')
  await page.setViewportSize({ width: 390, height: 844 })
  const bottomOf = async (name: string) => {
    const box = await page.getByRole('link', { name, exact: true }).first().boundingBox()
    return (box?.y ?? Infinity) + (box?.height ?? 0)
  }
  expect(await bottomOf('112')).toBeLessThan(844)
  await page.getByRole('combobox', { name: 'Where are you?' }).selectOption('Romania')
  expect(await bottomOf('112')).toBeLessThan(500)
  await page.getByRole('combobox', { name: 'Where are you?' }).selectOption('Somewhere else')
  await page.getByText('Somewhere else: we have no number that a document confirms.').waitFor()
})

it('follows an address, and without a script leads by links to one answer', async () => {
  const page = await open('help/#moldova')
  expect(await page.getByRole('combobox', { name: 'Where are you?' }).inputValue()).toBe('moldova')
  const plain = await openAtlas(`${inject('siteUrl')}help/`, { javaScript: false })
  expect(await plain.getByRole('combobox').count()).toBe(0)
  await plain.getByRole('link', { name: 'Ukraine', exact: true }).click()
  await plain.getByRole('heading', { name: 'Ukraine' }).waitFor()
  expect(await plain.getByRole('link', { name: '102', exact: true }).count()).toBe(1)
  expect(await plain.getByRole('heading', { level: 2 }).count()).toBe(1)
})
