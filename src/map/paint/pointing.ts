import { createHitTest, type HitQuestion } from '../geometry/hit'
import { outline } from './marks'
import { shapesIn } from './frames'
import type { PointerLabel } from './pointerLabel'

/** Pointer and focus are independent of each other. */
interface Pointed {
  readonly pointer: string | null
  readonly focus: string | null
  readonly isQuiet: boolean
}

const NOTHING: Pointed = { pointer: null, focus: null, isQuiet: false }

const codeOf = (element: Element | null): string | null =>
  element?.closest('[data-entity]')?.getAttribute('data-entity') ?? null

type Press = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>

/** The place where a finger was laid: Chromium moves its click to the middle of an element nearby. */
const laidAt = ({ clientX, clientY }: PointerEvent): Press => ({
  target: document.elementFromPoint(clientX, clientY),
  clientX,
  clientY,
})

/** Gives the place of a map that is pointed at. */
export const questionOf = (svg: SVGSVGElement, { target, clientX, clientY }: Press) => {
  const shape = target instanceof Element ? target : null
  const under = codeOf(shape)
  const matrix = svg.querySelector<SVGGElement>('[data-zoomed]')?.getScreenCTM()
  if (!matrix) return { under }
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())
  const question: HitQuestion = {
    at: [x, y],
    scale: matrix.a,
    shapeAt: (right, down) =>
      right || down ? codeOf(document.elementFromPoint(clientX + right, clientY + down)) : under,
  }
  return { under, question }
}

/** Whether a click comes from a key or an aid, which may name any place. */
const isWithoutPointer = (event: MouseEvent): boolean =>
  event.detail === 0 || (event as PointerEvent).pointerType === ''

interface PointingOptions {
  readonly label: PointerLabel
  readonly wordsOf: (code: string) => string
  readonly onChoose: (code: string) => void
  /** Chooses what a finger means at a place of the window; `code` is what a mouse would mean. */
  readonly onTap: (question: HitQuestion, at: readonly [x: number, y: number], code: string | null) => void
  readonly signal: AbortSignal
}

/** Outlines the entity of pointer or focus, labels it beside the pointer and chooses on a press; returns the update of the label. */
export const attachPointing = (
  svg: SVGSVGElement,
  { label, wordsOf, onChoose, onTap, signal }: PointingOptions,
): (() => void) => {
  let pointed = NOTHING
  let isPointing = false
  let finger: PointerEvent | null = null
  let entityAt: ReturnType<typeof createHitTest>['entityAt'] | undefined
  const say = () => {
    const code = pointed.pointer ?? pointed.focus
    label.say(code ?? '', code === null || pointed.isQuiet ? null : wordsOf(code))
  }
  const become = (next: Pointed) => {
    const before = pointed
    pointed = next
    for (const by of ['pointer', 'focus'] as const)
      if (before[by] !== next[by]) outline(svg, by, new Set(next[by] === null ? [] : [next[by]]))
    if (before.pointer !== next.pointer || before.focus !== next.focus || before.isQuiet !== next.isQuiet)
      say()
  }
  const test = (question: HitQuestion) => (entityAt ??= createHitTest(shapesIn(svg)).entityAt)(question)
  const onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    isPointing = true
    const { under, question } = questionOf(svg, event)
    const code = question ? test(question) : under
    label.moveTo(event.clientX, event.clientY)
    if (pointed.pointer !== code) become({ ...pointed, pointer: code, isQuiet: false })
  }
  const placeAtFocus = () => {
    const shape = document.activeElement
    if (!shape || !svg.contains(shape)) return
    const { left, top, width, height } = shape.getBoundingClientRect()
    label.moveTo(left + width / 2, top + height / 2)
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
  // A click of Safari does not say what made it.
  svg.addEventListener('pointerdown', (event) => (finger = event.pointerType === 'touch' ? event : null), {
    signal,
  })
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
      // The second press of a double one zooms.
      if (event.detail > 1) return
      const isTap = finger !== null && event.detail > 0
      const press = finger && isTap ? laidAt(finger) : event
      const { under, question } = questionOf(svg, press)
      const code = question && !isWithoutPointer(event) ? test(question) : under
      // The panel says more than the label beside the pointer.
      become({ ...pointed, isQuiet: true })
      if (isTap && question) onTap(question, [press.clientX, press.clientY], code)
      else if (code) onChoose(code)
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
