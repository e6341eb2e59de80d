import { createHitTest } from '../geometry/hit'
import { outline } from './paintMap'
import { shapesIn } from './shapesIn'
import type { Tip } from './tip'

/** Pointer and focus are independent of each other. */
interface Pointed {
  readonly pointer: string | null
  readonly focus: string | null
  readonly isQuiet: boolean
}

const NOTHING: Pointed = { pointer: null, focus: null, isQuiet: false }

/** Distance in screen px within which a pointer selects a small state; a finger is broader than a mouse. */
const REACH_PX = { mouse: 9, touch: 14 } as const

const codeAt = (
  svg: SVGSVGElement,
  meant: ReturnType<typeof createHitTest>,
  event: PointerEvent | MouseEvent,
): string | null => {
  const shape = event.target instanceof Element ? event.target.closest('[data-entity]') : null
  const under = shape?.getAttribute('data-entity') ?? null
  const matrix = svg.querySelector<SVGGElement>('[data-zoomed]')?.getScreenCTM()
  // In a lens the hit test is by shape only.
  if (!matrix || shape?.closest('[data-lens]')) return under
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse'
  const reachPx = (isMouse ? REACH_PX.mouse : REACH_PX.touch) / matrix.a
  return meant({ at: [x, y], under, reachPx })
}

interface PointingOptions {
  readonly tip: Tip
  readonly wordsOf: (code: string) => string
  readonly onChoose: (code: string) => void
  readonly signal: AbortSignal
}

/** Outlines the entity of pointer or focus, shows its tip and chooses on a press; returns the update of the tip. */
export const attachPointing = (
  svg: SVGSVGElement,
  { tip, wordsOf, onChoose, signal }: PointingOptions,
): (() => void) => {
  let pointed = NOTHING
  let isPointing = false
  let meant: ReturnType<typeof createHitTest> | undefined
  const say = () => {
    const code = pointed.pointer ?? pointed.focus
    tip.say(code ?? '', code === null || pointed.isQuiet ? null : wordsOf(code))
  }
  const become = (next: Pointed) => {
    const before = pointed
    pointed = next
    for (const by of ['pointer', 'focus'] as const)
      if (before[by] !== next[by]) outline(svg, by, new Set(next[by] === null ? [] : [next[by]]))
    if (before.pointer !== next.pointer || before.focus !== next.focus || before.isQuiet !== next.isQuiet)
      say()
  }
  const test = () => (meant ??= createHitTest(shapesIn(svg)))
  const onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    isPointing = true
    const code = codeAt(svg, test(), event)
    tip.moveTo(event.clientX, event.clientY)
    if (pointed.pointer !== code) become({ ...pointed, pointer: code, isQuiet: false })
  }
  const placeAtFocus = () => {
    const shape = document.activeElement
    if (!shape || !svg.contains(shape)) return
    const { left, top, width, height } = shape.getBoundingClientRect()
    tip.moveTo(left + width / 2, top + height / 2)
  }
  const onFocusIn = () => {
    const shape = document.activeElement
    const code = shape?.getAttribute('data-entity')
    if (!shape || !code || !svg.contains(shape) || !shape.matches(':focus-visible')) return
    isPointing = false
    placeAtFocus()
    become({ ...NOTHING, focus: code })
  }
  svg.addEventListener('pointermove', onMove, { signal })
  svg.addEventListener(
    'pointerleave',
    () => {
      isPointing = false
      placeAtFocus()
      become({ ...pointed, pointer: null })
    },
    { signal },
  )
  svg.addEventListener('focusin', onFocusIn, { signal })
  svg.addEventListener('focusout', () => become({ ...pointed, focus: null }), { signal })
  svg.addEventListener(
    'click',
    (event) => {
      const code = codeAt(svg, test(), event)
      if (code) onChoose(code)
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    ({ key }) => key === 'Escape' && become({ ...pointed, isQuiet: true }),
    {
      signal,
    },
  )
  document.addEventListener('scroll', () => !isPointing && placeAtFocus(), {
    signal,
    capture: true,
    passive: true,
  })
  // The focus may have reached the map before its script ran.
  onFocusIn()
  return say
}
