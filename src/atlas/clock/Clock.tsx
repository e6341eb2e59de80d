import { useMemo, useState } from 'react'
import { ROUTE_YEARS, type YearRange, withYear } from '../../domain/corridors'
import { COMPARED_YEARS } from '../../domain/comparedTotal'
import { kindOf, hasInstrument, questionIdOf } from '../../domain/themes'
import { useAtlas, useAtlasStore, useFilters, useTime, useAtlasData } from '../../state/context'
import { PLACE } from '../../state/filters'
import { Marked, useTexts } from '../../text/context'
import { yearsPhrase } from '../../text/sentences/words'
import { usePlay, type Play } from '../../ui/usePlay'
import { PLAY_STEP, type Reach, type Time, timeAfter } from '../../domain/clock'
import { neighbour, playedReach, studyTime, timeOf, timesOfChange } from '../../state/clock'
import { useReach } from '../../state/timeline'
import { changedWords } from '../../text/sentences/changes'
import { claimText } from '../../text/sentences/heads'
import { keyHead } from '../../text/sentences/keyNotes'
import { Icon } from '../../ui/Icon'
import { Axis, PlayButton, Handle, Curve, placeOf, Unknown, Unopened } from './Axis'
import styles from './Clock.module.css'
import axis from './Axis.module.css'

/** The strip along the lower edge of the map: the time of the question, as a slider with one Play. */
export function Clock() {
  const { t } = useTexts()
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const isEnding = useAtlas(({ filters }) => !isOfRoutes && kindOf(filters.theme, filters.sub) === 'policy')
  return (
    <>
      <section className={styles.clock} data-clock="" aria-label={t('clock.title')}>
        {isOfRoutes ? <RouteYears /> : <TimeClock />}
      </section>
      {isEnding && <p className={styles.laterBelow}>{t('clock.later')}</p>}
    </>
  )
}

const [FIRST, LAST] = ROUTE_YEARS
const REACH = { kind: 'years', first: String(FIRST), last: String(LAST), usual: String(LAST) } as const

/** Long enough to look at the lines of one year. */
const STEP_MS = 1400

/** The years of the reports that name routes, with two handles; Play shows one year after the other, then all again. */
function RouteYears() {
  const texts = useTexts()
  const { t, labelled } = texts
  const store = useAtlasStore()
  const years = useAtlas((state) => state.filters.years)
  const show = (next: YearRange) => store.getState().filterRoutes({ years: next })
  const play = usePlay({
    advance: () => {
      const next = store.getState().filters.years[1] + 1
      show(next > LAST ? ROUTE_YEARS : [next, next])
      return next > LAST
    },
    rewind: () => {
      const [from, to] = store.getState().filters.years
      if (from !== to || to === LAST) show([FIRST, FIRST])
    },
    stepMs: STEP_MS,
    onPlay: (isPlaying) => store.getState().setPlay(isPlaying ? 'running' : null),
  })
  const choose = (end: 'from' | 'to', year: number) => {
    play.stop()
    show(withYear(store.getState().filters.years, end, year))
  }
  const [from, to] = years
  return (
    <>
      <PlayButton {...play} />
      <span className={styles.what}>{t('route.years')}</span>
      <Axis reach={REACH} shown={[String(from), String(to)]}>
        {(['from', 'to'] as const).map((end) => (
          <Handle
            key={end}
            reach={REACH}
            time={String(end === 'from' ? from : to)}
            label={labelled(t('route.years'), t(`route.years.${end}`))}
            words={yearsPhrase(texts, years)}
            onTime={(time) => choose(end, Number(time))}
          />
        ))}
      </Axis>
    </>
  )
}

/** The clock of a question: its time, moved by hand, by step or by Play. */
function TimeClock() {
  const texts = useTexts()
  const { t, day, labelled } = texts
  const { dataset, filters } = useAtlasData()
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
  const answer = claimText(texts, dataset, filters)
  const step = (side: 'before' | 'after') => (
    <StepButton to={neighbour(reach, changes, time, side)} side={side} kind={reach.kind} onTime={onTime} />
  )
  return (
    <>
      <PlayButton {...play} />
      {!isByDay && (
        <span className={styles.what}>
          {kind === 'reports' ? t('clock.reports', { first: reach.first }) : t('clock.policy')}
        </span>
      )}
      {step('before')}
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
          words={labelled(day(time), answer)}
          title={t(kind === 'reports' ? 'clock.study.reports' : 'clock.study', {
            time: kind === 'policy' ? texts.list(COMPARED_YEARS.map(String)) : day(study),
          })}
          onTime={onTime}
        />
      </Axis>
      {step('after')}
      {isByDay && (
        <button
          type="button"
          className={`${styles.step} ${styles.today}`}
          aria-disabled={time === reach.last}
          onClick={() => onTime(reach.last)}
        >
          {t('clock.today')}
        </button>
      )}
      {kind === 'policy' && <span className={styles.later}>{t('clock.later')}</span>}
      <p className={styles.words}>{keyHead(texts, dataset, filters)}</p>
      <JustChanged time={time} />
    </>
  )
}

const useChanges = (): readonly Time[] => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence', ...PLACE)
  return useMemo(() => timesOfChange(dataset, { ...question, on: null }), [dataset, question])
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

/** Who came into which class by the last step of the clock; the live region says the answer once the clock rests. */
function JustChanged({ time }: { time: Time }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const changed = useAtlas((state) => state.justChanged)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence')
  if (changed.length === 0) return null
  const words = changedWords(texts, dataset, { ...question, on: time }, changed)
  return (
    <p className={styles.changed} aria-hidden="true" data-just-changed={changed.length}>
      <Marked text={`<b>${texts.day(time)}</b> · ${words}`} />
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
    onPlay: (isPlaying) => {
      const { play: known, setPlay } = store.getState()
      if (isPlaying) setPlay('running')
      // Another question has ended the play already.
      else if (known === 'running') setPlay('over')
    },
  })
  const toggle = () => {
    if (play.isPlaying) setStopped({ question, at: now().time })
    play.toggle()
  }
  return { ...play, toggle }
}
