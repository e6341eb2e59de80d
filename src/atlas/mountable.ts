import type { FunctionComponent } from 'react'
import type { Topology } from 'topojson-specification'
import type { Dataset } from '../data/Dataset'
import type { AtlasFiles } from '../data/files'
import type { Resource } from '../data/resource'
import { loadDrawing } from '../map/paint/loadParts'
import type { MapDrawing } from '../map/paint/mapLook'
import type { Filters } from '../state/filters'
import type { MessageId, Texts } from '../text/i18n'
import type { AtlasParts } from './AtlasProvider'
import type { TitleOf } from './keepTitle'

/** What a view can need besides the data. Each is there before the view is drawn. */
export interface Needed {
  /** The map to write; null where the page has it. */
  readonly drawing: MapDrawing | null
  /** The outlines of all countries in full detail. */
  readonly topology: Topology
}

/** A view that `mountAtlas` mounts, with what the view needs. */
export interface Mountable<Need extends keyof Needed = never> {
  readonly View: FunctionComponent<AtlasParts & Pick<Needed, Need>>
  readonly needs: readonly Need[]
  /** Loads the views of the first state besides those of its script, so that they show at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** Loads the messages besides those of the first view that its prerendered page shows. */
  readonly loadMessages?: (texts: Texts) => Promise<unknown>
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  readonly titleOf?: TitleOf
  /** Says what of a prerendered page still works where the data do not load; an atlas's by default. */
  readonly unchangedMessage?: MessageId
}

/** The files of outlines: simplified, and in full detail. */
export type Outlines = Pick<AtlasFiles, 'topology' | 'wholeTopology'>
type Load<Value> = (page: ParentNode, files: Outlines) => Promise<(dataset: Dataset, texts: Texts) => Value>

const LOAD: { readonly [Need in keyof Needed]: Load<Needed[Need]> } = {
  drawing: async (page, files) => {
    if (page.querySelector('svg[data-map]')) return () => null
    const [topology, { mapDrawing }] = await Promise.all([files.topology.load(), loadDrawing()])
    return (dataset, texts) => mapDrawing(topology, dataset, texts)
  },
  topology: async (_, files) => {
    const topology = await files.wholeTopology.load()
    return () => topology
  },
}

/** Loads what a view needs, in parallel with the data. `page` is the element that the page fills. */
export const loadNeeded = async <Need extends keyof Needed>(
  needs: readonly Need[],
  page: ParentNode,
  files: Outlines,
): Promise<(dataset: Dataset, texts: Texts) => Pick<Needed, Need>> => {
  const loaded = await Promise.all(needs.map(async (need) => [need, await LOAD[need](page, files)] as const))
  return (dataset, texts) =>
    Object.fromEntries(loaded.map(([need, of]) => [need, of(dataset, texts)])) as Pick<Needed, Need>
}
