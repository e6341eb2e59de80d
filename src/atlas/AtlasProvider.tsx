import { type ComponentType, type ReactNode, useMemo } from 'react'
import { placeOf } from '../state/sitePlace'
import { AtlasContext } from '../state/context'
import type { AtlasStore } from '../state/createAtlasStore'
import type { AtlasFiles } from '../data/load'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import type { MapDrawing } from '../map/paint/mapLook'
import styles from '../map/markup/marks.module.css'

export interface AtlasParts {
  readonly store: AtlasStore
  readonly files: AtlasFiles
  /** The map that a build writes; absent in the browser, where the page has it. */
  readonly drawing?: MapDrawing | undefined
  /** The map's text alternative on a prerendered page; in the browser it is loaded on demand. */
  readonly MapDescription?: ComponentType
  /** The patterns of all fills; absent in the browser where the page has them. */
  readonly Patterns?: ComponentType | undefined
  readonly texts: Texts
  /** Prefix of all ids, unique on the page. */
  readonly id: string
  /** Address of the site's folder, ending in a slash; may be relative. */
  readonly root: string
  readonly path?: string | undefined
}

/** The context that every view of an atlas reads. */
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

/** The context of one atlas of any kind, with its patterns. */
export function AtlasProvider({
  children,
  Patterns = PatternsSvg,
  ...parts
}: AtlasParts & { children: ReactNode }) {
  return (
    <AtlasContexts {...parts}>
      <Patterns />
      {children}
    </AtlasContexts>
  )
}

/** The SVG of patterns; without markup it keeps those of the prerendered page. */
export function PatternsSvg({ markup = '' }: { markup?: string }) {
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- pictures have the same writer
      dangerouslySetInnerHTML={{ __html: markup }}
      suppressHydrationWarning
    />
  )
}
