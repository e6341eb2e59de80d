import type { Topology } from 'topojson-specification'
import { Patterns } from '../marks/Patterns'
import { PatternPrefix } from '../marks/paint'
import { AtlasStoreContext } from '../store/context'
import type { Corridors } from '../store/corridors'
import { CountriesContext, type Countries } from '../store/countries'
import type { AtlasStore } from '../store/createAtlasStore'
import { type Names, NamesContext } from '../store/names'
import { bandsIn } from '../site/bandsIn'
import { Foot } from '../site/Foot'
import { SiteRootContext } from '../store/siteRoot'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { Legend } from '../views/legend/Legend'
import { SmallPrint } from '../views/legend/SmallPrint'
import { Question } from '../views/question/Question'
import { ThemeTabs } from '../views/themes/ThemeTabs'
import { Timeline } from '../views/timeline/Timeline'
import { TreatyChanges } from '../views/timeline/TreatyChanges'
import { ViewSwitch } from '../views/viewSwitch/ViewSwitch'
import styles from './App.module.css'
import { AtlasErrorBoundary } from './AtlasErrorBoundary'
import { CountrySheet } from './CountrySheet'
import { Head } from './Head'
import { Picture } from './Picture'

/** What an atlas is made of. */
export interface AppProps {
  store: AtlasStore
  topology: Topology
  countries: Countries
  corridors: Corridors
  names: Names
  texts: Texts
  /** Unlike that of any other atlas on the page: the ids of patterns begin with it. */
  id: string
  /** Address of the site's folder, with a slash at its end; relative is enough. */
  root: string
}

/** One atlas: question, answer, map, key, country. Renders in Node as in the browser. */
export function App({ id, store, topology, countries, corridors, names, texts, root }: AppProps) {
  const { dataset } = store.getState()
  return (
    <TextsProvider texts={texts}>
      <SiteRootContext value={root}>
        <AtlasErrorBoundary>
          <AtlasStoreContext value={store}>
            <CountriesContext value={countries}>
              <PatternPrefix value={id}>
                <div className={styles.page} data-atlas="">
                  <Patterns bands={bandsIn(dataset)} />
                  <div className={styles.frame}>
                    <NamesContext value={names}>
                      <Head keyId={`${id}-key`} />
                    </NamesContext>
                    <div className={styles.themeRow}>
                      <ThemeTabs />
                      <ViewSwitch />
                    </div>
                    <main className={styles.main}>
                      <div className={styles.stage}>
                        <Question />
                        <Picture topology={topology} corridors={corridors} />
                        <p className={styles.scriptNote}>{texts.t('noscript.note')}</p>
                        <p className={styles.mapNote}>{texts.t('foot.prevalence')}</p>
                      </div>
                      <div className={styles.side} data-column="">
                        <div className={styles.key} id={`${id}-key`} tabIndex={-1}>
                          <Legend />
                        </div>
                        <div className={styles.changes}>
                          <Timeline />
                          <TreatyChanges />
                          <SmallPrint />
                        </div>
                        <div className={styles.country}>
                          <CountrySheet />
                        </div>
                      </div>
                      <Foot />
                    </main>
                  </div>
                </div>
              </PatternPrefix>
            </CountriesContext>
          </AtlasStoreContext>
        </AtlasErrorBoundary>
      </SiteRootContext>
    </TextsProvider>
  )
}
