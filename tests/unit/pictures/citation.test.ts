import { expect, it, vi } from 'vitest'
import { citationBib, citationRis, citationText } from '../../../src/pictures/citation'
import { datasetJsonLd } from '../../../src/pages/methods/describeData'
import { readSiteData } from '../../../src/build/readSiteData'

vi.mock('../../../src/domain/publisher', () => ({
  PUBLISHER: { owner: 'Example Organisation', contact: 'mailto:atlas@example.org' },
}))

it('names the publisher of a copy as its author, in every form', async () => {
  expect(citationText('2026-11-25', '25 November 2026', null)).toBe(
    'Example Organisation (2026). Child Trafficking Atlas: Europe and Central Asia. Data of 25 November 2026.',
  )
  expect(citationBib('2026-11-25', null)).toContain('\n  author  = {{Example Organisation}},\n')
  expect(citationRis('2026-11-25', null)).toContain('\r\nAU  - Example Organisation\r\n')
  const english = (await readSiteData('public', null)).get('en')
  if (!english) throw new Error('There are no pages in English.')
  expect(datasetJsonLd(english)).toMatchObject({
    creator: { name: 'Example Organisation', contactPoint: { url: 'mailto:atlas@example.org' } },
  })
})
