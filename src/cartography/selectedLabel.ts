import type { EntityCode } from '../domain/entity'
import type { Frame } from './frames'
import type { WidthLabel } from './labels'
import type { Outlines } from './outlines'

/** A shape narrower than this, in px of the frame, would vanish under its own name. */
const NAME_BESIDE_BELOW_PX = 150

/** What a chosen country's name is placed by. */
interface NamedFrame {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly labels: readonly WidthLabel[]
}

/** Place of the chosen country's name: beside a small shape, on a large one. */
export const selectedLabel = (
  { outlines, labels, frame }: NamedFrame,
  code: EntityCode,
  name: string,
):
  | Pick<WidthLabel, 'lines' | 'x' | 'y' | 'anchor'>
  | { lines: string[]; x: number; y: number; anchor: 'start' | 'end' }
  | null => {
  const shape = outlines.entities.find((entity) => entity.code === code)
  if (!shape) return null
  const [left, top, right, bottom] = shape.boxPx
  const placed = labels.find((label) => label.code === code)
  if (placed && (right - left > NAME_BESIDE_BELOW_PX || placed.isOnSea)) return placed
  const hasRoom = right + NAME_BESIDE_BELOW_PX < frame.widthPx
  return {
    lines: [name],
    x: hasRoom ? right + 8 : left - 8,
    y: (top + bottom) / 2,
    anchor: hasRoom ? ('start' as const) : ('end' as const),
  }
}
