import { type ReactNode, useRef, type ComponentType, useEffect, useState } from 'react'
import { hasChoices, PlacePicker } from './question/Scope'
import { ThemeTabs, ViewSwitch } from './question/ThemeTabs'
import { useAtlas, useAtlasStore, useFiles } from '../state/context'
import { hasMap } from '../state/filters'
import { useResource } from '../data/useResource'
import { useTexts } from '../text/context'
import { useLazy } from '../text/lazyPart'
import { AnsweredQuestion } from './AnsweredQuestion'
import { Announcer } from './Announcer'
import { type AtlasParts, AtlasProvider } from './AtlasProvider'
import { HydratedPart } from './hydration'
import { Picture } from './Picture'
import { Side } from './Side'
import { useFetchAhead, MAP_DESCRIPTION } from './lazyParts'
import { LazyNotice } from './LazyView'
import styles from './App.module.css'
import mapInWordsStyles from './MapInWords.module.css'

export function AtlasFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page} data-content="" data-atlas="">
      <div className={styles.frame}>{children}</div>
    </div>
  )
}

/** One atlas within its frame: question, answer, map, key, country. Renders in Node as in the browser. */
export function App({ drawing, ...parts }: AtlasParts) {
  const { id, texts, MapDescription } = parts
  const descriptionId = `${id}-words`
  return (
    <AtlasProvider {...parts}>
      <FetchingAhead>
        <Main>
          <HydratedPart>
            <div className={styles.themeRow}>
              <ThemeTabs />
              <section className={styles.place} aria-label={texts.t('filter.title')}>
                <PlacePicker isShort />
              </section>
              <ViewSwitch />
            </div>
          </HydratedPart>
          <div className={styles.band}>
            <HydratedPart>
              <AnsweredQuestion />
            </HydratedPart>
          </div>
          <div className={styles.stage}>
            <Picture id={`${id}-map`} map={drawing} descriptionId={descriptionId} />
            <MapInWords id={descriptionId} PrerenderedDescription={MapDescription} />
            <p className={styles.scriptNote}>{texts.t('noscript.note')}</p>
            <p className={styles.mapNote}>{texts.t('footer.prevalence')}</p>
            <Announcer />
          </div>
          <Side keyId={`${id}-key`} routesId={descriptionId} />
        </Main>
      </FetchingAhead>
    </AtlasProvider>
  )
}

/** The layout depends on the view, on whether a country is chosen, and on whether the question has choices below its answer. */
function Main({ children }: { children: ReactNode }) {
  const isMap = useAtlas((state) => hasMap(state.filters.view))
  const isChosen = useAtlas((state) => state.filters.entity !== null)
  const isPlain = useAtlas((state) => !hasChoices(state.filters))
  return (
    <main
      className={styles.main}
      data-shows={isMap ? 'map' : 'table'}
      data-chosen={isChosen || undefined}
      data-plain={isPlain || undefined}
    >
      {children}
    </main>
  )
}

function FetchingAhead({ children }: { children: ReactNode }) {
  const parts = useRef<HTMLDivElement>(null)
  useFetchAhead(parts)
  return (
    <div ref={parts} className={styles.parts}>
      {children}
    </div>
  )
}

interface DescriptionOnMapProps {
  PrerenderedDescription: ComponentType | undefined
}

/** The map's description for screen readers, and without script; in sight once the focus is on it. The map refers to `id`. */
function MapInWords({ id, ...words }: DescriptionOnMapProps & { id: string }) {
  const { t } = useTexts()
  const isMap = useAtlas((state) => state.filters.view === 'map')
  const [isWanted, setWanted] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  // A reader may have opened a prerendered page's disclosure before hydration.
  useEffect(() => {
    if (fold.current?.open) setWanted(true)
  }, [])
  if (!isMap) return null
  return (
    <details
      ref={fold}
      id={id}
      className={mapInWordsStyles.words}
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
