import { afterAll, beforeAll, expect, it, vi } from 'vitest'

beforeAll(() => {
  vi.resetModules()
  vi.doMock('../../../src/domain/publisher', () => ({
    PUBLISHER: { owner: 'Example Organisation', contact: 'mailto:atlas@example.org' },
  }))
})
afterAll(() => {
  vi.doUnmock('../../../src/domain/publisher')
  vi.resetModules()
})

it('names the publisher of a copy as its author, in every form', async () => {
  const { citationBib, citationCff, citationRis, citationText } =
    await import('../../../src/pictures/citation')
  expect(citationText('2026-11-25', '25 November 2026', null)).toBe(
    'Example Organisation (2026). Child Trafficking Atlas: Europe and Central Asia. Data of 25 November 2026.',
  )
  expect(citationBib('2026-11-25', null)).toContain('\n  author  = {{Example Organisation}},\n')
  expect(citationRis('2026-11-25', null)).toContain('\r\nAU  - Example Organisation\r\n')
  expect(citationCff('2026-11-25', null)).toContain('\n  - name: "Example Organisation"\n')
})

it('names it in the data that search engines read', async () => {
  const { datasetJsonLd } = await import('../../../src/pages/data/describeData')
  const { readSiteData } = await import('../../../src/build/readSiteData')
  const english = (await readSiteData('public', null)).get('en')
  if (!english) throw new Error('There are no pages in English.')
  expect(datasetJsonLd(english)).toMatchObject({
    creator: { name: 'Example Organisation', contactPoint: { url: 'mailto:atlas@example.org' } },
  })
})
