import { type ReactNode, useMemo } from 'react'
import { Patterns, bandsIn } from './map/Patterns'
import { placeOf } from '../state/sitePlace'
import { AtlasContext, useAtlas } from '../state/context'
import type { AtlasStore } from '../state/createAtlasStore'
import type { AtlasFiles } from '../data/files'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import type { MapDescriptionView } from './DescriptionOnMap'

/** What an atlas is made of. */
export interface AtlasParts {
  readonly store: AtlasStore
  readonly files: AtlasFiles
  /** The map in words, on a page made beforehand; in the browser they come when they are wanted. */
  readonly MapDescription?: MapDescriptionView
  readonly texts: Texts
  /** Unlike that of any other atlas on the page: all ids begin with it. */
  readonly id: string
  /** Address of the site's folder, with a slash at its end; relative is enough. */
  readonly root: string
  /** Path of the page below the folder of its language; that of the front page where not given. */
  readonly path?: string | undefined
}

/** What every view of an atlas reads. */
export function AtlasContexts({
  id,
  store,
  files,
  texts,
  root,
  path = '',
  children,
}: AtlasParts & { children: ReactNode }) {
  const place = useMemo(() => placeOf(root, texts.locale, path), [root, texts, path])
  const atlas = useMemo(() => ({ id, store, files, place }), [id, store, files, place])
  return (
    <TextsProvider texts={texts}>
      <AtlasContext value={atlas}>{children}</AtlasContext>
    </TextsProvider>
  )
}

/** The same around one atlas of any form, with its patterns. */
export function AtlasProvider({ children, ...parts }: AtlasParts & { children: ReactNode }) {
  return (
    <AtlasContexts {...parts}>
      <AtlasPatterns />
      {children}
    </AtlasContexts>
  )
}

/** Textures and bands for all that the dataset knows by now. */
function AtlasPatterns() {
  const dataset = useAtlas((state) => state.dataset)
  const bands = useMemo(() => bandsIn(dataset), [dataset])
  return <Patterns bands={bands} />
}
