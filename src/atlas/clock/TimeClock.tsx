import { memo, useMemo, useState } from 'react'
import { PLAY_STEP, type Reach, type Time, timeAfter } from '../../domain/clock'
import { dayNumber } from '../../domain/day'
import { hasInstrument, kindOf, questionIdOf } from '../../domain/themes'
import { daysAndCounts, stepLines } from '../../domain/dayTimeline'
import { playedReach, studyTime, timeOf, timesOfChange } from '../../state/clock'
import { useAnswer, useAtlas, useAtlasStore, useFilters, useTime } from '../../state/context'
import { useReach, useTimeline } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { answerSentence, sentenceText } from '../../text/sentences/answerSentence'
import { keyHead } from '../../text/sentences/keyNotes'
import { entityLabel } from '../../text/sentences/words'
import { Icon } from '../../ui/Icon'
import { type Play, usePlay } from '../../ui/usePlay'
import { usePaint } from '../marks/Swatch'
import { Axis, placeOf, Handle } from './Axis'
import axis from './Axis.module.css'
import styles from './Clock.module.css'
import { PlayButton } from './PlayButton'

/** The clock of a question: its time, moved by hand, by step or by Play. */
export function TimeClock() {
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { theme, sub } = filters
  const reach = useReach()
  const time = useTime()
  const changes = useChanges()
  const selectTime = useAtlas((state) => state.selectTime)
  const play = useTimePlay(questionIdOf(filters), playedReach(reach, changes))
  const onTime = (next: Time) => {
    play.stop()
    selectTime(next)
  }
  const isByDay = reach.kind === 'days'
  const kind = kindOf(theme, sub)
  const study = studyTime(dataset, filters)
  const answer = sentenceText(texts, answerSentence(texts, dataset, useAnswer(), filters))
  return (
    <>
      <PlayButton {...play} />
      {!isByDay && (
        <span className={styles.what}>
          {kind === 'reports' ? t('clock.reports', { first: reach.first }) : t('clock.policy')}
        </span>
      )}
      <StepButton
        to={neighbour(reach, changes, time, 'before')}
        side="before"
        kind={reach.kind}
        onTime={onTime}
      />
      <Axis
        reach={reach}
        shown={[time]}
        behind={isByDay && <Curve />}
        over={
          <>
            {hasInstrument(theme) && <Unopened reach={reach} />}
            {isByDay && <Unknown />}
            <svg x={placeOf(reach, study)} overflow="visible">
              <path className={axis.study} d="M0-17 4-13 0-9-4-13Z" />
            </svg>
          </>
        }
      >
        <Handle
          reach={reach}
          time={time}
          label={t(isByDay ? 'question.day' : 'question.year')}
          words={t('text.labelled', { label: day(time), value: answer })}
          title={t(kind === 'reports' ? 'clock.study.reports' : 'clock.study', { time: day(study) })}
          onTime={onTime}
        />
      </Axis>
      <StepButton
        to={neighbour(reach, changes, time, 'after')}
        side="after"
        kind={reach.kind}
        onTime={onTime}
      />
      {kind === 'policy' && <span className={styles.later}>{t('clock.later')}</span>}
      <p className={styles.words}>{keyHead(texts, dataset, filters)}</p>
      <JustChanged time={time} />
    </>
  )
}

const useChanges = (): readonly Time[] => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence', 'regions', 'groups')
  return useMemo(() => timesOfChange(dataset, { ...question, on: null }), [dataset, question])
}

/** The year before or after, or the day of the change before or after. */
const neighbour = (
  reach: Reach,
  changes: readonly Time[],
  time: Time,
  side: 'before' | 'after',
): Time | undefined => {
  if (reach.kind === 'days')
    return side === 'before' ? changes.findLast((day) => day < time) : changes.find((day) => day > time)
  const year = timeAfter(reach, time, side === 'before' ? -12 : 12)
  return year === time ? undefined : year
}

