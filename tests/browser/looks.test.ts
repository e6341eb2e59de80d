import { it } from 'vitest'
import { look, openAtlas, useBrowser, usePage } from './support/atlasPage'
import { expectLooks, NARROWEST, PAGE_TYPES } from './support/pageTypes'

useBrowser()
const open = usePage()

/** Between them they have maps, a panel, tables, folds, forms and a frame; those that are true also in dark. */
const TELLING: Readonly<Record<string, boolean>> = {
  front: true,
  panel: true,
  country: true,
  table: false,
  compare: false,
  'correct-a-value': false,
  'embed-map': true,
}

// The sweep of the same name has every type of page, further windows, large fonts and both schemes of all.
it.each(PAGE_TYPES.filter(({ name }) => name in TELLING))(
  'the page “$name” in a sub-folder of a host: axe finds nothing, and all can be read at 320 px',
  (type) => expectLooks(open, type, [NARROWEST], TELLING[type.name] ?? false),
)

it('axe finds nothing on a phone, on the map with a country', async () => {
  const panel = PAGE_TYPES.find(({ name }) => name === 'panel')
  const page = await openAtlas(panel?.path, { width: 360, height: 740, touch: true })
  await panel?.unfold?.(page)
  await look(page, 'panel-360')
})
