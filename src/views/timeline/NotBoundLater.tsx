import { useId, useState } from 'react'
import { fillOf } from '../../cartography/fills'
import type { Entity } from '../../domain/entity'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { boundLater } from '../../domain/treatyTimeline'
import { Swatch } from '../../marks/Swatch'
import { useAnswer, useAtlas } from '../../store/context'
import { useTimeline } from '../../store/treaties'
import { useTexts } from '../../text/context'
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
  const titleId = useId()
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
          <StateLine key={state.entity.code} state={state} />
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
  const filters = useAtlas((state) => state.filters)
  const { inScope, valueOf } = useAnswer()
  const { timeline } = useTimeline()
  return inScope
    .flatMap((entity): LaterState[] => {
      const now = valueOf.get(entity.code)?.treaty
      if (!now || now.class === 'bound' || now.class === 'cannot-join') return []
      const from = boundLater(timeline, entity.code, filters.on)
      const later = from ? dataset.valueOf(entity.code, { ...filters, on: from }).treaty : undefined
      return [{ entity, now, from, later }]
    })
    .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
}

function StateLine({ state: { entity, now, later } }: { state: LaterState }) {
  const texts = useTexts()
  const isChosen = useAtlas((state) => state.filters.entity === entity.code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  const status = treatyWords(texts, now)
  return (
    <li className={styles.state} data-chosen={isChosen || undefined}>
      <Swatch fill={fillOf('treaties', 'main', [now.class])} />
      <button
        type="button"
        className={styles.name}
        aria-pressed={isChosen}
        onClick={() => selectEntity(entity.code)}
      >
        {entityLabel(entity)}
        {!TOLD.includes(now.wording) && <span className="visuallyHidden">, {status}</span>}
      </button>
      <span className={styles.since}>{later ? sinceWords(texts, later) : texts.t('later.notKnown')}</span>
      {TOLD.includes(now.wording) && <span className={styles.stateNote}>{status}</span>}
    </li>
  )
}
