import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EUROPE_PANEL, WIDE_FRAME } from '../../../src/map/geometry/frames'
import {
  LABEL_FONT_PX,
  LABEL_WIDTHS,
  LENS_NAME_PX,
  PANEL_WIDTHS,
  SEA_SHARE,
} from '../../../src/map/geometry/labelSizes'

const styles = (name: string) => readFileSync(`src/map/markup/${name}.module.css`, 'utf8')

/** A step of the style sheet: the least map it is for, the size of names in units of the map, the names that appear. */
const STEP =
  /min-width: (\d+)px\)(?: and \(min-height: (\d+)px\))? \{\s*(?:\S.* )?\.scale \{\s*--label: ([\d.]+)px;\s*\}\s*(.*)\.label\[data-from='(\d+)'\]/g

const steps = [...styles('names').matchAll(STEP)].map(([, width, height, label, of, from]) => ({
  of: (of ?? '').trim(),
  width: Number(width),
  height: Number(height),
  label: Number(label),
  from: Number(from),
}))

/** A size for all lengths, rounded up, so that no name is a shade smaller. */
const up = (px: number): number => Math.ceil(px * 100 - 1e-6) / 100

describe('sizes of names in the style sheet', () => {
  it('are those of the widths for which names are placed', () => {
    const { widthPx, heightPx } = WIDE_FRAME
    expect(steps.filter(({ of }) => of === '')).toEqual(
      LABEL_WIDTHS.map((width) => {
        const height = Math.floor((width * heightPx) / widthPx)
        return { of: '', width, height, label: up((LABEL_FONT_PX * heightPx) / height), from: width }
      }),
    )
  })

  it('are those of the panels of a phone', () => {
    expect(steps.filter(({ of }) => of !== '')).toEqual(
      PANEL_WIDTHS.map((width) => ({
        of: "[data-panels='2']",
        width,
        height: NaN,
        label: up((LABEL_FONT_PX * EUROPE_PANEL.widthPx) / width),
        from: width,
      })),
    )
  })

  it('are those for which names of lenses and seas are placed', () => {
    const share = Math.ceil((LENS_NAME_PX / LABEL_FONT_PX) * 100) / 100
    expect(styles('lenses')).toContain(`.lensNames {\n  font-size: calc(var(--label) * ${share});`)
    expect(styles('lines')).toContain(`.seas {\n  font-size: calc(var(--label) * ${SEA_SHARE} / `)
  })
})
