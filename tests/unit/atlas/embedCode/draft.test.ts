import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { codeOf, type EmbedDraft, firstDraft, kindsOf } from '../../../../src/embed/builder/draft'
import { realDataset } from '../../../support/dataset'
import { allTexts } from '../../../support/allTexts'

const SITE = 'https://example.org/ngo/atlas/'
const place = {
  site: SITE,
  filters: DEFAULT_FILTERS,
  texts: allTexts(),
  dataset: realDataset(),
  hasCards: true,
}
const draft = (patch: Partial<EmbedDraft> = {}): EmbedDraft => ({ ...firstDraft('map', 'en'), ...patch })

describe('what can be embedded', () => {
  it('is the map, with the country that is open, and on the page of a comparison the two', () => {
    const withCountry = { ...DEFAULT_FILTERS, entity: 'MDA' }
    expect(kindsOf('map', DEFAULT_FILTERS)).toEqual(['map'])
    expect(kindsOf('country', withCountry)).toEqual(['map', 'country'])
    expect(kindsOf('compare', { ...withCountry, compared: 'ROU' })).toEqual(['compare'])
  })
})

const addressOfPart = (filters: Partial<Filters>, isWhole: boolean) =>
  codeOf(draft({ isWhole }), { ...place, filters: { ...DEFAULT_FILTERS, ...filters } }).address

describe('the code of a draft', () => {
  it('leads to the embed in its language, with its looks', () => {
    const looks = { scheme: 'dark', accent: 'ffcc00', isCompact: true, hasPlay: false } as const
    expect(codeOf(draft({ looks, language: 'ro' }), place).address).toBe(
      `${SITE}ro/embed/map/?look=dark&accent=ffcc00&compact=on`,
    )
  })

  it('is compact for a map alone, whatever was chosen before the country was', () => {
    const looks = { ...draft().looks, isCompact: true }
    const filters = { ...DEFAULT_FILTERS, entity: 'MDA' }
    const address = (kind: EmbedDraft['kind']) =>
      codeOf(draft({ kind, looks }), { ...place, filters }).address
    expect(address('map')).toContain('compact=on')
    expect(address('country')).toBe(`${SITE}embed/country/moldova/`)
  })

  it('has the time that is not the usual one, and plays where a map has a clock, whatever was chosen before', () => {
    const looks = { ...draft().looks, hasPlay: true }
    const addressOf = (filters: Filters) => codeOf(draft({ looks }), { ...place, filters }).address
    expect(addressOf({ ...DEFAULT_FILTERS, theme: 'treaties' })).toBe(
      `${SITE}embed/map/?theme=treaties&play=on`,
    )
    expect(addressOf({ ...DEFAULT_FILTERS, theme: 'plans', on: '2007' })).toBe(
      `${SITE}embed/map/?theme=plans&on=2007&play=on`,
    )
    expect(addressOf({ ...DEFAULT_FILTERS, view: 'routes' })).not.toContain('play')
  })

  it('shows the part of the map that the page shows, or the whole map', () => {
    expect(addressOfPart({ area: [21.3, 42.5, 900] }, false)).toBe(`${SITE}embed/map/?area=21.3,42.5,900`)
    expect(addressOfPart({ area: [21.3, 42.5, 900] }, true)).toBe(`${SITE}embed/map/`)
    expect(addressOfPart({ regions: ['see'] }, false)).toBe(`${SITE}embed/map/?region=see`)
    expect(addressOfPart({ regions: ['see'] }, true)).toBe(`${SITE}embed/map/?region=see&area=whole`)
  })

  it('leads to a version of the data that is kept', () => {
    expect(codeOf(draft({ version: '2026-11-25', language: 'de' }), place).address).toBe(
      `${SITE}de/v/2026-11-25/embed/map/?evidence=children`,
    )
  })

  it('names the two that are compared', () => {
    const filters = { ...DEFAULT_FILTERS, entity: 'MDA', compared: 'XKX' }
    const { title, address } = codeOf(draft({ kind: 'compare' }), { ...place, filters })
    expect(title).toMatch(/^Moldova and Kosovo\* compared/)
    expect(address).toContain('embed/compare/?country=MDA&compare=XKX')
  })

  it('shows the card of a theme or a country, in its language, where the site has cards', () => {
    const plans = { ...DEFAULT_FILTERS, theme: 'plans' } as const
    const french = draft({ form: 'picture', language: 'fr' })
    expect(codeOf(french, { ...place, filters: plans }).picture).toBe(`${SITE}cards/fr/theme-plans.png`)
    const country = { ...plans, entity: 'MDA' }
    expect(codeOf({ ...french, kind: 'country' }, { ...place, filters: country }).picture).toBe(
      `${SITE}cards/fr/country-moldova.png`,
    )
  })

  it('leaves the place for a picture of what no card shows', () => {
    const filters = { ...DEFAULT_FILTERS, regions: ['see'] } as const
    for (const site of [{ filters }, { hasCards: false }]) {
      const { picture, code } = codeOf(draft({ form: 'picture' }), { ...place, ...site })
      expect(picture).toBe(null)
      expect(code).toContain('src="PICTURE.png"')
      expect(code).toContain('What is reported, not how common it is.')
    }
    expect(codeOf(draft({ form: 'picture' }), { ...place, filters }).code).toContain(
      `href="${SITE}?region=see"`,
    )
  })
})
