import { useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { KeyLine } from '../../atlas/legend/KeyLine'
import { detachMap, MapView, LoadFailureNotice, useFailedPart } from '../../atlas/map/MapView'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { AtlasContext, useAtlasParts, useAtlasStore } from '../../state/context'
import { type AtlasStore, createAtlasStore } from '../../state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { keyHead, keySource } from '../../text/sentences/keyNotes'
import figureStyles from '../findings/Figure.module.css'
import styles from './CountriesPage.module.css'

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
    <figure className={styles.figure}>
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
