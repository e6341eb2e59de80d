import type { Topology } from 'topojson-specification'
import { pointsOf } from '../geometry/topology'
import { placeNotes } from '../geometry/placeNotes'
import { boxOfView, WHOLE_VIEW } from '../geometry/view'
import { viewOf } from '../geometry/viewOf'
import { notesMarkup } from '../markup/notes'
import type { AtlasState } from '../../state/createAtlasStore'
import type { StoryNote } from '../../state/story'
import { framesOf } from './frames'
import { shapesIn } from './shapesIn'

interface NotesOnMap extends Pick<AtlasState, 'dataset' | 'filters'> {
  readonly notes: readonly StoryNote[]
  readonly topology: Topology
}

/** Draws the notes of a story on a map of the page, in the size of the screen; earlier ones go. */
export const drawNotes = (root: ParentNode, { notes, topology, dataset, filters }: NotesOnMap): void => {
  const points = pointsOf(topology)
  for (const { svg, frame } of framesOf(root)) {
    svg.querySelector('[data-story-notes]')?.remove()
    const { clientWidth, clientHeight } = svg
    if (notes.length === 0 || clientWidth === 0) continue
    const view = viewOf(frame, { dataset, filters }, shapesIn(svg)) ?? WHOLE_VIEW
    const shownPx = Math.min(clientWidth, (clientHeight * frame.widthPx) / frame.heightPx)
    const unitPx = frame.widthPx / shownPx / view.scale
    const placed = placeNotes({ frame, view: boxOfView(frame, view), unitPx, points, notes })
    svg
      .querySelector('[data-zoomed]')
      ?.insertAdjacentHTML('beforeend', notesMarkup(placed, { unitPx, linePx: 1 }))
  }
}
