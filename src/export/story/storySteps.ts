import type { Topology } from 'topojson-specification'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { WIDE_FRAME } from '../../map/geometry/frames'
import type { Filters } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { filtersOfStep, queryOfStep, type Story, type StoryStep } from '../../state/story'
import type { Texts } from '../../text/i18n'
import { frameOfBox, wantedBox } from '../figure/figureFrame'
import { type MapDescription, mapWords } from '../pictures/mapWords'
import { type Scene, type SceneInput, sceneOf } from '../pictures/scene'

/** What the files of a story are made from. */
export interface StoryInput {
  readonly story: Story
  readonly texts: Texts
  readonly dataset: Dataset
  readonly topology: Topology
  /** Null where no step shows routes. */
  readonly corridors: CorridorsFile | null
  /** The address of the story, and of the site's pages in the language of the file. */
  readonly address: string
  readonly pages: string
}

/** A step with all that belongs to its map, which no choice leaves out. */
export interface FiledStep {
  readonly step: StoryStep
  readonly filters: Filters
  readonly input: SceneInput
  /** A scene without shapes, for texts and key. */
  readonly scene: Scene
  readonly words: MapDescription
  readonly address: string
}

const withoutShapes = ({ topology, dataset, filters }: SceneInput) => ({
  frame: frameOfBox(wantedBox(topology, dataset, filters), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
  lenses: [],
  labels: [],
  seas: [],
})

export const filedSteps = ({
  story,
  texts,
  dataset,
  topology,
  corridors,
  pages,
}: StoryInput): readonly FiledStep[] =>
  story.steps.map((step) => {
    const filters = filtersOfStep(step, dataset)
    const input = {
      dataset,
      topology,
      texts,
      filters,
      corridors: areRoutesWanted(filters) ? corridors : null,
      notes: step.notes,
    }
    const scene = sceneOf(input, withoutShapes(input))
    const query = queryOfStep(filters)
    const address = `${pages}${query && `?${query}`}`
    return { step, filters, input, scene, words: mapWords(scene, address), address }
  })
