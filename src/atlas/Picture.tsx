import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useAtlas, useAtlasStore } from '../state/context'
import { focusPanel } from '../state/focusWays'
import { FilterChips } from './filters/FilterChips'
import { KeysButton } from './map/KeysButton'
import type { MapDrawing } from '../map/markup/drawing'
import { LostNotice, useLostPart } from './map/LostNotice'
import { detachMap, MapView } from './map/MapView'
import { RouteChip } from './routes/RouteChip'
import { RouteNote } from './routes/RouteNote'
import styles from './Picture.module.css'
import { Part } from './hydration'
import { LAZY_VIEWS, ROUTE_CHOICES } from './lazyParts'
import { LazyView } from './LazyView'

interface PictureProps {
  map: MapDrawing | null
  /** Id of the map in words. */
  wordsId: string
}

/** The answer as it is asked for: the map with routes over it, or a view in its place. */
export function Picture({ map, wordsId }: PictureProps) {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  const store = useAtlasStore()
  // The map outlives its view, which comes and goes; it ends with the atlas.
  useEffect(() => () => detachMap(store), [store])
  const area = useRef<HTMLDivElement>(null)
  const { lost, tellLost } = useLostPart()
  const open = useCallback((code: string, choose: () => void) => {
    flushSync(choose)
    focusPanel(area.current, code)
  }, [])
  return (
    <>
      <Part>
        <div ref={area} className={styles.mapArea} data-view={view}>
          <div className={styles.chips}>
            <FilterChips />
            {(view === 'map' || view === 'routes') && <RouteChip Choices={Choices} />}
          </div>
          {view === 'map' ? (
            <MapView drawing={map} wordsId={wordsId} onOpen={open} Tools={KeysButton} tellLost={tellLost} />
          ) : (
            <LazyView key={view} part={LAZY_VIEWS[view]} given={{}} />
          )}
        </div>
      </Part>
      {view === 'map' && <LostNotice lost={lost} />}
      <RouteNote onList={() => selectView('routes')} />
    </>
  )
}

function Choices() {
  return <LazyView part={ROUTE_CHOICES} given={{}} />
}
