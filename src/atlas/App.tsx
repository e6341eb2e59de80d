import { type ComponentProps, type ReactNode, useRef } from 'react'
import { hasChoices, PlacePicker } from './question/Scope'
import { ThemeTabs, ViewSwitch } from './question/ThemeTabs'
import { useAtlas } from '../state/context'
import { hasMap } from '../state/filters'
import { AnsweredQuestion } from './AnsweredQuestion'
import { Announcer } from './Announcer'
import { type AtlasParts, AtlasProvider } from './AtlasProvider'
import { HydratedPart } from './hydration'
import { Picture } from './Picture'
import { Side } from './Side'
import { useFetchAhead } from './lazyParts'
import { MapInWords } from './MapInWords'
import styles from './App.module.css'

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
            <MapWords id={descriptionId} PrerenderedDescription={MapDescription} />
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

/** The map's description; a list of routes describes its own map. */
function MapWords(props: ComponentProps<typeof MapInWords>) {
  const isMap = useAtlas((state) => state.filters.view === 'map')
  return isMap && <MapInWords {...props} />
}
