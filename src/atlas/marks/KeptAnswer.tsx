import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { differIn, type Filters, PLACE } from '../../state/filters'
import { useAtlasStore, useAtlasData } from '../../state/context'
import { Marked, useTexts } from '../../text/context'
import { headOf } from '../../text/sentences/heads'
import { claimOf } from '../../state/claim'

/** The filters of which another value asks another question, whose answer takes its own height. */
const ASKED = ['theme', 'sub', 'instrument', 'evidence', 'view', 'victims', ...PLACE] as const

const around = (inside: HTMLElement | null) => {
  const answer = inside?.closest<HTMLElement>('[data-answer]')
  const heading = inside?.closest('header')?.querySelector<HTMLElement>('h1, h2')
  return answer && heading ? { answer, heading } : null
}

interface KeptAnswerProps {
  /** The sentences of the answer, of which the first is always said. */
  sentences: readonly string[]
  /** What a phone does not show, but says to a screen reader. */
  weak?: readonly string[]
}

/**
 * An answer that keeps the height of its question and itself while the clock moves or a class is pressed, so that the map
 * keeps its place: sentences that would take another line are left out, the last ones first.
 */
export function KeptAnswer({ sentences, weak = [] }: KeptAnswerProps) {
  const store = useAtlasStore()
  const inside = useRef<HTMLSpanElement>(null)
  const kept = useRef<{ readonly width: number; readonly height: number } | null>(null)
  const all = [...sentences, ...weak]
  const whole = all.join(' ')
  const [cut, setCut] = useState({ of: whole, by: 0 })
  const by = cut.of === whole ? cut.by : 0
  const release = () => {
    kept.current = null
    around(inside.current)?.answer.style.removeProperty('min-height')
  }
  /** Reads the height before a change is drawn. */
  const keep = useEffectEvent((now: Filters, before: Filters) => {
    const width = window.innerWidth
    if (differIn(now, before, ASKED) || (kept.current && kept.current.width !== width)) release()
    const both = around(inside.current)
    if (!both || differIn(now, before, ASKED)) return
    kept.current ??= { width, height: both.heading.offsetHeight + both.answer.offsetHeight }
  })
  useEffect(
    () => store.subscribe(({ filters }, { filters: before }) => filters !== before && keep(filters, before)),
    [store],
  )
  useLayoutEffect(() => {
    const both = around(inside.current)
    if (!both || !kept.current) return
    const room = kept.current.height - both.heading.offsetHeight
    both.answer.style.minHeight = `${room}px`
    if (both.answer.offsetHeight > room + 1 && by < all.length - 1) setCut({ of: whole, by: by + 1 })
  }, [whole, by, all.length])
  const said = all.slice(0, all.length - by)
  const [first = '', ...clauses] = said.slice(0, sentences.length)
  const rest = said.slice(sentences.length)
  return (
    <span ref={inside}>
      <Marked text={first} />
      {clauses.length > 0 && (
        <span data-clauses="">
          {' '}
          <Marked text={clauses.join(' ')} />
        </span>
      )}
      {rest.length > 0 && (
        <span data-clauses="weak">
          {' '}
          <Marked text={rest.join(' ')} />
        </span>
      )}
    </span>
  )
}

/** The claim of the map that answers the question of a theme. */
export function AnswerSentence() {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  return <KeptAnswer {...headOf(texts, claimOf(dataset, filters))} />
}
