import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../../src/cartography/surroundings'
import { DEFAULT_FILTERS } from '../../../src/store/filters'
import countryTexts from '../../../src/text/en/country.json'
import { createTexts } from '../../../src/text/i18n'
import { neighboursShow, placeWords } from '../../../src/wording/placeInWords'
import { realDataset, realTopology } from '../../support/dataset'

const dataset = realDataset()
const topology = realTopology()
const context = { texts: createTexts('en', countryTexts), dataset, filters: DEFAULT_FILTERS }

const placeOf = (code: string) =>
  placeWords(context, dataset.entity(code), surroundingsOf(topology, code)).join(' ')
const shownBy = (code: string) =>
  neighboursShow(
    context,
    surroundingsOf(topology, code)
      .neighbours.filter(({ isStudied }) => isStudied)
      .map((neighbour) => neighbour.code),
  ).join(' ')

describe('a place in words', () => {
  it('says where Moldova lies', () => {
    expect(placeOf('MDA')).toBe(
      'The study counts Moldova among 11 countries and entities in South-Eastern Europe. ' +
        'On the map of this atlas it borders 2 countries and entities: ' +
        'Romania (west) and Ukraine (north, east and south). It has no coast.',
    )
  })

  it('says what the neighbours of Moldova show', () => {
    expect(shownBy('MDA')).toBe(
      'For its 2 neighbours in the atlas, reports of 2003–2008 name Romania and Ukraine as origin and destination. ' +
        'Inside the country, trafficking is reported for Romania and Ukraine.',
    )
  })

  it('tells an island what lies nearest, and no neighbours', () => {
    expect(placeOf('MLT')).toContain(
      'no land border. The country of the atlas that lies nearest is Italy, to the north.',
    )
    expect(shownBy('MLT')).toBe('')
  })

  it('says that the map ends before Russia does, and names no side', () => {
    expect(placeOf('RUS')).toContain('The map ends in the east before Russian Federation does')
    expect(placeOf('RUS')).not.toMatch(/\((north|south|east|west)/)
  })

  it('has the note on the dashed line for Serbia and for Kosovo only', () => {
    const noted = dataset.entities.filter(({ code }) => placeOf(code).includes('drawn dashed'))
    expect(noted.map(({ code }) => code).toSorted()).toEqual(['SRB', 'XKX'])
  })

  it('keeps silence of two kinds apart among neighbours', () => {
    expect(shownBy('AUT')).toContain('have no chapter on Liechtenstein')
    expect(shownBy('AUT')).toMatch(/not covered for Liechtenstein/)
  })
})
