import { type RefObject, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { RouteMap } from '../../cartography/routeMap'
import type { CorridorsFile } from '../../dataset/contract'
import { useAtlas, useAtlasStore } from '../../store/context'
import type { Route } from '../../store/routes'
import { useTexts } from '../../text/context'
import { placeTip } from '../../ui/placeTip'
import { placeNames } from '../../wording/routeWords'
import tipStyles from '../../ui/Tip.module.css'
import styles from './RouteLayer.module.css'
import { PlaceTip, RouteTip } from './RouteTip'

interface RoutePointingProps {
  group: RefObject<SVGGElement | null>
  map: RouteMap<Route>
  file: CorridorsFile
  unitPx: number
}

/** What the pointer is on: a route, or a place at the edge. */
interface Pointed {
  readonly kind: 'route' | 'place'
  readonly id: string
}

/** The route or edge place under the pointer, drawn strong, and its words. Nothing else is drawn again. */
export function RoutePointing({ group, map, file, unitPx }: RoutePointingProps) {
  const tip = useRef<HTMLDivElement>(null)
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const pointed = usePointed(group, tip)
  const host = group.current?.ownerSVGElement?.parentElement
  if (!pointed || !host) return null
  const isAt = ({ route }: { route: Route }) =>
    pointed.kind === 'route'
      ? route.id === pointed.id
      : route.origin === pointed.id || route.destination === pointed.id
  const drawn = map.routes.filter(isAt)
  const nameOf = placeNames(dataset, file)
  const first = drawn[0]
  if (!first) return null
  return (
    <>
      <g className={styles.pointed}>
        {drawn.map(({ route, arc }) => (
          <g key={route.id}>
            <path className={styles.halo} d={arc.line} />
            <path className={styles.line} data-dashed={!route.isForChildren || undefined} d={arc.line} />
            <path className={styles.heads} d={arc.head} />
            <circle className={styles.dots} cx={arc.start[0]} cy={arc.start[1]} r={2.6 * unitPx} />
          </g>
        ))}
      </g>
      {createPortal(
        <div ref={tip} className={tipStyles.tip} aria-hidden="true" data-route-tip={pointed.id}>
          {pointed.kind === 'route' ? (
            <RouteTip route={first.route} nameOf={nameOf} texts={texts} />
          ) : (
            <PlaceTip
              code={pointed.id}
              routes={drawn.map(({ route }) => route)}
              nameOf={nameOf}
              texts={texts}
            />
          )}
        </div>,
        host,
      )}
    </>
  )
}

/** Follows a mouse over the routes. A finger does not point: the list says the same. */
const usePointed = (group: RefObject<SVGGElement | null>, tip: RefObject<HTMLElement | null>) => {
  const store = useAtlasStore()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    const element = group.current
    if (!element) return
    const pointedBy = (event: Event): Pointed | null => {
      if (!(event.target instanceof Element)) return null
      const route = event.target.closest('[data-route]')?.getAttribute('data-route')
      if (route) return { kind: 'route', id: route }
      const place = event.target.closest('[data-place]')?.getAttribute('data-place')
      return place ? { kind: 'place', id: place } : null
    }
    const at = { x: 0, y: 0 }
    const onMove = (event: PointerEvent) => {
      Object.assign(at, { x: event.clientX, y: event.clientY })
      placeTip(tip.current, at)
    }
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const now = pointedBy(event)
      setPointed((before) => (before?.kind === now?.kind && before?.id === now?.id ? before : now))
      onMove(event)
      requestAnimationFrame(() => placeTip(tip.current, at))
    }
    const onLeave = () => setPointed(null)
    // A press on a line is meant for the country below it.
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const code = document
        .elementsFromPoint(clientX, clientY)
        .map((under) => under.getAttribute('data-entity'))
        .find(Boolean)
      if (code) store.getState().selectEntity(code)
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('pointerover', onOver, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerleave', onLeave, { signal })
    element.addEventListener('click', onClick, { signal })
    return () => stop.abort()
  }, [group, tip, store])
  return pointed
}