interface StepButtonProps {
  to: Time | undefined
  side: 'before' | 'after'
  kind: Reach['kind']
  onTime: (time: Time) => void
}

/** `aria-disabled`, so that a button without effect keeps its place and the focus. */
function StepButton({ to, side, kind, onTime }: StepButtonProps) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      className={styles.step}
      data-by={kind}
      data-side={side}
      title={t(`clock.${kind}.${side}`)}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onTime(to)}
    >
      <Icon name="chevron" />
    </button>
  )
}

/** The days on which a treaty was not yet open for signature. */
function Unopened({ reach }: { reach: Reach }) {
  const opened = useAtlas(({ dataset, filters }) => dataset.instrument(filters.instrument).opened)
  return opened > reach.first && <line className={axis.unopened} x2={placeOf(reach, opened)} />
}

/** How many names of those who have just changed stand in the strip. */
const NAMES = 4

/** Who has changed by the last step of the clock; the live region says the answer once the clock rests. */
function JustChanged({ time }: { time: Time }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const changed = useAtlas((state) => state.justChanged)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence')
  if (changed.length === 0) return null
  const names = changed.map((code) => {
    const name = entityLabel(dataset.entity(code))
    const { treaty } = dataset.valueOf(code, { ...filters, on: time })
    return treaty?.basis === 'listed' ? texts.t('clock.listed', { name }) : name
  })
  const more = names.length > NAMES ? names.splice(NAMES - 1).length : 0
  if (more > 0) names.push(texts.t('clock.more', { count: more }))
  return (
    <p className={styles.changed} aria-hidden="true" data-just-changed={changed.length}>
      {texts.t('text.labelled', { label: texts.day(time), value: texts.list(names) })}
    </p>
  )
}

/** Plays a reach from its first time to its last one; from the time shown where a reader stopped there. */
const useTimePlay = (question: string, reach: Reach): Play => {
  const store = useAtlasStore()
  const [stopped, setStopped] = useState<{ readonly question: string; readonly at: Time } | null>(null)
  const { months, ms } = PLAY_STEP[reach.kind]
  const now = () => {
    const { dataset, filters, selectTime } = store.getState()
    return { time: timeOf(dataset, filters), selectTime }
  }
  const play = usePlay({
    of: question,
    advance: () => {
      const { time, selectTime } = now()
      const next = timeAfter(reach, time, months)
      selectTime(next)
      return next === reach.last
    },
    rewind: () => {
      const { time, selectTime } = now()
      const isStoppedHere = stopped?.question === question && stopped.at === time
      if (!isStoppedHere || time >= reach.last) selectTime(reach.first)
    },
    stepMs: ms,
  })
  const toggle = () => {
    if (play.isPlaying) setStopped({ question, at: now().time })
    play.toggle()
  }
  return { ...play, toggle }
}

/** How many are counted on each day of the axis, as a curve above the track. */
const Curve = memo(function Curve() {
  const present = useTimeline()
  const { base, first, last, timeline } = present
  const { edge, line, listed } = stepLines(timeline.steps, first, last, daysAndCounts(present))
  return (
    <svg
      className={axis.curve}
      viewBox={`0 0 ${dayNumber(last) - dayNumber(first)} ${Math.max(1, base)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`${edge}V${base}H0Z`} />
      <path d={line} />
      <path className={axis.listed} d={listed} />
    </svg>
  )
})

/** The days for which the sources of somebody have ended. */
const Unknown = memo(function Unknown() {
  const paint = usePaint()
  const { first, last, timeline } = useTimeline()
  const end = timeline.unknownAfter?.[0]
  if (!end || end >= last) return null
  const x = placeOf({ first, last }, end)
  const fill = paint({ kind: 'texture', texture: 'not-covered' })
  return <rect x={x} y="-6" width={`${100 - parseFloat(x)}%`} height="12" fill={fill} />
})
