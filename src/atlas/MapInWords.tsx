import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useResource } from '../data/useResource'
import { useAtlas, useAtlasStore, useFiles } from '../state/context'
import { useTexts } from '../text/context'
import { useLazy } from '../text/lazyPart'
import { MAP_DESCRIPTION } from './lazyParts'
import { LazyNotice } from './LazyView'
import styles from './MapInWords.module.css'

interface DescriptionOnMapProps {
  PrerenderedDescription: ComponentType | undefined
}

/** The map's description for screen readers, and without script; in sight once the focus is on it. The map refers to `id`. */
export function MapInWords({ id, ...words }: DescriptionOnMapProps & { id: string }) {
  const { t } = useTexts()
  const [isWanted, setWanted] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  // A reader may have opened a prerendered page's disclosure before hydration.
  useEffect(() => {
    if (fold.current?.open) setWanted(true)
  }, [])
  return (
    <details
      ref={fold}
      id={id}
      className={styles.words}
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
  const isFirstState = useIsFirstState()
  if (PrerenderedDescription) return <PrerenderedDescription />
  if (words.state.status === 'ready' && outlines.state.status === 'ready')
    return <words.state.value topology={outlines.state.value} />
  return (
    <>
      {isFirstState && (
        // oxlint-disable-next-line react/no-danger -- the prerendered markup stays as long as it is true
        <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      )}
      {isWanted && (failed || !isFirstState) && (
        <LazyNotice hasFailed={failed !== undefined} retry={(failed ?? words).retry} />
      )}
    </>
  )
}

const useIsFirstState = (): boolean => {
  const first = useAtlasStore().getInitialState().filters
  const isNowOther = useAtlas(({ filters }) => filters !== first)
  const [isOther, setOther] = useState(false)
  if (isNowOther && !isOther) setOther(true)
  return !isNowOther && !isOther
}
