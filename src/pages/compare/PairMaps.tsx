import { useId, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { fillOf } from '../../map/geometry/fills'
import type { EntityCode } from '../../domain/entity'
import { type ComparedSide, PairMark } from '../../atlas/marks/Verdict'
import type { Compared } from '../../state/comparison'
import { useAtlas, AtlasContext, useAtlasParts, useAtlasStore } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { CutOut } from '../../atlas/map/CutOut'
import { keyHead, keySource } from '../../text/sentences/keyNotes'
import { lineOf, lineText } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import { KeyLine } from '../../atlas/marks/KeyLine'
import { detachMap, LoadFailureNotice, MapView, useFailedPart } from '../../atlas/map/MapView'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { type AtlasStore, createAtlasStore } from '../../state/createAtlasStore'
import type { CountryMap } from './countryMap'
import cutOutStyles from '../../map/markup/cutOut.module.css'
import styles from './PairMaps.module.css'
import figureStyles from '../findings/Figure.module.css'
import pairMapStyles from './CountriesPage.module.css'

interface PairMapsProps {
  codes: Compared
  /** The maps as far as they are loaded. */
  maps: readonly (CountryMap | undefined)[]
}

/** A small map of each, in the colour of the first question of the atlas. */
export function PairMaps({ codes, maps }: PairMapsProps) {
  return (
    <div className={styles.maps} data-count={codes.length}>
      {codes.map((code, side) => (
        <SmallMap key={code} code={code} side={side as ComparedSide} map={maps[side]} />
      ))}
    </div>
  )
}

interface SmallMapProps {
  code: EntityCode
  side: ComparedSide
  map: CountryMap | undefined
}

function SmallMap({ code, side, map }: SmallMapProps) {
  const descriptionId = useId()
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const question = { ...DEFAULT_FILTERS, on }
  const value = dataset.valueOf(code, question)
  const entity = dataset.entity(code)
  const name = entityLabel(entity)
  return (
    <figure className={styles.map}>
      {map ? (
        <CutOut
          map={map}
          fill={fillOf('patterns', 'main', value.classes)}
          label={t('comparePage.map', { name })}
          descriptionId={descriptionId}
        />
      ) : (
        <svg className={cutOutStyles.map} viewBox="0 0 720 480" aria-hidden="true" />
      )}
      <figcaption className={styles.caption}>
        <PairMark side={side} />
        <span>
          <small>{keyHead(texts, dataset, question)}</small>
          {t('map.country', { name, value: lineText(lineOf(texts, dataset, code, question, value)) })}
        </span>
        <span id={descriptionId} className="visuallyHidden">
          {map?.place}
        </span>
      </figcaption>
    </figure>
  )
}

/** Gives the store of the map that a pair is chosen on: it shows the first question, and the first country is open. */
export const usePairMap = (): AtlasStore => {
  const page = useAtlasStore()
  const [map] = useState(() => createAtlasStore(page.getState().dataset))
  useLayoutEffect(() => {
    const stops = [
      page.subscribe(({ filters: { entity } }) => {
        const { filters, restore } = map.getState()
        if (filters.entity !== entity) restore({ ...filters, entity })
      }),
      map.subscribe(({ filters: { entity: pressed } }) => {
        const { filters, selectPair } = page.getState()
        const { entity: first, compared } = filters
        if (pressed === first) return
        if (first === null || pressed === null) return selectPair(pressed, compared)
        // The comparison takes the place of the map, and of the focus on it.
        flushSync(() => selectPair(first, pressed))
        document.querySelector<HTMLElement>('[data-comparison] h1')?.focus()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      detachMap(map)
    }
  }, [page, map])
  return map
}

interface PairMapProps {
  store: AtlasStore
  drawing: AtlasParts['drawing']
}

/** The map of the atlas, where one press chooses the first country of a pair, and the next the second. */
export function PairMap({ store, drawing }: PairMapProps) {
  const parts = useAtlasParts()
  const atlas = useMemo(() => ({ ...parts, store }), [parts, store])
  const { lost, reportFailure } = useFailedPart()
  const texts = useTexts()
  const keyId = `${parts.id}-key`
  return (
    <figure className={pairMapStyles.figure}>
      <AtlasContext value={atlas}>
        <MapView drawing={drawing} descriptionId={keyId} reportFailure={reportFailure} />
        <LoadFailureNotice lost={lost} />
        <figcaption id={keyId} className={figureStyles.caption}>
          <KeyLine filters={DEFAULT_FILTERS} />
          <p>
            <b>{texts.t('footer.prevalence')}</b> {keyHead(texts, store.getState().dataset, DEFAULT_FILTERS)}{' '}
            · {keySource(texts, DEFAULT_FILTERS)}
          </p>
        </figcaption>
      </AtlasContext>
    </figure>
  )
}
