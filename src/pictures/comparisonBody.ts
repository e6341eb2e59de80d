import type { Paint } from '../map/markup/shapes'
import type { ComparedRow } from '../state/comparison'
import type { Scene } from './scene'
import { comparisonTable } from './figureRows'
import { leadStyle, type Part, type Place, stack, textPart } from './parts'
import { rowsBody } from './rowsBody'

interface ComparisonLook {
  readonly scene: Scene
  readonly paint: Paint
  /** Size of the text in px. */
  readonly size: number
}

/** The least size of text in a table, in px of the layout. */
export const LEAST_SIZE = 8

/** All questions, or where they do not fit those of the themes, or those with different answers, with how many there are. */
export const comparisonBody = (
  { scene, paint, size }: ComparisonLook,
  rows: readonly ComparedRow[],
  place: Place,
): Part | null => {
  const { t } = scene.texts
  const look = { paint, size, least: LEAST_SIZE }
  const all = rowsBody([comparisonTable(scene, rows)], look, place)
  if (all) return all
  const choices = [
    ['figure.drawn.someRows', rows.filter(({ sub }) => sub === 'main')],
    ['figure.drawn.differing', rows.filter(({ verdict }) => verdict === 'differs')],
  ] as const
  for (const [id, some] of choices) {
    const note = textPart(t(id, { count: some.length, total: rows.length }), leadStyle(size), place.width)
    const room = { ...place, height: place.height === null ? null : place.height - note.height - size * 0.4 }
    const part = rowsBody([comparisonTable(scene, some)], look, room)
    if (part) return stack([part, note], size * 0.4)
  }
  return null
}
