import { expect, it } from 'vitest'
import { overlaps } from '../../../../src/map/geometry/boxes'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { type PlacedNote, placeNotes } from '../../../../src/map/geometry/placeNotes'
import { pointsOf } from '../../../../src/map/geometry/topology'
import type { StoryNote } from '../../../../src/state/story'
import { realOutlines } from '../../../support/dataset'

const points = pointsOf(realOutlines())
const { widthPx: width, heightPx: height } = WIDE_FRAME

const placed = (notes: readonly StoryNote[]) =>
  placeNotes({ frame: WIDE_FRAME, view: { x: 0, y: 0, width, height }, unitPx: 1.34, points, notes })

const at = (country: string, text: string): StoryNote => ({ kind: 'country', country, text })
const arrow = (from: string, to: string, text: string): StoryNote => ({ kind: 'arrow', from, to, text })

const MANY = [
  at('MDA', 'Here: 2005'),
  arrow('UKR', 'POL', 'A neighbour followed'),
  at('ROU', 'A longer note that needs two lines of text'),
  arrow('ALB', 'ITA', 'Across the sea'),
  at('UKR', 'And here'),
]

it('has every note inside the map, none over another one', () => {
  const notes = placed(MANY)
  expect(notes).toHaveLength(MANY.length)
  for (const [index, { box }] of notes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    for (const other of notes.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false)
  }
})

it('has no text over an arrow, whose head would be hidden', () => {
  const notes = placed(MANY)
  const covered = (note: PlacedNote) =>
    notes.flatMap(({ arc }) =>
      (arc?.samples ?? []).filter(([x, y]) => overlaps(note.box, { x, y, width: 1, height: 1 })),
    )
  expect(notes.flatMap(covered)).toEqual([])
})
