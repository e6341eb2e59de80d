import { useState } from 'react'
import type { EntityCode } from '../domain/entity'
import { KeyFold } from './legend/KeyFold'
import { useAtlas, useHasDay } from '../state/context'
import { Legend, SmallPrint } from './legend/Legend'
import { areRoutesWanted } from '../state/routes'
import { CountrySheet } from './CountrySheet'
import { Part } from './hydration'
import { QUESTION_DAYS, ROUTES_KEY, ROUTES_LIST } from './lazyParts'
import { LazyView } from './LazyView'
import { SaveOrShare } from './share/SaveOrShare'
import styles from './Side.module.css'
import { type MapDescriptionView, FoldedMapDescription } from './DescriptionOnMap'

function TakeAway() {
  return (
    <div className={styles.takeAway}>
      <SaveOrShare subject="view" look="button" />
    </div>
  )
}

interface SideProps {
  keyId: string
  descriptionId: string
  MapDescription: MapDescriptionView | undefined
}

/** Beside or under the map: its key, its days, the chosen country. */
export function Side({ keyId, descriptionId, MapDescription }: SideProps) {
  const isMap = useAtlas((state) => state.filters.view === 'map')
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const areRoutesShown = useAtlas((state) => areRoutesWanted(state.filters))
  const isDated = useHasDay() && !isOfRoutes
  const code = useAtlas((state) => state.filters.entity)
  const [keyShownFor, showKeyFor] = useState<EntityCode | null>(null)
  const isFolded = code !== null && keyShownFor !== code
  const isTakenAwayBelow = isDated || code !== null
  return (
    // An attribute, since `:has` would be evaluated again at every change of lines.
    <div
      className={styles.side}
      data-column=""
      data-with-days={isDated || undefined}
      data-of-routes={isOfRoutes || undefined}
    >
      <Part>
        <div className={styles.key} id={keyId} tabIndex={-1} data-folded={isFolded || undefined}>
          {code !== null && (
            <KeyFold isOpen={!isFolded} onToggle={() => showKeyFor(isFolded ? code : null)} />
          )}
          {areRoutesShown ? <LazyView part={ROUTES_KEY} given={{}} /> : <Legend />}
          {isMap && <FoldedMapDescription id={descriptionId} PrerenderedDescription={MapDescription} />}
          {!isTakenAwayBelow && <TakeAway />}
        </div>
      </Part>
      <Part>
        <div className={styles.changes}>
          {isDated && <LazyView part={QUESTION_DAYS} given={{ isTimelineApart: code !== null }} />}
          {isOfRoutes ? <LazyView part={ROUTES_LIST} given={{ id: descriptionId }} /> : <SmallPrint />}
          {isTakenAwayBelow && <TakeAway />}
        </div>
      </Part>
      <div className={styles.country}>
        <CountrySheet />
      </div>
    </div>
  )
}
