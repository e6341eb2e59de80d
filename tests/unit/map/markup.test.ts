import { expect, it } from 'vitest'
import { mapNames } from '../../../src/map/markup/mapNames'
import { mapMarkup } from '../../../src/map/markup/mapMarkup'
import { names } from '../../../src/map/markup/names'
import { labelTitle } from '../../../src/map/paint/pointerLabel'
import { mapLook, projectFrames } from '../../../src/map/paint/mapLook'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { allTexts } from '../../support/allTexts'
import { realDataset, realTopology } from '../../support/dataset'

const dataset = realDataset()
const geometry = projectFrames(realTopology(), mapNames(dataset, allTexts()))
const look = mapLook({ texts: allTexts(), id: 'own' }, { dataset, filters: DEFAULT_FILTERS })
const markup = mapMarkup(geometry, look)

const [, wide = '', panels = ''] = markup.split(/(?=<div [^>]*data-form=)/)

/** The tags of all elements that have an attribute. */
const tagsWith = (attribute: string, within = markup): string[] =>
  (within.match(/<[a-z]+ [^>]*>/gi) ?? []).filter((tag) => new RegExp(` ${attribute}="`).test(tag))

it.each([
  ['the wide frame', wide],
  ['both panels', panels],
])(
  'has in %s a button for each of the 51, named with its class, of which the tab key reaches one',
  (_, form) => {
    const buttons = tagsWith('tabindex', form).filter((tag) => tag.includes('data-entity'))
    expect(buttons).toHaveLength(51)
    expect(new Set(buttons.map((tag) => /data-entity="([A-Z]{3})"/.exec(tag)?.[1])).size).toBe(51)
    expect(buttons.filter((tag) => !tag.includes('role="button"'))).toEqual([])
    expect(buttons.filter((tag) => !/aria-label="[^":]+: [^"]+"/.test(tag))).toEqual([])
    const stops = buttons.filter((tag) => tag.includes('tabindex="0"'))
    expect(stops).toHaveLength(1)
    expect(stops[0]).toContain('aria-describedby="own-map-focus"')
    expect(markup).toContain('id="own-map-focus"')
  },
)

it('writes each shape once, and refers to it in every frame', () => {
  const shapes = tagsWith('data-point')
  expect(shapes).toHaveLength(51)
  const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const references = [...markup.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(references.filter((id) => !ids.has(id) && !id?.includes('own-'))).toEqual([])
  for (const name of ['own-land', 'own-lines', 'own-MDA'])
    expect(references.filter((id) => id === name).length).toBeGreaterThanOrEqual(3)
})

it('has copies in lenses and in the other panel that are no buttons and say nothing', () => {
  const copies = tagsWith('data-entity').filter((tag) => !tag.includes('tabindex'))
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
  const [label] = geometry[0].names.countries
  if (!label) throw new Error('The map has no names.')
  const written = names([{ ...label, lines: [name] }], look.marks) + labelTitle(name)
  expect(written).not.toContain('<b>')
  expect(written.match(/&lt;b&gt;&quot;A&quot; &amp; B&lt;\/b&gt;/g)).toHaveLength(2)
})
