import { it } from 'vitest'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import { keepsItsPlace, keepsItsPlaceAtPresses, QUESTIONS, WINDOWS } from '../browser/support/mapPlace'

useBrowser()
const open = usePage()
const openPhone = usePage({ touch: true })

const CASES = WINDOWS.flatMap((size) => QUESTIONS.map((path) => ({ ...size, path })))

it.each(CASES)(
  'the map keeps its place at every step of the clock, /$path, $width × $height',
  async ({ path, touch, ...size }) => {
    await keepsItsPlace(await (touch ? openPhone : open)(path, size), path)
  },
)

it.each(WINDOWS)(
  'the map keeps its place when a class is pressed or a country opens, $width × $height',
  async ({ touch, ...size }) => {
    await keepsItsPlaceAtPresses(await (touch ? openPhone : open)('', size))
  },
)
