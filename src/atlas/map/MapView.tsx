import { useLayoutEffect, useRef, useState, useCallback } from 'react'
import type { MapDrawing } from '../../map/paint/mapLook'
import { type AttachedMap, attachMap } from '../../map/paint/attachMap'
import type { MapParts, MapPart, ReportFailure } from '../../map/paint/loadParts'
import { useAtlasParts } from '../../state/context'
import type { AtlasStore } from '../../state/createAtlasStore'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/Button'
import '../../map/markup/lines.module.css'
import '../../map/markup/names.module.css'
import '../../map/markup/zoomButtons.module.css'
import styles from '../../map/markup/map.module.css'

interface MapViewProps extends Pick<MapParts, 'descriptionId' | 'isAtlas' | 'onOpen' | 'reportFailure'> {
  /** The map to write; null where the page has it. */
  drawing: MapDrawing | undefined
}

/** The map of an atlas stays attached while its page is open, and is put back unchanged when shown again. */
interface AttachedRoot {
  readonly root: HTMLElement
  readonly map: AttachedMap
}

const attachedOf = new WeakMap<AtlasStore, AttachedRoot>()

/** Removes a map's listeners when its atlas ends. */
export const detachMap = (store: AtlasStore): void => {
  attachedOf.get(store)?.map.detach()
  attachedOf.delete(store)
}

/** The map of the present question: React owns the box, its content is markup that is painted. */
export function MapView({ drawing, ...options }: MapViewProps) {
  const { id, store, files } = useAtlasParts()
  const texts = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const parts: MapParts = { store, texts, files, id, ...options }
  const [html] = useState(() =>
    drawing && !attachedOf.has(store) ? drawing.html(parts, store.getState()) : '',
  )
  useLayoutEffect(() => {
    const known = attachedOf.get(store)
    if (known) {
      box.current?.append(known.root)
      known.map.paint()
    }
    const root = known?.root ?? box.current?.firstElementChild
    if (!(root instanceof HTMLElement)) return
    attachedOf.set(store, known ?? { root, map: attachMap(root, parts) })
    // oxlint-disable-next-line react/exhaustive-deps -- all of it is constant while the atlas is mounted
  }, [store])
  return (
    <div
      ref={box}
      className={styles.box}
      // oxlint-disable-next-line react/no-danger -- written once: the prerendered content stays
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}

interface FailedPart {
  readonly part: MapPart
  readonly retry: () => void
}

/** Gives the part of a map that failed to load, and the function that reports one. */
export const useFailedPart = (): { lost: FailedPart | null; reportFailure: ReportFailure } => {
  const [lost, setLost] = useState<FailedPart | null>(null)
  const reportFailure = useCallback<ReportFailure>(
    (part, retry) =>
      setLost((before) => {
        if (retry === null) return before?.part === part ? null : before
        return before?.part === part && before.retry === retry ? before : { part, retry }
      }),
    [],
  )
  return { lost, reportFailure }
}

const MESSAGES = { zoom: 'zoom.failed', words: 'map.wordsFailed', routes: 'route.failed' } as const

/** The notice under a map of the part that failed to load; the map stays as it is. */
export function LoadFailureNotice({ lost }: { lost: FailedPart | null }) {
  const { t } = useTexts()
  if (lost === null) return null
  return (
    <div className={styles.lost}>
      <RetryNotice label={t('failure.retry')} onRetry={lost.retry}>
        {t(MESSAGES[lost.part])}
      </RetryNotice>
    </div>
  )
}
