import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { byRegion } from '../../../src/domain/entity'
import { fillOf } from '../../../src/map/geometry/fills'
import { cutOutOf } from '../../../src/map/markup/drawCutOut'
import { CutOut } from '../../../src/atlas/map/CutOut'
import { realDataset, realTopology } from '../../support/dataset'
import { onPage } from '../../support/onPage'

const dataset = realDataset()
const topology = realTopology()
const drawn = (code: string): string => {
  const fill = fillOf('patterns', 'main', ['origin'])
  return renderToStaticMarkup(
    onPage(dataset, <CutOut map={cutOutOf({ topology, code })} fill={fill} label={`Where ${code} lies`} />, {
      root: '../../',
      path: 'country/moldova/',
    }),
  )
}

describe('a cut-out map', () => {
  it('leads from Hungary to its neighbours in the order of the map of the atlas', () => {
    const slugs = [...drawn('HUN').matchAll(/href="\.\.\/\.\.\/country\/([\w-]+)\/"/g)].map(
      ([, slug]) => slug,
    )
    const order = byRegion(dataset.entities).map(({ slug }) => slug)
    const neighbours = ['austria', 'croatia', 'romania', 'serbia', 'slovakia', 'slovenia', 'ukraine']
    expect(slugs).toEqual(order.filter((slug) => neighbours.includes(slug)))
  })

  it('draws the line between Serbia and Kosovo dashed wherever it shows', () => {
    for (const code of ['SRB', 'XKX', 'MKD']) expect(drawn(code)).toContain('data-layer="disputed"')
    expect(drawn('PRT')).not.toContain('disputed')
  })
})
