import { describe, it } from 'vitest'
import { look, openAtlas, useBrowser } from '../browser/support/atlasPage'
import { NARROWEST, openToRead, PAGE_TYPES, WITH_LAYOUTS } from '../browser/support/pageTypes'

useBrowser()

/** As it comes in the narrowest window, and in a font twice as large on a phone and on a desktop. */
const WINDOWS = [
  NARROWEST,
  { width: 360, height: 740, fontSize: '32px' },
  { width: 1280, height: 800, fontSize: '32px' },
] as const

describe('all can be read at 320 px and in a font twice as large', () => {
  it.each(PAGE_TYPES)('on the page “$name”', async (type) => {
    await openToRead(type, WINDOWS)
  })
})

describe('axe finds nothing on a tablet', () => {
  it.each(WITH_LAYOUTS)('on the page “$name”', async ({ name, path, unfold }) => {
    const page = await openAtlas(path, { width: 768, height: 1024 })
    await unfold?.(page)
    await look(page, `${name}-768`)
  })
})
