import { describe, it } from 'vitest'
import { look, openAtlas, useBrowser, usePage } from '../browser/support/atlasPage'
import { expectLooks, NARROWEST, PAGE_TYPES, WITH_LAYOUTS } from '../browser/support/pageTypes'

useBrowser()
const open = usePage()

/** As it comes in the narrowest window, and in a font twice as large on a phone and on a desktop. */
const WINDOWS = [
  NARROWEST,
  { width: 360, height: 740, fontSize: '32px' },
  { width: 1280, height: 800, fontSize: '32px' },
] as const

it.each(PAGE_TYPES)(
  'the page “$name”: all can be read at 320 px and in a font twice as large, and axe finds nothing, light and dark',
  (type) => expectLooks(open, type, WINDOWS, true),
)

describe.each([
  ['tablet', { width: 768, height: 1024 }],
  ['phone', { width: 360, height: 740, touch: true }],
])('on a %s axe finds nothing, light and dark', (device, size) => {
  it.each(WITH_LAYOUTS)('on the page “$name”', async ({ name, path, unfold }) => {
    const page = await openAtlas(path, size)
    await unfold?.(page)
    await look(page, `${name}-${device}`, true)
  })
})
