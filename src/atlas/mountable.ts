import type { ComponentType } from 'react'
import type { Topology } from 'topojson-specification'
import type { AtlasFiles } from '../data/files'
import type { Resource } from '../data/resource'
import type { Filters } from '../state/filters'
import type { MessageId, Texts } from '../text/i18n'
import type { AtlasParts } from './AtlasProvider'
import type { TitleOf } from './keepTitle'

/** The files of outlines: simplified, and in full detail. */
export type Outlines = Pick<AtlasFiles, 'topology' | 'wholeTopology'>

/** A view that `mountAtlas` hydrates, with what has to load before. */
export interface Mountable {
  readonly View: ComponentType<AtlasParts>
  /** Loads the views of the first state besides those of its script, so that they show at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** Loads the outlines that the view draws besides those of the map in the page. */
  readonly loadOutlines?: (files: Outlines) => Promise<unknown>
  /** Loads the messages besides those of the first view that its prerendered page shows. */
  readonly loadMessages?: (texts: Texts) => Promise<unknown>
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  readonly titleOf?: TitleOf
  /** Says what of a page still works where the data do not load; an atlas's by default. */
  readonly unchangedMessage?: MessageId
}
