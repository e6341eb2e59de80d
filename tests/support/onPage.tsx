import type { ReactNode } from 'react'
import type { Dataset } from '../../src/data/Dataset'
import type { Language } from '../../src/domain/languages'
import { placeOf } from '../../src/state/sitePlace'
import { AtlasContext } from '../../src/state/context'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { filesOf } from '../../src/data/load'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { TextsProvider } from '../../src/text/context'
import { allTexts } from './allTexts'

interface PageOptions {
  readonly filters?: Partial<Filters>
  /** The way to the site's folder, and the path of the page below it; the front page where not given. */
  readonly root?: string
  readonly path?: string
  /** The language of its address; its texts are English. */
  readonly language?: Language
}

/** A view as on a page of the site in English. */
export const onPage = (
  dataset: Dataset,
  view: ReactNode,
  { filters, root = './', path = '', language = 'en' }: PageOptions = {},
): ReactNode => {
  const store = createAtlasStore(dataset, { ...DEFAULT_FILTERS, ...filters })
  return (
    <TextsProvider texts={allTexts()}>
      <AtlasContext value={{ id: 'page', store, place: placeOf(root, language, path), files: filesOf({}) }}>
        {view}
      </AtlasContext>
    </TextsProvider>
  )
}
