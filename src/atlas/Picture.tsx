import { useCallback, useEffect, useRef, memo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAtlas, useAtlasStore } from '../state/context'
import { hasMap } from '../state/filters'
import { focusPanel } from '../state/focus'
import type { MapDrawing } from '../map/paint/mapLook'
import { Clock } from './clock/Clock'
import { detachMap, MapView, LoadFailureNotice, useFailedPart } from './map/MapView'
import styles from './Picture.module.css'
import { HydratedPart } from './hydration'
import { LAZY_VIEWS } from './lazyParts'
import { LazyView } from './LazyView'
import { giveFocusBack, LazyDialog, lazyPart } from '../text/lazyPart'
import { useKey } from '../ui/useKey'

const DIALOG = lazyPart(async () => (await import('./map/KeysDialog')).KeysDialog)

/** The list of keys, which "?" opens. */
const KeysHelp = memo(function KeysHelp() {
  const opener = useRef<Element | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => {
    opener.current = document.activeElement
    setOpen(true)
  }, [])
  useKey('?', open)
  const close = () => {
    setOpen(false)
    giveFocusBack(opener.current)
  }
  return (
    <div className={styles.keys}>
      <LazyDialog part={DIALOG} isOpen={isOpen} props={{ onClose: close }} />
    </div>
  )
})

interface PictureProps {
  id: string
  map: MapDrawing | undefined
  descriptionId: string
}

/** The answer as the map with routes, or as the view in its place. */
export function Picture({ id, map, descriptionId }: PictureProps) {
  const view = useAtlas((state) => state.filters.view)
  const isMap = hasMap(view)
  const store = useAtlasStore()
  // The map outlives this view and ends with the atlas.
  useEffect(() => () => detachMap(store), [store])
  const area = useRef<HTMLDivElement>(null)
  const { lost, reportFailure } = useFailedPart()
  const open = useCallback((code: string, choose: () => void) => {
    flushSync(choose)
    focusPanel(area.current, code)
  }, [])
  return (
    <>
      <HydratedPart>
        <div ref={area} id={id} tabIndex={-1} className={styles.mapArea} data-view={isMap ? 'map' : view}>
          {isMap ? (
            <MapView
              drawing={map}
              descriptionId={descriptionId}
              onOpen={open}
              isAtlas
              reportFailure={reportFailure}
            />
          ) : (
            <LazyView key={view} part={LAZY_VIEWS[view]} props={{}} />
          )}
        </div>
      </HydratedPart>
      <HydratedPart>
        <Clock />
      </HydratedPart>
      {isMap && <KeysHelp />}
      {isMap && <LoadFailureNotice lost={lost} />}
    </>
  )
}
