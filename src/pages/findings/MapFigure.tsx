import type { ComponentProps } from 'react'
import { fillOf, fillOfClass } from '../../map/geometry/fills'
import { type ClassId, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { Swatch } from '../../atlas/marks/Swatch'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { keyNotes, weakerLabel } from '../../text/sentences/keyNotes'
import { mapSources } from '../../text/sentences/mapSources'
import { classLabel } from '../../text/sentences/words'
import { FigureMap } from './FigureMap'
import { FigureLink } from './MapLink'
import styles from './Figure.module.css'

type MapFigureProps = ComponentProps<typeof FigureMap>

/** A finding's map with its key in one line, its sources, and a link to the interactive map. */
export function MapFigure(map: MapFigureProps) {
  const texts = useTexts()
  const { t } = texts
  const { filters } = map
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  const { theme, sub, classes } = filters
  const isColoured = (id: ClassId) => classes.length === 0 || classes.includes(id)
  return (
    <figure className={styles.figure}>
      <FigureMap {...map} />
      <figcaption className={styles.caption}>
        <ul className={styles.key}>
          {answer.counts
            .filter(({ classId, total }) => total > 0 && isColoured(classId))
            .map(({ classId, total, weaker }) => {
              const fill = fillOfClass(theme, sub, classId)
              const label = classLabel(texts, theme, sub, classId)
              return (
                <li key={classId} data-key-class={classId} data-count={total}>
                  <Swatch fill={fill} />
                  <span>
                    {label} <b>{total}</b>
                  </span>
                  {weaker.map((look) => (
                    <span key={look.strength} className={styles.part}>
                      <Swatch fill={fillOf(theme, sub, [classId], look.strength)} />{' '}
                      {weakerLabel(texts, look)} <b>{look.count}</b>
                    </span>
                  ))}
                </li>
              )
            })}
        </ul>
        <p>
          <b>{t('footer.prevalence')}</b> {periodWords()} {mapSources(texts, dataset, filters)}.{' '}
          <FigureLink filters={filters} />
        </p>
        {keyNotes(texts, dataset, answer, filters).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  )

  function periodWords() {
    if (hasInstrument(theme)) return t('findings.period.treaties', { day: texts.day(filters.on) })
    return hasEvidenceChoice(theme) ? '' : t('findings.period.policy')
  }
}
