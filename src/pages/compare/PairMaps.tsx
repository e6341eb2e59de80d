import { useId, useLayoutEffect, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
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
import type { PlaceDescriptionProps } from '../../atlas/map/MapDescription'
import { useLazy } from '../../text/lazyPart'
import { PLACE_DESCRIPTION } from '../../atlas/lazyParts'
import { KeyLine } from '../../atlas/marks/KeyLine'
import { detachMap, LoadFailureNotice, MapView, useFailedPart } from '../../atlas/map/MapView'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { type AtlasStore, createAtlasStore } from '../../state/createAtlasStore'
import styles from './PairMaps.module.css'
import figureStyles from '../findings/Figure.module.css'
import pairMapStyles from './CountriesPage.module.css'

function HiddenPlaceDescription({ id, ...place }: PlaceDescriptionProps & { id: string }) {
  const { state } = useLazy(PLACE_DESCRIPTION)
  return (
    <span id={id} className="visuallyHidden">
      {state.status === 'ready' && <state.value {...place} />}
    </span>
  )
}

interface PairMapsProps {
  codes: Compared
  topology: Topology
}

/** Two maps share the width of a page, and less in print: their names are larger than on a single one. */
const NAME_PX = 36

/** A small map of each, in the colour of the first question of the atlas. */
export function PairMaps({ codes, topology }: PairMapsProps) {
  return (
    <div className={styles.maps} data-count={codes.length}>
      {codes.map((code, side) => (
        <SmallMap key={code} code={code} side={side as ComparedSide} topology={topology} />
      ))}
    </div>
  )
}

function SmallMap({ code, side, topology }: { code: EntityCode; side: ComparedSide; topology: Topology }) {
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
      <CutOut
        topology={topology}
        code={code}
        fill={fillOf('patterns', 'main', value.classes)}
        namePx={NAME_PX}
        label={t('comparePage.map', { name })}
        descriptionId={descriptionId}
      />
      <figcaption className={styles.caption}>
        <PairMark side={side} />
        <span>
          <small>{keyHead(texts, dataset, question)}</small>
          {t('map.country', { name, value: lineText(lineOf(texts, dataset, code, question, value)) })}
        </span>
        <HiddenPlaceDescription id={descriptionId} code={code} topology={topology} />
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
