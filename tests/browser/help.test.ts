import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const rows = readDataCsv('helplines.csv', ['number', 'where', 'document', 'published', 'url', 'checked_on'])
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

describe('the page of help', () => {
  it('gives each number with its documents, their dates and the day of the check', async () => {
    const page = await openAtlas('help/', { javaScript: false })
    expect(
      await page
        .locator('article[data-number]')
        .evaluateAll((all) => all.map((one) => one.dataset['number'])),
    ).toEqual(['112', '116 000', '116 111'])
    for (const { number, document, url, published, where, checked_on: checked } of rows.filter(
      (row) => row.number,
    )) {
      const card = page.getByRole('article', { name: number })
      const link = card.getByRole('link', { name: document })
      expect(await link.getAttribute('href')).toBe(url)
      const item = card.getByRole('listitem').filter({ hasText: document })
      if (published) expect(await item.locator('time').getAttribute('datetime')).toBe(published)
      else expect(await item.textContent()).toContain('without a date')
      expect(await card.textContent()).toContain(`Checked on ${inWords.format(new Date(checked))}`)
      expect(await card.textContent()).toContain(`the ${where.split(';').length} member states`)
    }
  })

  it('shows no number for a country without one, and leads to the directory', async () => {
    const page = await openAtlas('help/')
    const elsewhere = page.getByRole('region', { name: 'Everywhere else' })
    const text = (await elsewhere.textContent()) ?? ''
    for (const name of ['Kosovo*', 'Norway', 'Russian Federation', 'United Kingdom'])
      expect(text).toContain(name)
    expect(text).not.toMatch(/Croatia|Romania/)
    expect(await elsewhere.locator('a[href^="tel:"]').count()).toBe(0)
    expect(
      await elsewhere
        .getByRole('link', { name: 'Child Helpline International', exact: true })
        .getAttribute('href'),
    ).toBe('https://childhelplineinternational.org/')
  })

  it('is one press away from a country in the panel', async () => {
    const page = await openAtlas('?country=MDA')
    await page
      .getByRole('article', { name: 'Moldova' })
      .getByRole('link', { name: 'Numbers and child helplines' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Help, and what this atlas is not' }).waitFor()
  })
})
