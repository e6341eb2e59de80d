import { type ReactNode, useRef } from 'react'
import { AnsweredQuestion } from './AnsweredQuestion'
import { Announcer } from './Announcer'
import { MapInWords } from './MapInWords'
import { hasChoices, PlacePicker } from './question/Scope'
import { ThemeTabs, ViewSwitch } from './question/ThemeTabs'
import styles from './App.module.css'
import { type AtlasParts, AtlasProvider } from './AtlasProvider'
import { Part } from './hydration'
import { Picture } from './Picture'
import { Side } from './Side'
import { useFetchAhead } from './lazyParts'
import { useAtlas } from '../state/context'
import { hasMap } from '../state/filters'

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
          <Part>
            <div className={styles.themeRow}>
              <ThemeTabs />
              <section className={styles.place} aria-label={texts.t('filter.title')}>
                <PlacePicker isShort />
              </section>
              <ViewSwitch />
            </div>
          </Part>
          <div className={styles.band}>
            <Part>
              <AnsweredQuestion />
            </Part>
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
