import { type ComponentType, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { MapDrawing } from '../../map/markup/geometry'
import { type AttachedMap, attachMap } from '../../map/paint/attachMap'
import { mapLook } from '../../map/paint/mapLook'
import type { MapParts } from '../../map/paint/parts'
import { useAtlasParts } from '../../state/context'
import type { AtlasStore } from '../../state/createAtlasStore'
import { useTexts } from '../../text/context'
// Here too, not only with the markup: a page made beforehand has the map already.
import '../../map/markup/lenses.module.css'
import '../../map/markup/lines.module.css'
import '../../map/markup/map.module.css'
import '../../map/markup/names.module.css'
import '../../map/markup/lines.module.css'
import '../../map/markup/zoomButtons.module.css'
import styles from '../App.module.css'

interface MapViewProps extends Pick<MapParts, 'panels' | 'descriptionId' | 'onOpen' | 'reportFailure'> {
  /** The map to be written; null where the page has it. */
  drawing: MapDrawing | null
  /** What else stands with the buttons of the map, such as a list of its keys. */
  Tools?: ComponentType | undefined
}

/** The map of an atlas, for as long as its page is open: shown again, it is put back as it is. */
interface Shown {
  readonly root: HTMLElement
  readonly map: AttachedMap
}

const shownOf = new WeakMap<AtlasStore, Shown>()

/** Ends what the map of an atlas listens to, as the atlas is taken away. */
export const detachMap = (store: AtlasStore): void => {
  shownOf.get(store)?.map.detach()
  shownOf.delete(store)
}

/** The map of the present question. React holds the box; what is in it is written as markup and painted. */
export function MapView({ drawing, Tools, ...options }: MapViewProps) {
  const { id, store, files } = useAtlasParts()
  const texts = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const [tools, setTools] = useState<Element | null>(null)
  const parts: MapParts = { store, texts, files, id, hasKeysHelp: Boolean(Tools), ...options }
  const [html] = useState(() =>
    drawing && !shownOf.has(store) ? drawing.html(mapLook(parts, store.getState())) : '',
  )
  useLayoutEffect(() => {
    const known = shownOf.get(store)
    if (known) {
      box.current?.append(known.root)
      known.map.paint()
    }
    const root = known?.root ?? box.current?.firstElementChild
    if (!(root instanceof HTMLElement)) return
    shownOf.set(store, known ?? { root, map: attachMap(root, parts) })
    setTools(root.querySelector('[data-tools]'))
    // All of it stays the same for as long as the atlas is mounted.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store])
  useLayoutEffect(() => shownOf.get(store)?.map.usePatterns(id), [store, id])
  return (
    <>
      <div
        ref={box}
        className={styles.box}
        // Written once: what the page was made with stays where it is.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{ __html: html }}
        suppressHydrationWarning
      />
      {tools && Tools && createPortal(<Tools />, tools)}
    </>
  )
}
