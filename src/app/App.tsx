import { type ReactNode, useRef } from 'react'
import { Foot } from '../site/Foot'
import { Announcer } from '../views/announcer/Announcer'
import type { MapDrawing } from '../map/markup/drawing'
import { Question } from '../views/question/Question'
import { ThemeTabs } from '../views/themes/ThemeTabs'
import { ViewSwitch } from '../views/viewSwitch/ViewSwitch'
import styles from './App.module.css'
import { AtlasProvider, type AtlasParts } from './AtlasProvider'
import { ComingTheme, MissingTheme } from './AwaitedTheme'
import { Head } from './Head'
import { Part } from './hydration'
import { Picture } from './Picture'
import { Side } from './Side'
import { useFetchAhead } from './useFetchAhead'

/** One atlas: question, answer, map, key, country. Renders in Node as in the browser. */
export function App({ ground: map, ...parts }: AtlasParts & { ground: MapDrawing | null }) {
  const { id, texts, MapWords } = parts
  const keyId = `${id}-key`
  const wordsId = `${id}-words`
  return (
    <AtlasProvider {...parts}>
      <Page>
        <div className={styles.frame}>
          <Head keyId={keyId} />
          <Part>
            <div className={styles.themeRow}>
              <ThemeTabs />
              <ViewSwitch />
              <ComingTheme />
            </div>
          </Part>
          <main className={styles.main}>
            <div className={styles.stage}>
              <MissingTheme />
              <Part>
                <Question />
              </Part>
              <Picture map={map} wordsId={wordsId} />
              <p className={styles.scriptNote}>{texts.t('noscript.note')}</p>
              <p className={styles.mapNote}>{texts.t('foot.prevalence')}</p>
              <Announcer />
            </div>
            <Side keyId={keyId} wordsId={wordsId} MapWords={MapWords} />
            <Part>
              <Foot>{texts.t('content.note')}</Foot>
            </Part>
          </main>
        </div>
      </Page>
    </AtlasProvider>
  )
}

function Page({ children }: { children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null)
  useFetchAhead(page)
  return (
    <div ref={page} className={styles.page} data-page="" data-atlas="">
      {children}
    </div>
  )
}
