import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../src/map/geometry/frames'
import { LABEL_FONT_PX, LABEL_WIDTHS, LENS_NAME_PX } from '../../../src/map/geometry/labelSizes'
const CSS = readFileSync('src/map/markup/names.module.css', 'utf8')

/** A step of the style sheet: the least map it is for, the size of names in units of the map, the names that appear. */
const STEP =
  /min-width: (\d+)px\) and \(min-height: (\d+)px\) \{\s*\.scale \{\s*--label: ([\d.]+)px;\s*\}\s*\.label\[data-from='(\d+)'\]/g

it('shows names and sets their size in the style sheet at the widths for which they are placed', () => {
  const { widthPx, heightPx } = WIDE_FRAME
  const steps = [...CSS.matchAll(STEP)].map((step) => step.slice(1).map(Number))
  expect(steps).toEqual(
    LABEL_WIDTHS.map((width) => [
      width,
      Math.floor((width * heightPx) / widthPx),
      Math.round(((LABEL_FONT_PX * widthPx) / width) * 100) / 100,
      width,
    ]),
  )
})

it('draws names in lenses no larger than the size for which they are placed', () => {
  const last = readFileSync('src/map/markup/lenses.module.css', 'utf8')
    .split(/\n\.lensNames \{/)
    .at(-1)
  expect(last).toContain(`font-size: min(${LENS_NAME_PX}px, var(--label));`)
})
