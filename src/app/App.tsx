import type { Topology } from 'topojson-specification'
import { type Fill, fillOf, patternId } from '../cartography/fills'
import type { Dataset } from '../dataset/Dataset'
import type { ThemeId } from '../domain/themes'
import { Patterns } from '../marks/Patterns'
import { PatternPrefix } from '../marks/paint'
import { AtlasStoreContext } from '../store/context'
import type { Corridors } from '../store/corridors'
import { CountriesContext, type Countries } from '../store/countries'
import type { AtlasStore } from '../store/createAtlasStore'
import { type Names, NamesContext } from '../store/names'
import { DEFAULT_FILTERS } from '../store/filters'
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
import { Foot } from './Foot'
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
  const hrefOf = (theme: ThemeId) => `${root}theme/${theme}/`
  return (
    <TextsProvider texts={texts}>
      <AtlasErrorBoundary>
        <AtlasStoreContext value={store}>
          <CountriesContext value={countries}>
            <PatternPrefix value={id}>
              <div className={styles.page} data-atlas="">
                <Patterns bands={bandsIn(dataset)} />
                <div className={styles.frame}>
                  <NamesContext value={names}>
                    <Head root={root} keyId={`${id}-key`} />
                  </NamesContext>
                  <div className={styles.themeRow}>
                    <ThemeTabs hrefOf={hrefOf} />
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
                        <Legend root={root} />
                      </div>
                      <div className={styles.changes}>
                        <Timeline />
                        <TreatyChanges />
                        <SmallPrint root={root} />
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
    </TextsProvider>
  )
}

/** The pairs of institutions that the dataset holds, each with a pattern of its own. */
const bandsIn = (dataset: Dataset): Fill[] => {
  const question = { ...DEFAULT_FILTERS, theme: 'institutions' } as const
  const fills = dataset.entities
    .map(({ code }) => dataset.valueOf(code, question).classes)
    .filter((classes) => classes.length > 1)
    .map((classes) => fillOf('institutions', 'main', classes))
  return [...new Map(fills.map((fill) => [patternId(fill), fill])).values()]
}
