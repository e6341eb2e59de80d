import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cutOutOf } from '../../../src/map/geometry/cutOut'
import { fillOf } from '../../../src/map/geometry/fills'
import { CutOut } from '../../../src/atlas/map/CutOut'
import { entityLabel } from '../../../src/text/sentences/words'
import { realDataset, realTopology } from '../../support/dataset'
import { onPage } from '../../support/onPage'

const dataset = realDataset()
const topology = realTopology()
const names = Object.fromEntries(dataset.entities.map((entity) => [entity.code, entityLabel(entity)]))

const drawn = (...codes: string[]): string => {
  const map = cutOutOf({ topology, codes, names, placeName: dataset.placeName })
  const fills = Object.fromEntries(codes.map((code) => [code, fillOf('patterns', 'main', ['origin'])]))
  return renderToStaticMarkup(
    onPage(dataset, <CutOut map={map} fills={fills} label={`Where ${codes.join(' and ')} lie`} />, {
      root: '../../',
      path: 'country/moldova/',
    }),
  )
}

describe('a cut-out map', () => {
  it.each(dataset.entities.map(({ code }) => code))('of %s is drawn in at most 10 KB', (code) => {
    const markup = drawn(code)
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(10_240)
    expect(markup).toContain(`data-entity="${code}"`)
    expect(markup).not.toMatch(/NaN|undefined|style=/)
  })

  it.each([
    ['MDA', 'ROU'],
    ['PRT', 'TJK'],
    ['LIE', 'RUS'],
    ['SRB', 'XKX'],
  ])('of %s and %s holds both, in at most 10 KB', (...codes) => {
    const markup = drawn(...codes)
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(10_240)
    for (const code of codes) expect(markup).toContain(`data-entity="${code}"`)
  })

  it('leads from Moldova to its neighbours in the atlas', () => {
    const markup = drawn('MDA')
    expect(markup).toContain('href="../../country/ukraine/"')
    expect(markup).toContain('href="../../country/romania/"')
  })

  it('draws the line between Serbia and Kosovo dashed wherever it shows', () => {
    for (const code of ['SRB', 'XKX', 'MKD']) expect(drawn(code)).toContain('data-border="SRB-XKX"')
    expect(drawn('PRT')).not.toContain('data-border')
  })

  it('rings a country too small to see beside a large one, and no other', () => {
    expect(
      cutOutOf({ topology, codes: ['LIE', 'RUS'], names, placeName: dataset.placeName }).rings.map(
        ({ code }) => code,
      ),
    ).toEqual(['LIE'])
    expect(cutOutOf({ topology, codes: ['LIE'], names, placeName: dataset.placeName }).rings).toEqual([])
  })
})
