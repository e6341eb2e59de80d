import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { goTo, look, openAtlas, useBrowser } from './support/atlasPage'
import { runAxeOnLayout } from './support/runAxe'
import { NARROWEST, openToRead, PAGE_TYPES, WITH_LAYOUTS } from './support/pageTypes'

useBrowser()

/** Those that have colours of their own: of a map, of a panel, of classes in words, of figures, of an embed. */
const DARK_TOO = ['front', 'panel', 'country', 'findings', 'embed-map']

// The one place where axe looks at every type of page. The sweep of the same name has further windows, large fonts and
// the dark scheme of all.
it.each(PAGE_TYPES)(
  'the page “$name” in a sub-folder of a host: axe finds nothing, and all can be read at 320 px',
  async (type) => {
    const page = await openToRead(type, [NARROWEST])
    await type.unfold?.(page)
    await look(page, `${type.name}-1280`, DARK_TOO.includes(type.name))
    await page.setViewportSize(NARROWEST)
    expect(await runAxeOnLayout(page), 'at 320 px').toEqual([])
  },
)

describe('axe finds nothing', () => {
  it.each(WITH_LAYOUTS.filter(({ name }) => name !== 'compare-four'))(
    'on a phone, on the page “$name”',
    async ({ name, path, unfold }) => {
      const page = await openAtlas(path, { width: 360, height: 740, touch: true })
      await unfold?.(page)
      await look(page, `${name}-360`)
    },
  )

  it('on the pages of the other themes', async () => {
    const page = await openAtlas('theme/plans/')
    for (const theme of THEMES.filter((id) => !['patterns', 'treaties', 'plans'].includes(id))) {
      await goTo(page, `theme/${theme}/`)
      // The difference to the types above is words: their colours have been looked at.
      await look(page, theme, false)
    }
  })
})
