import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fillOf } from '../../cartography/fills'
import { createHitTest } from '../../cartography/hit'
import { hasEvidenceChoice } from '../../domain/themes'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas, useAtlasStore } from '../../store/context'
import { useTexts } from '../../text/context'
import { placeTip } from '../../ui/placeTip'
import { entityLabel, valueWords } from '../../wording/words'
import type { MapGeometry } from './geometry'
import tipStyles from '../../ui/Tip.module.css'
import styles from './Pointing.module.css'
import { TipRoutes } from './TipRoutes'

interface PointingProps {
  svg: RefObject<SVGSVGElement | null>
  geometry: MapGeometry
}

/** Which country the pointer or the keyboard's focus is on, and how it came there. */
interface Pointed {
  readonly code: string
  readonly by: 'pointer' | 'focus'
}

/**
 * Outline and words of the country under the pointer or the focus. Kept apart from the map, so that a move of the
 * pointer draws one outline and one tip and nothing of the 51 again.
 */
export function Pointing({ svg, geometry }: PointingProps) {
  const tip = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const pointed = usePointed(svg, tip, at, geometry)
  // Before it is painted, whatever it says by then: a new tip, or one that has grown.
  useLayoutEffect(() => placeTip(tip.current, at.current))
  if (!pointed) return null
  const layer = svg.current?.querySelector('[data-zoomed]')
  return (
    <>
      {layer && createPortal(<Outline pointed={pointed} shapes={geometry.outlines.entities} />, layer)}
      {svg.current &&
        createPortal(
          geometry.lenses.map((lens) => <Outline key={lens.id} pointed={pointed} shapes={lens.entities} />),
          svg.current,
        )}
      <Tip ref={tip} code={pointed.code} />
    </>
  )
}

function Outline({
  pointed,
  shapes,
}: {
  pointed: Pointed
  shapes: MapGeometry['lenses'][number]['entities']
}) {
  return (
    <g aria-hidden="true" className={styles.outline} data-by={pointed.by}>
      {shapes
        .filter(({ code }) => code === pointed.code)
        .map(({ path }) => (
          <g key={path}>
            <path className={styles.halo} d={path} />
            <path className={styles.line} d={path} />
          </g>
        ))}
    </g>
  )
}

/** Within this many px of a small state on the screen, a pointer means it; a finger is broader than a mouse. */
const REACH_PX = { mouse: 9, touch: 14 } as const

/** The entity a pointer event means, by shape and by nearness (see `createHitTest`). */
const codeAt = (
  svg: SVGSVGElement,
  meant: ReturnType<typeof createHitTest>,
  event: PointerEvent | MouseEvent,
): string | null => {
  const shape = event.target instanceof Element ? event.target.closest('[data-entity]') : null
  const under = shape?.getAttribute('data-entity') ?? null
  const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
  const matrix = layer?.getScreenCTM()
  // A lens is a place of its own: what lies under the pointer there is what is meant.
  if (!matrix || shape?.closest('[data-lens]')) return under
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse'
  const reachPx = (isMouse ? REACH_PX.mouse : REACH_PX.touch) / matrix.a
  return meant({ at: [x, y], under, reachPx })
}

/** Follows pointer and focus over the shapes of the map. A finger does not point: it chooses. */
const usePointed = (
  svg: RefObject<SVGSVGElement | null>,
  tip: RefObject<HTMLElement | null>,
  at: RefObject<{ x: number; y: number }>,
  geometry: MapGeometry,
): Pointed | null => {
  const store = useAtlasStore()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const meant = createHitTest(geometry.outlines.entities)
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const code = codeAt(element, meant, event)
      at.current = { x: event.clientX, y: event.clientY }
      setPointed((before) =>
        code === null ? null : before?.code === code ? before : { code, by: 'pointer' },
      )
      placeTip(tip.current, at.current)
    }
    const onLeave = () => setPointed((before) => (before?.by === 'pointer' ? null : before))
    const onFocusIn = (event: FocusEvent) => {
      const shape = event.target instanceof Element ? event.target : null
      const code = shape?.getAttribute('data-entity')
      if (!shape || !code || !shape.matches(':focus-visible')) return
      const box = shape.getBoundingClientRect()
      at.current = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      setPointed({ code, by: 'focus' })
    }
    const onFocusOut = () => setPointed((before) => (before?.by === 'focus' ? null : before))
    const onClick = (event: MouseEvent) => {
      const code = codeAt(element, meant, event)
      if (code) store.getState().selectEntity(code)
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerleave', onLeave, { signal })
    element.addEventListener('focusin', onFocusIn, { signal })
    element.addEventListener('focusout', onFocusOut, { signal })
    element.addEventListener('click', onClick, { signal })
    return () => stop.abort()
  }, [svg, tip, at, store, geometry])
  return pointed
}

function Tip({ code, ref }: { code: string; ref: RefObject<HTMLDivElement | null> }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, hasRoutes } = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const value = answer.valueOf.get(code)
  const isInScope = answer.inScope.some((entity) => entity.code === code)
  return (
    <div ref={ref} className={tipStyles.tip} aria-hidden="true" data-tip={code}>
      <p className={tipStyles.title}>{entityLabel(dataset.entity(code))}</p>
      {value && (
        <p className={styles.value}>
          <Swatch fill={fillOf(theme, sub, value.classes, value.strength)} />
          {valueWords(texts, theme, sub, value)}
        </p>
      )}
      {value?.asOf && !hasEvidenceChoice(theme) && <p className={tipStyles.note}>{value.asOf}</p>}
      {!isInScope && <p className={tipStyles.note}>{texts.t('map.outOfScope')}</p>}
      {hasRoutes && <TipRoutes code={code} />}
    </div>
  )
}
