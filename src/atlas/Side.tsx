import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EntityCode } from '../domain/entity'
import { KeyFold } from './legend/KeyFold'
import { KeySource } from './legend/KeySource'
import { PublishedBeside } from './legend/PublishedBeside'
import { comparedTime } from '../state/clock'
import { useAtlas } from '../state/context'
import { hasMap } from '../state/filters'
import { focusPanel } from '../state/focusWays'
import { MapKey } from './legend/MapKey'
import { CountrySheet } from './CountrySheet'
import { Part } from './hydration'
import { COMPARED, ROUTE_WORDS, ROUTES_LIST } from './lazyParts'
import { LazyView } from './LazyView'
import { AllCountries } from './panel/AllCountries'
import { RouteNote } from './routes/RouteNote'
import { SaveOrShare } from './share/SaveOrShare'
import { PartBoundary } from '../text/lazy/PartBoundary'
import styles from './Side.module.css'

/** The list of all countries, each of which it opens. */
function Countries() {
  const selectEntity = useAtlas((state) => state.selectEntity)
  const list = useRef<HTMLDivElement>(null)
  /** The list disappears with the choice, so its focus moves on to the panel. */
  const choose = (code: EntityCode) => {
    const atlas = list.current?.closest('[data-atlas]')
    flushSync(() => selectEntity(code))
    focusPanel(atlas, code)
  }
  return (
    <div ref={list}>
      <AllCountries onChoose={choose} />
    </div>
  )
}

function RouteWords() {
  return <LazyView part={ROUTE_WORDS} given={{}} />
}

/** The key, what stands behind it, and the chosen country: a column, or parts around the map. */
export function Side({ keyId, routesId }: { keyId: string; routesId: string }) {
  const isMap = useAtlas((state) => hasMap(state.filters.view))
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const isCompared = useAtlas(({ dataset, filters }) => comparedTime(dataset, filters) !== null)
  const code = useAtlas((state) => state.filters.entity)
  const [keyShownFor, showKeyFor] = useState<EntityCode | null>(null)
  const isFolded = isMap && code !== null && keyShownFor !== code
  return (
    <div
      className={styles.side}
      data-column=""
      data-of={isMap ? 'map' : 'table'}
      data-chosen={code !== null || undefined}
      data-folded={isFolded || undefined}
    >
      <Part>
        <div className={styles.key} id={keyId} tabIndex={-1}>
          {isMap && code !== null && (
            <KeyFold isOpen={!isFolded} onToggle={() => showKeyFor(isFolded ? code : null)} />
          )}
          <div className={styles.rows}>
            <MapKey />
          </div>
        </div>
        {isMap && !isOfRoutes && (
          <div className={styles.source}>
            <KeySource />
          </div>
        )}
        <div className={styles.share}>
          <SaveOrShare subject="view" look="button" />
        </div>
      </Part>
      {/* Always a part: one that comes before parts not yet hydrated would stop them. */}
      <Part>
        <div className={styles.routes}>
          <RouteNote Words={RouteWords} />
        </div>
        {(isOfRoutes || isCompared) && (
          <div className={styles.changes}>
            {isOfRoutes && <LazyView part={ROUTES_LIST} given={{ id: routesId }} />}
            {isCompared && <LazyView part={COMPARED} given={{}} />}
          </div>
        )}
      </Part>
      {isMap && (
        <Part>
          <div className={styles.folds}>
            {!isOfRoutes && <PublishedBeside />}
            {code === null && (
              <PartBoundary>
                <Countries />
              </PartBoundary>
            )}
          </div>
        </Part>
      )}
      <div className={styles.country} data-country-column="">
        <CountrySheet />
      </div>
    </div>
  )
}
