import { useState } from 'react'
import { DayRange } from '../../atlas/timeline/DayRange'
import { percent } from '../../atlas/timeline/scale'
import { StepButtons, useDayPlay } from '../../atlas/timeline/StepButtons'
import { decades, shareOf } from '../../domain/timeScale'
import { useAtlas } from '../../state/context'
import type { Film } from '../../state/film'
import { useTexts } from '../../text/context'
import type { Play } from '../../ui/usePlay'
import { Segments } from '../../ui/Segments'
import { usePrefersCalm } from './usePrefersCalm'
import styles from './FilmControls.module.css'

/** Milliseconds that a quarter of a year takes. */
const SPEEDS = { slow: 450, normal: 150, fast: 60 } as const
type Speed = keyof typeof SPEEDS
const SPEED_NAMES = Object.keys(SPEEDS) as Speed[]

/** Plays the days of a film; a year at a time where the reader prefers no motion. */
export const useFilmPlay = ({ whole: { first, last } }: Film) => {
  const [speed, setSpeed] = useState<Speed>('normal')
  const months = usePrefersCalm() ? 12 : 3
  const play = useDayPlay(first, last, { months, stepMs: (SPEEDS[speed] * months) / 3 })
  return { play, speed, setSpeed }
}

interface FilmControlsProps {
  film: Film
  play: Play
}

/** The day of all maps: shown, moved by hand, step by step, or played. */
export function FilmControls({ film, play }: FilmControlsProps) {
  return (
    <div className={styles.controls} data-film-controls="">
      <DayLine film={film} play={play} />
      <div className={styles.buttons}>
        <StepButtons present={film.whole} play={play} onDay={useDayChoice(play)} />
      </div>
    </div>
  )
}

type SpeedChoiceProps = Pick<ReturnType<typeof useFilmPlay>, 'speed' | 'setSpeed'>

/** How fast the days are played. */
export function SpeedChoice({ speed, setSpeed }: SpeedChoiceProps) {
  const { t } = useTexts()
  return (
    <div className={styles.speed}>
      <Segments
        legend={t('film.speed')}
        values={SPEED_NAMES}
        value={speed}
        labelOf={(name) => t(`film.speed.${name}`)}
        onChoose={setSpeed}
      />
    </div>
  )
}

const useDayChoice = (play: Play) => {
  const selectDay = useAtlas((state) => state.selectDay)
  return (day: string) => {
    play.stop()
    selectDay(day)
  }
}

/** The day, and a slider over the period of the film with its decades. */
function DayLine({ film, play }: { film: Film; play: Play }) {
  const { t, day } = useTexts()
  const onDay = useDayChoice(play)
  const on = useAtlas((state) => state.filters.on)
  const { first, last } = film.whole
  return (
    <div className={styles.dayLine}>
      <p className={styles.day} data-film-day={on}>
        {day(on)}
      </p>
      <div className={styles.line}>
        <DayRange
          className={styles.slider}
          first={first}
          last={last}
          on={on}
          label={t('film.day')}
          words={day(on)}
          onDay={onDay}
        />
        <svg className={styles.years} aria-hidden="true">
          {decades(film.whole)
            .filter((year) => `${year}-01-01` >= first)
            .map((year) => (
              <text key={year} x={percent(shareOf(film.whole, `${year}-01-01`))} y="1em">
                {year}
              </text>
            ))}
        </svg>
      </div>
    </div>
  )
}
