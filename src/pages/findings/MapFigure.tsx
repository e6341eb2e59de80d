import { type Fill, fillOf, fillOfClass } from '../../map/geometry/fills'
import { type ClassId, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { Swatch } from '../../atlas/marks/Swatch'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { generalHead, keyNotes } from '../../text/sentences/keyNotes'
import { mapSources } from '../../text/sentences/mapSources'
import { classLabel } from '../../text/sentences/words'
import type { FigureGeometry } from './figureGeometry'
import { FigureMap } from './FigureMap'
import { FigureLink } from './MapLink'
import styles from './Figure.module.css'

interface MapFigureProps {
  geometry: FigureGeometry
  filters: Filters
  descriptionId: string
  over?: string
}

/** A finding's map with its key in one line, its sources, and a link to the interactive map. */
export function MapFigure({ geometry, filters, descriptionId, over }: MapFigureProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  const { theme, sub, classes } = filters
  const isColoured = (id: ClassId) => classes.length === 0 || classes.includes(id)
  const generalWord = generalHead(filters)
  return (
    <figure className={styles.figure}>
      <FigureMap geometry={geometry} filters={filters} descriptionId={descriptionId} over={over} />
      <figcaption className={styles.caption}>
        <ul className={styles.key}>
          {answer.counts
            .filter(({ classId, total }) => total > 0 && isColoured(classId))
            .map(({ classId, total, aboutChildren }) => {
              const fill = fillOfClass(theme, sub, classId)
              const label = classLabel(texts, theme, sub, classId)
              return (
                <li key={classId} data-key-class={classId} data-count={total}>
                  {answer.hasStrength && fill.kind === 'colour' ? (
                    <>
                      <span>
                        {label} <b>{total}</b>:
                      </span>
                      <Part fill={fill} count={aboutChildren} words={t('key.children')} />
                      <Part
                        fill={fillOf(theme, sub, [classId], 'general')}
                        count={total - aboutChildren}
                        words={t(generalWord)}
                      />
                    </>
                  ) : (
                    <>
                      <Swatch fill={fill} />
                      <span>
                        {label} <b>{total}</b>
                      </span>
                    </>
                  )}
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

function Part({ fill, count, words }: { fill: Fill; count: number; words: string }) {
  return (
    count > 0 && (
      <span className={styles.part}>
        <Swatch fill={fill} /> {words.toLowerCase()} {count}
      </span>
    )
  )
}
