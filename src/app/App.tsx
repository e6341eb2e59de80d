import { Foot } from '../site/Foot'
import { Legend } from '../views/legend/Legend'
import { SmallPrint } from '../views/legend/SmallPrint'
import { Question } from '../views/question/Question'
import { ThemeTabs } from '../views/themes/ThemeTabs'
import { Timeline } from '../views/timeline/Timeline'
import { TreatyChanges } from '../views/timeline/TreatyChanges'
import { ViewSwitch } from '../views/viewSwitch/ViewSwitch'
import styles from './App.module.css'
import { AtlasContexts, type AtlasParts } from './AtlasContexts'
import { CountrySheet } from './CountrySheet'
import { Head } from './Head'
import { Picture } from './Picture'
import { TakeAway } from './TakeAway'

/** One atlas: question, answer, map, key, country. Renders in Node as in the browser. */
export function App(parts: AtlasParts) {
  const { id, topology, texts } = parts
  return (
    <AtlasContexts {...parts}>
      <div className={styles.page} data-atlas="">
        <div className={styles.frame}>
          <Head keyId={`${id}-key`} />
          <div className={styles.themeRow}>
            <ThemeTabs />
            <ViewSwitch />
          </div>
          <main className={styles.main}>
            <div className={styles.stage}>
              <Question />
              <Picture topology={topology} />
              <p className={styles.scriptNote}>{texts.t('noscript.note')}</p>
              <p className={styles.mapNote}>{texts.t('foot.prevalence')}</p>
            </div>
            <div className={styles.side} data-column="">
              <div className={styles.key} id={`${id}-key`} tabIndex={-1}>
                <Legend />
                <TakeAway topology={topology} place="key" />
              </div>
              <div className={styles.changes}>
                <Timeline />
                <TreatyChanges />
                <SmallPrint />
                <TakeAway topology={topology} place="apart" />
              </div>
              <div className={styles.country}>
                <CountrySheet />
              </div>
            </div>
            <Foot />
          </main>
        </div>
      </div>
    </AtlasContexts>
  )
}
