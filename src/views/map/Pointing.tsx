import { Fragment, memo, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fillOf } from '../../cartography/fills'
import { createHitTest } from '../../cartography/hit'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas, useAtlasStore, useFilters } from '../../store/context'
import { useTexts } from '../../text/context'
import { placeTip } from '../../ui/placeTip'
import { entityLabel, valueWords, valueYear } from '../../wording/words'
import type { MapGeometry } from './geometry'
import tipStyles from '../../ui/Tip.module.css'
import styles from './Pointing.module.css'
import { TipRoutes } from './TipRoutes'

interface PointingProps {
  svg: RefObject<SVGSVGElement | null>
  geometry: MapGeometry
}

/** Which countries the pointer and the keyboard's focus are on: a move of the one does not take away the other. */
interface Pointed {
  readonly pointer: string | null
  readonly focus: string | null
  /** Whether Escape has put the words away, until something else is pointed at. */
  readonly isQuiet: boolean
}

const NOTHING: Pointed = { pointer: null, focus: null, isQuiet: false }

/**
 * Outline and words of the country under the pointer or the focus. Kept apart from the map, so that a move of the
 * pointer draws one outline and one tip and nothing of the 51 again.
 */
export const Pointing = memo(function Pointing({ svg, geometry }: PointingProps) {
  const tip = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const { pointer, focus, isQuiet } = usePointed(svg, tip, at, geometry)
  // Before it is painted, whatever it says by then: a new tip, or one that has grown.
  useLayoutEffect(() => placeTip(tip.current, at.current))
  const told = pointer ?? focus
  if (told === null) return null
  const layer = svg.current?.querySelector('[data-zoomed]')
  const outlines = (shapes: Shapes) => (
    <>
      {outlineOf('pointer', pointer, shapes)}
      {outlineOf('focus', focus, shapes)}
    </>
  )
  return (
    <>
      {layer && createPortal(outlines(geometry.outlines.entities), layer)}
      {svg.current &&
        createPortal(
          geometry.lenses.map((lens) => <Fragment key={lens.id}>{outlines(lens.entities)}</Fragment>),
          svg.current,
        )}
      {!isQuiet && <Tip ref={tip} code={told} />}
    </>
  )
})

type Shapes = MapGeometry['lenses'][number]['entities']

/** The outline of a country where it is among these shapes. No component: five places are asked at every move. */
const outlineOf = (by: 'pointer' | 'focus', pointed: string | null, shapes: Shapes) => {
  const path = pointed !== null && shapes.find(({ code }) => code === pointed)?.path
  if (!path) return null
  // The same two lines go from country to country.
  return (
    <g aria-hidden="true" className={styles.outline} data-by={by}>
      <path className={styles.halo} d={path} />
      <path className={styles.line} d={path} />
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
): Pointed => {
  const store = useAtlasStore()
  const [pointed, setPointed] = useState(NOTHING)
  useLayoutEffect(() => {
    const element = svg.current
    if (!element) return
    const meant = createHitTest(geometry.outlines.entities)
    let isPointing = false
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      isPointing = true
      const code = codeAt(element, meant, event)
      at.current = { x: event.clientX, y: event.clientY }
      setPointed((before) =>
        before.pointer === code ? before : { ...before, pointer: code, isQuiet: false },
      )
      placeTip(tip.current, at.current)
    }
    /** Puts the tip beside the shape that has the focus: by keys, by a scroll, or since the pointer has left. */
    const placeAtFocus = () => {
      const shape = document.activeElement
      if (!shape || !element.contains(shape)) return
      const { left, top, width, height } = shape.getBoundingClientRect()
      at.current = { x: left + width / 2, y: top + height / 2 }
      placeTip(tip.current, at.current)
    }
    const onScroll = () => {
      if (!isPointing) placeAtFocus()
    }
    const onLeave = () => {
      isPointing = false
      placeAtFocus()
      setPointed((before) => ({ ...before, pointer: null }))
    }
    const onFocusIn = (event: FocusEvent) => {
      const shape = event.target instanceof Element ? event.target : null
      const code = shape?.getAttribute('data-entity')
      if (!shape || !code || !shape.matches(':focus-visible')) return
      isPointing = false
      placeAtFocus()
      // Until the pointer moves again it is forgotten: the words are those of the focus.
      setPointed({ ...NOTHING, focus: code })
    }
    const onFocusOut = () => setPointed((before) => ({ ...before, focus: null }))
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPointed((before) => ({ ...before, isQuiet: true }))
    }
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
    document.addEventListener('keydown', onKeyDown, { signal })
    document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true })
    return () => stop.abort()
  }, [svg, tip, at, store, geometry])
  return pointed
}

function Tip({ code, ref }: { code: string; ref: RefObject<HTMLDivElement | null> }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, hasRoutes } = useFilters('theme', 'sub', 'hasRoutes')
  const answer = useAnswer()
  const value = answer.valueOf.get(code)
  const year = value && valueYear(theme, value)
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
      {year !== undefined && <p className={tipStyles.note}>{year}</p>}
      {!isInScope && <p className={tipStyles.note}>{texts.t('map.outOfScope')}</p>}
      {hasRoutes && <TipRoutes code={code} />}
    </div>
  )
}
