import { expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../src/map/geometry/frames'
import { mapNames } from '../../../src/map/markup/mapNames'
import { mapMarkup } from '../../../src/map/markup/mapMarkup'
import { names } from '../../../src/map/markup/names'
import { tipTitle } from '../../../src/map/markup/tip'
import { mapLook } from '../../../src/map/paint/mapLook'
import { projectGeometry } from '../../../src/map/paint/projectGeometry'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { allTexts } from '../../support/allTexts'
import { realDataset, realTopology } from '../../support/dataset'

const dataset = realDataset()
const geometry = projectGeometry(realTopology(), mapNames(dataset, allTexts()), WIDE_FRAME)
const look = mapLook({ texts: allTexts(), id: 'own' }, { dataset, filters: DEFAULT_FILTERS })
const markup = mapMarkup(geometry, look)

/** The tags of all elements that have an attribute. */
const tagsWith = (attribute: string): string[] =>
  (markup.match(/<[a-z]+ [^>]*>/gi) ?? []).filter((tag) => new RegExp(` ${attribute}="`).test(tag))

it('has a button for each of the 51, named with its class, of which the tab key reaches one', () => {
  const buttons = tagsWith('data-point')
  expect(new Set(buttons.map((tag) => /data-entity="([A-Z]{3})"/.exec(tag)?.[1])).size).toBe(51)
  expect(buttons.filter((tag) => !tag.includes('role="button"'))).toEqual([])
  expect(buttons.filter((tag) => !/aria-label="[^":]+: [^"]+"/.test(tag))).toEqual([])
  const stops = buttons.filter((tag) => tag.includes('tabindex="0"'))
  expect(stops).toHaveLength(1)
  expect(stops[0]).toContain('aria-describedby="own-map-focus"')
  expect(markup).toContain('id="own-map-focus"')
})

it('has copies in the lenses that are no buttons and say nothing', () => {
  const copies = tagsWith('data-entity').filter((tag) => !tag.includes('data-point'))
  expect(copies.length).toBeGreaterThan(10)
  expect(copies.filter((tag) => !tag.includes('aria-hidden="true"') || tag.includes('role='))).toEqual([])
})

it('begins every id with that of its atlas', () => {
  const ids = [...markup.matchAll(/(?: id="|url\(#)([^")]+)/g)].map(([, id]) => id ?? '')
  expect(ids.length).toBeGreaterThan(5)
  expect(ids.filter((id) => !id.startsWith('own-'))).toEqual([])
})

it('writes names as text, whatever is in them', () => {
  const name = '<b>"A" & B</b>'
  const [label] = geometry.names.countries
  if (!label) throw new Error('The map has no names.')
  const written = names([{ ...label, lines: [name] }], look.marks) + tipTitle(name)
  expect(written).not.toContain('<b>')
  expect(written.match(/&lt;b&gt;&quot;A&quot; &amp; B&lt;\/b&gt;/g)).toHaveLength(2)
})
