import { type ReactNode, useRef } from 'react'
import { Announcer } from './Announcer'
import type { MapDrawing } from '../map/markup/drawing'
import { Question } from './question/Question'
import { ThemeTabs } from './question/ThemeTabs'
import { ViewSwitch } from './question/ViewSwitch'
import styles from './App.module.css'
import { AtlasProvider, type AtlasParts } from './AtlasProvider'
import { ComingTheme, MissingTheme } from './AwaitedTheme'
import { Part } from './hydration'
import { Picture } from './Picture'
import { Side } from './Side'
import { useFetchAhead } from './useFetchAhead'

/** One atlas within its frame: question, answer, map, key, country. Renders in Node as in the browser. */
export function App({ ground: map, ...parts }: AtlasParts & { ground: MapDrawing | null }) {
  const { id, texts, MapWords } = parts
  const keyId = `${id}-key`
  const wordsId = `${id}-words`
  return (
    <AtlasProvider {...parts}>
      <FetchingAhead>
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
        </main>
      </FetchingAhead>
    </AtlasProvider>
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
