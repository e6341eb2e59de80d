import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useAtlas, useFiles } from '../state/context'
import { useResource } from '../data/useResource'
import { useTexts } from '../text/context'
import { useLazy } from '../text/lazy/lazyPart'
// Here too, not only with the words that come later: a page made beforehand has them already.
import styles from './map/MapDescription.module.css'
import { MAP_DESCRIPTION } from './lazyParts'
import { LazyNotice } from './LazyView'

/** What tells a map in words. */
export type MapDescriptionView = ComponentType

interface DescriptionOnMapProps {
  /** The words themselves on a page made beforehand; in the browser they come when they are wanted. */
  PrerenderedDescription: MapDescriptionView | undefined
}

/** This map in words, folded away under its key; there without a script too. `id` is what the map refers to. */
export function FoldedMapDescription({ id, ...words }: DescriptionOnMapProps & { id: string }) {
  const { t } = useTexts()
  const [isWanted, setWanted] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  // A page made beforehand may have been opened before its script came.
  useEffect(() => {
    if (fold.current?.open) setWanted(true)
  }, [])
  return (
    <details
      ref={fold}
      id={id}
      className={`${styles.fold} ${styles.inKey}`}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
    >
      <summary>
        <h2>{t('map.inWords')}</h2>
      </summary>
      <Words {...words} isWanted={isWanted} />
    </details>
  )
}

function Words({ PrerenderedDescription, isWanted }: DescriptionOnMapProps & { isWanted: boolean }) {
  const words = useLazy(MAP_DESCRIPTION, isWanted)
  const outlines = useResource(useFiles().topology, isWanted)
  const failed = [words, outlines].find(({ state }) => state.status === 'failed')
  const isAsMade = useIsAsMade()
  if (PrerenderedDescription)
    return (
      <div>
        <PrerenderedDescription />
      </div>
    )
  if (words.state.status === 'ready' && outlines.state.status === 'ready')
    return <words.state.value topology={outlines.state.value} />
  return (
    <>
      {isAsMade && (
        // Nothing is written here: what the page was made with stays where it is, as long as that is true.
        // oxlint-disable-next-line react/no-danger
        <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      )}
      {isWanted && (failed || !isAsMade) && (
        <LazyNotice hasFailed={failed !== undefined} retry={(failed ?? words).retry} />
      )}
    </>
  )
}

/** Whether the map still shows what it showed at first: then the words that came with the page hold. */
const useIsAsMade = (): boolean => {
  const filters = useAtlas((state) => JSON.stringify(state.filters))
  const [made] = useState(filters)
  const [isOther, setOther] = useState(false)
  const isNowOther = isOther || filters !== made
  if (isNowOther && !isOther) setOther(true)
  return !isNowOther
}
