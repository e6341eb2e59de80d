import { memo, useState } from 'react'
import { useElementId } from '../../ui/elementId'
import { fillOf } from '../../cartography/fills'
import { countedLater } from '../../domain/dayTimeline'
import type { Entity, EntityCode } from '../../domain/entity'
import type { ClassId } from '../../domain/themes'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas, useFilters } from '../../store/context'
import { useTimeline } from '../../store/timeline'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { sinceWords } from '../../wording/timeline'
import { treatyWords } from '../../wording/treatyWords'
import { entityLabel } from '../../wording/words'
import styles from './Timeline.module.css'

/** As many as are listed at once; the rest stand behind a button. */
const MAX_LISTED = 10

/** Statuses that the day of a later deposit does not explain, told beneath the name. */
const TOLD: readonly TreatyStatus['wording'][] = ['ended', 'not-in-own-name', 'date-unknown']

interface LaterState {
  readonly entity: Entity
  readonly now: TreatyStatus
  /** From when our sources know it to be bound, and how they put it. */
  readonly from: string | undefined
  readonly later: TreatyStatus | undefined
}

/** The exceptions: who is not bound on the day shown, in the order in which they were bound later. */
export function NotBoundLater() {
  const texts = useTexts()
  const { t } = texts
  const titleId = useElementId()
  const [isLong, setLong] = useState(false)
  const states = useLaterStates()
  if (states.length === 0) return null
  const listed = isLong ? states : states.slice(0, MAX_LISTED)
  return (
    <section className={styles.changes} aria-labelledby={titleId} data-not-bound={states.length}>
      <h2 id={titleId} className={styles.heading}>
        {t('later.title')}
      </h2>
      <ul className={styles.states}>
        {listed.map((state) => (
          <StateLine key={state.entity.code} {...lineOf(texts, state)} />
        ))}
      </ul>
      {states.length > MAX_LISTED && (
        <p>
          <button
            type="button"
            className={`linkButton ${styles.link}`}
            aria-expanded={isLong}
            onClick={() => setLong(!isLong)}
          >
            {isLong ? t('later.fewer') : t('later.all', { count: states.length })}
          </button>
        </p>
      )}
    </section>
  )
}

const useLaterStates = (): readonly LaterState[] => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'on', 'evidence')
  const { inScope, valueOf } = useAnswer()
  const { timeline } = useTimeline()
  return inScope
    .flatMap((entity): LaterState[] => {
      const now = valueOf.get(entity.code)?.treaty
      if (!now || now.class === 'bound' || now.class === 'cannot-join') return []
      const from = countedLater(timeline, entity.code, filters.on)
      const later = from ? dataset.valueOf(entity.code, { ...filters, on: from }).treaty : undefined
      return [{ entity, now, from, later }]
    })
    .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
}

interface StateLineProps {
  code: EntityCode
  name: string
  class: ClassId
  status: string
  /** Whether the status stands beneath the name, to be read by everyone. */
  isTold: boolean
  since: string
}

const lineOf = (texts: Texts, { entity, now, later }: LaterState): StateLineProps => ({
  code: entity.code,
  name: entityLabel(entity),
  class: now.class,
  status: treatyWords(texts, now),
  isTold: TOLD.includes(now.wording),
  since: later ? sinceWords(texts, later) : texts.t('later.notKnown'),
})

/** A line, of plain values only: a step of the day leaves those alone that say the same. */
const StateLine = memo(function StateLine(line: StateLineProps) {
  const { code, name, class: classId, status, isTold, since } = line
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <li className={styles.state} data-chosen={isChosen || undefined}>
      <Swatch fill={fillOf('treaties', 'main', [classId])} />
      <button
        type="button"
        className={styles.name}
        aria-pressed={isChosen}
        onClick={() => selectEntity(code)}
      >
        {name}
        {!isTold && <span className="visuallyHidden">, {status}</span>}
      </button>
      <span className={styles.since}>{since}</span>
      {isTold && <span className={styles.stateNote}>{status}</span>}
    </li>
  )
})
