import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../../../src/map/geometry/surroundings'
import later from '../../../../src/text/en/later.json'
import { createTexts } from '../../../../src/text/i18n'
import { neighboursInOrder, placeWords, placeWithSides } from '../../../../src/text/sentences/describeCountry'
import { textsIn } from '../../../support/allTexts'
import { realDataset, realDatasetIn, realTopology } from '../../../support/dataset'

const dataset = realDataset()
const topology = realTopology()
const english = createTexts('en', later)

const placeOf = (code: string) =>
  placeWords(english, dataset, dataset.entity(code), surroundingsOf(topology, code))

describe('a place in words', () => {
  it('says where Moldova lies', () => {
    expect(placeOf('MDA')).toBe(
      'The study places Moldova among 11 countries and entities: South-Eastern Europe. ' +
        'On the map of this atlas it borders 2 countries and entities: ' +
        'Romania (west) and Ukraine (north, east and south). It has no coastline.',
    )
  })

  it('tells an island what lies nearest, and no neighbours', () => {
    expect(placeOf('MLT')).toContain(
      'no land border. The nearest country in the atlas is Italy, to the north.',
    )
  })

  it('says that the map ends before Russia does, and names no side', () => {
    expect(placeOf('RUS')).toContain('The map ends inside the Russian Federation, in the east.')
    expect(placeOf('RUS')).not.toMatch(/\((north|south|east|west)/)
  })

  it('has the note on the dashed line for Serbia and for Kosovo only', () => {
    const noted = dataset.entities.filter(({ code }) => placeOf(code).includes('is dashed'))
    expect(noted.map(({ code }) => code).toSorted()).toEqual(['SRB', 'XKX'])
  })

  it('has the neighbours in the alphabet of the language, those outside the study last', () => {
    const texts = textsIn('ru')
    const russian = realDatasetIn('ru')
    const inOrder = (code: string) =>
      neighboursInOrder(texts, russian, surroundingsOf(topology, code)).map((neighbour) =>
        placeWithSides(texts, russian, { ...neighbour, directions: [] }),
      )
    expect(inOrder('AUT')[0]).toBe('Венгрия')
    expect(inOrder('AUT')).toEqual(inOrder('AUT').toSorted(new Intl.Collator('ru').compare))
    expect(inOrder('TJK').slice(-2)).toEqual(['Афганистан', 'Китай'])
  })
})
