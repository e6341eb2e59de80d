import { type ReactNode, useState } from 'react'
import type { InstrumentId } from '../../domain/treaty'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { useAtlas } from '../../state/context'
import type { Film } from '../../state/film'
import { useTexts } from '../../text/context'
import { sentenceText } from '../../text/sentences/answerSentence'
import { boundCount, stepWords } from '../../text/sentences/film'
import { instrumentLabel } from '../../text/sentences/question'
import { FigureShapes } from '../findings/FigureMap'
import { FilmControls, SpeedChoice, useFilmPlay } from './FilmControls'
import { FilmKey } from './FilmKey'
import styles from './Film.module.css'
import { TreatyMap } from './TreatyMap'

interface FilmViewProps {
  film: Film
  geometry: FigureGeometry
  /** Names of treaties as headings, where they are more than their text. */
  names?: ReadonlyMap<InstrumentId, ReactNode>
}

/** The maps of a film on one day, with their key and the controls of the day. */
export function FilmView({ film, geometry, names }: FilmViewProps) {
  const on = useAtlas((state) => state.filters.on)
  const before = useDayBefore(on)
  const { play, ...speed } = useFilmPlay(film)
  return (
    <div className={styles.film} data-film={film.treaties.join(' ')} data-playing={play.isPlaying}>
      <FigureShapes geometry={geometry} />
      <FilmControls film={film} play={play} />
      <div className={styles.maps} data-count={film.treaties.length}>
        {[...film.timelines].map(([id, present]) => (
          <TreatyMap
            key={id}
            id={id}
            present={present}
            geometry={geometry}
            on={on}
            before={before}
            name={names?.get(id)}
          />
        ))}
      </div>
      <div className={styles.below}>
        <FilmKey />
        <SpeedChoice {...speed} />
      </div>
      <Announced film={film} before={before} isPlaying={play.isPlaying} />
    </div>
  )
}

/** The day that was shown before the present one. */
const useDayBefore = (on: string): string => {
  const [step, setStep] = useState({ before: on, on })
  if (step.on === on) return step.before
  setStep({ before: step.on, on })
  return step.on
}

interface AnnouncedProps {
  film: Film
  before: string
  isPlaying: boolean
}

/** Announces a day once it rests, and not while days are played. */
function Announced({ film, before, isPlaying }: AnnouncedProps) {
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.settled.on)
  const isResting = useAtlas(({ filters, settled }) => filters.on === settled.on)
  const [opened] = useState(on)
  const lines = [...film.timelines].map(([id, present]) => {
    const value = [
      `${sentenceText(texts, boundCount(present, on))}.`,
      stepWords(texts, dataset, present, [before, on]),
    ]
    return t('text.labelled', { label: instrumentLabel(texts, id), value: value.filter(Boolean).join(' ') })
  })
  return (
    <p className="visuallyHidden" role="status" data-announced="">
      {isPlaying || !isResting || on === opened
        ? null
        : [t('text.labelled', { label: day(on), value: lines[0] ?? '' }), ...lines.slice(1)].join(' ')}
    </p>
  )
}
