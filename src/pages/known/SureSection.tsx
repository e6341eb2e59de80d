import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import { Swatch } from '../../atlas/marks/Swatch'
import { QUALITIES } from '../../data/contract'
import { type Measure, MEASURES, SILENCES } from '../../domain/known'
import { hasDay } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { type KnownAnswer, type KnownQuestion, mapOf, shadeOf } from '../../state/known'
import { useTexts } from '../../text/context'
import { mapSources } from '../../text/sentences/mapSources'
import { questionText } from '../../text/sentences/question'
import { Segments } from '../../ui/Segments'
import { ChoiceMap } from '../compare/ChoiceMap'
import styles from './Known.module.css'
import { knownFill } from './knownFills'
import { KnownTable } from './KnownTable'
import { shadeLabel } from './knownWords'
import { QuestionField } from './QuestionField'
import { Reading } from './Reading'

interface SureSectionProps {
  topology: Topology
  question: KnownQuestion
  answers: readonly KnownAnswer[]
  measure: Measure
  onMeasure: (measure: Measure) => void
}

const MEASURE_NAMES = Object.keys(MEASURES) as Measure[]

/** A map that shades countries by how much is documented, with its key, and the values of a chosen country and of all. */
export function SureSection({ topology, question, answers, measure, onMeasure }: SureSectionProps) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const entity = useAtlas((state) => state.filters.entity)
  const selectEntity = useAtlas((state) => state.selectEntity)
  const looks = new Map(
    answers.map((answer) => {
      const shade = shadeOf(measure, answer)
      return [
        answer.entity.code,
        { fill: knownFill(measure, shade), value: shadeLabel(texts, measure, shade) },
      ]
    }),
  )
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('known.sure')}</h2>
      <div className={styles.choices}>
        <QuestionField question={question} />
        <Segments
          legend={t('known.measure')}
          values={MEASURE_NAMES}
          value={measure}
          labelOf={(one) => t(`known.measure.${one}`)}
          onChoose={onMeasure}
        />
      </div>
      <h3 className={styles.asked} data-known-question="">
        {questionText(texts, mapOf(dataset, question))}
      </h3>
      <p>
        <Meaning measure={measure} />{' '}
        {hasDay(question.theme, question.sub) &&
          t('known.meaning.dated', { day: texts.day(dataset.dataVersion) })}
      </p>
      <div className={styles.sure}>
        <figure className={styles.figure}>
          <ChoiceMap
            label={t('known.map')}
            topology={topology}
            picked={[entity]}
            looks={looks}
            detailsId={`${id}-table`}
            onPress={selectEntity}
          />
          <figcaption className={styles.caption}>
            <b>{t('footer.prevalence')}</b> {mapSources(texts, dataset, question)}. {t('footer.boundaries')}{' '}
            {t('footer.credit')}
          </figcaption>
        </figure>
        <div className={styles.beside}>
          <Key answers={answers} measure={measure} />
          <Reading question={question} answers={answers} />
        </div>
      </div>
      <details className={`${styles.all} ${styles.shown}`} id={`${id}-table`}>
        <summary>{t('known.table')}</summary>
        <KnownTable question={question} answers={answers} />
      </details>
    </section>
  )
}

function Meaning({ measure }: { measure: Measure }) {
  const { t, list } = useTexts()
  if (measure !== 'kinds') return t(`known.meaning.${measure}`)
  const kinds = list(QUALITIES.map((quality) => t(`why.quality.${quality}`)))
  return t('known.meaning.kinds', { kinds, count: QUALITIES.length })
}

function Key({ answers, measure }: Pick<SureSectionProps, 'answers' | 'measure'>) {
  const texts = useTexts()
  const countOf = (shade: string) => answers.filter((answer) => shadeOf(measure, answer) === shade).length
  const missing = [...SILENCES, 'cannot-join'].filter((silence) => countOf(silence) > 0)
  return (
    <div className={styles.keyBox}>
      <h4 className={styles.keyHead}>{texts.t('key.title')}</h4>
      <ul className={styles.key}>
        {[...MEASURES[measure], ...missing].map((shade) => (
          <li key={shade} data-shade={shade} data-count={countOf(shade)}>
            <Swatch fill={knownFill(measure, shade)} />
            <span>{shadeLabel(texts, measure, shade)}</span>
            <b>{countOf(shade)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
