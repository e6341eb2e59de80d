import { memo } from 'react'
import { fillOf } from '../../map/geometry/fills'
import { countedLater } from '../../domain/dayTimeline'
import type { MapValue } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import type { ClassId, SubId, ThemeId } from '../../domain/themes'
import type { OffenceStatus } from '../../domain/offence'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { Swatch } from '../marks/Swatch'
import { timeOf } from '../../state/clock'
import { useAnswer, useAtlas, useFilters } from '../../state/context'
import type { PresentTimeline } from '../../state/timeline'
import { useTimeline } from '../../state/useTimeline'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { laterTitle, sinceWords } from '../../text/sentences/timeline'
import { entityLabel, valueWords } from '../../text/sentences/words'
import styles from './Timeline.module.css'

type Wording = TreatyStatus['wording'] | OffenceStatus['wording']

/** Statuses that a later day does not explain, shown below the name. */
const VISIBLE: readonly Wording[] = [
  'ended',
  'not-in-own-name',
  'date-unknown',
  'before-independence',
  'in-the-course',
]
const NEVER: readonly Wording[] = ['cannot-join', 'not-coded']

interface LaterState {
  readonly entity: Entity
  readonly now: MapValue
  readonly from: string | undefined
  readonly later: MapValue | undefined
}

/** The countries that are not counted on the day shown, in the order in which they were later. */
export function LaterCounted() {
  const texts = useTexts()
  const present = useTimeline()
  const { theme, sub } = useFilters('theme', 'sub')
  const states = useLaterStates(present)
  if (states.length === 0) return null
  return (
    <details className={styles.changes} data-not-bound={states.length}>
      <summary>
        <h2 className={styles.heading}>{laterTitle(texts, present)}</h2> {states.length}
      </summary>
      <ul className={styles.states}>
        {states.map((state) => (
          <StateLine key={state.entity.code} {...lineOf(texts, theme, sub, state)} />
        ))}
      </ul>
    </details>
  )
}

const statusOf = ({ treaty, offence }: MapValue) => treaty ?? offence
const dayOf = ({ from }: LaterState) => from ?? '9999'

const useLaterStates = ({ timeline, counted }: PresentTimeline): readonly LaterState[] => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'on', 'evidence')
  const { inScope, valueOf } = useAnswer()
  return inScope
    .flatMap((entity): LaterState[] => {
      const now = valueOf.get(entity.code)
      const status = now && statusOf(now)
      if (!status || status.class === counted || NEVER.includes(status.wording)) return []
      const from = countedLater(timeline, entity.code, timeOf(dataset, filters))
      const later = from ? dataset.valueOf(entity.code, { ...filters, on: from }) : undefined
      return [{ entity, now, from, later }]
    })
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))
}

interface StateLineProps {
  code: EntityCode
  name: string
  theme: ThemeId
  sub: SubId
  class: ClassId
  status: string
  isVisible: boolean
  since: string
}

const lineOf = (
  texts: Texts,
  theme: ThemeId,
  sub: SubId,
  { entity, now, later }: LaterState,
): StateLineProps => {
  const [status, then] = [statusOf(now), later && statusOf(later)]
  return {
    code: entity.code,
    name: entityLabel(entity),
    theme,
    sub,
    class: now.classes[0] ?? '',
    status: valueWords(texts, theme, sub, now),
    isVisible: status !== undefined && VISIBLE.includes(status.wording),
    since: then ? sinceWords(texts, then) : texts.t('later.notKnown'),
  }
}

/** Primitive props only, so that a step of the day rerenders changed lines alone. */
const StateLine = memo(function StateLine(line: StateLineProps) {
  const { code, name, theme, sub, class: classId, status, isVisible, since } = line
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <li className={styles.state} data-chosen={isChosen || undefined}>
      <Swatch fill={fillOf(theme, sub, [classId])} />
      <button
        type="button"
        className={styles.name}
        aria-pressed={isChosen}
        onClick={() => selectEntity(code)}
      >
        {name}
        {!isVisible && <span className="visuallyHidden">, {status}</span>}
      </button>
      <span className={styles.since}>{since}</span>
      {isVisible && <span className={styles.stateNote}>{status}</span>}
    </li>
  )
})
