import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { classLabel, instrumentPhrase, questionText } from '../../text/sentences/words'
import { MapLink } from '../../pages/findings/MapLink'
import styles from './Lesson.module.css'
import { baseIn, countIn, fewestBound, ILO_TOTAL, LESSON_MAPS, treatyPromises } from './lessonMaps'
import { SHEET1_CASES, SHEET5_ROWS, type SheetNumber, SHEETS } from './lessonSteps'
import { MapSources } from '../../pages/findings/FigureMap'
import { MapSays, Question } from './PupilsAsk'
import { StudySays } from './StudySays'
import { answerOf } from '../../state/answer'

const ANSWERS: Readonly<Record<SheetNumber, () => React.ReactNode>> = {
  1: Answers1,
  2: Answers2,
  3: Answers3,
  4: Answers4,
  5: Answers5,
}

/** The answers to all worksheets; counts are those of the maps. */
export function Answers() {
  const { t, day } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <>
      <p>{t('lesson.answers.lead', { day: day(dataset.dataVersion) })}</p>
      {SHEETS.map((number) => {
        const OfSheet = ANSWERS[number]
        return (
          <section key={number} aria-labelledby={`answers-${number}`} data-answers={number}>
            <h3 id={`answers-${number}`}>
              {t('lesson.sheet', { number, title: t(`lesson.sheet${number}.title`) })}
            </h3>
            <dl className={styles.questions}>
              <OfSheet />
            </dl>
          </section>
        )
      })}
    </>
  )
}

function Answers1() {
  const { t } = useTexts()
  return (
    <>
      {SHEET1_CASES.map((id) => (
        <Question key={id} asked={`lesson.sheet1.${id}`}>
          <p>{t(`lesson.sheet1.${id}.answer`)}</p>
        </Question>
      ))}
      <Question asked="lesson.sheet1.agreed">
        <p>{t('lesson.sheet1.agreed.answer')}</p>
        <StudySays ids={['palermo-child-means', 'palermo-under-18']} />
      </Question>
    </>
  )
}

/** Classes of the second worksheet's map that have a texture, with its meaning. */
const SILENCES = [
  ['neither', 'not-mentioned'],
  ['not-covered', 'not-covered'],
] as const

function Answers2() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = LESSON_MAPS.roles
  const base = baseIn(dataset, filters)
  const both = countIn(dataset, filters, 'origin-and-destination')
  const only = countIn(dataset, filters, 'destination')
  return (
    <>
      <Question asked="lesson.sheet2.question">
        <p>
          {questionText(texts, dataset, filters)} <MapSources maps={[filters]} />
        </p>
      </Question>
      <Question asked="lesson.sheet2.both">
        <p>{t('lesson.sheet2.count', { count: both, base })}</p>
      </Question>
      <Question asked="lesson.sheet2.destination">
        <p>{t('lesson.sheet2.sum', { both, only, sum: both + only })}</p>
      </Question>
      <Question asked="lesson.sheet2.texture">
        {SILENCES.map(([classId, silence]) => (
          <p key={classId}>
            {t('lesson.sheet2.silent', {
              label: classLabel(texts, 'patterns', 'main', classId),
              count: countIn(dataset, filters, classId),
              base,
            })}{' '}
            {t(`guide.silence.${silence}.means`)}
          </p>
        ))}
      </Question>
      <Question asked="lesson.sheet2.worst">
        <p>{t('lesson.sheet2.worst.answer')}</p>
      </Question>
      <Question asked="lesson.sheet2.inside">
        <p>
          {t('lesson.sheet2.inside.answer')} <MapLink filters={LESSON_MAPS.inside} />
        </p>
        <StudySays ids={['inside-half']} />
      </Question>
    </>
  )
}

function Answers3() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = LESSON_MAPS.inside
  return (
    <>
      <Question asked="lesson.sheet3.white">
        <p>
          {t('lesson.sheet3.white.answer')} {t('guide.silence.not-mentioned.means')}
        </p>
      </Question>
      <Question asked="lesson.sheet3.compare">
        <p>
          <MapLink filters={filters} />
        </p>
        <ul>
          {answerOf(dataset, filters).counts.map(({ classId, total }) => (
            <li key={classId} data-class={classId}>
              {t('text.labelled', { label: classLabel(texts, 'internal', 'main', classId), value: total })}
            </li>
          ))}
        </ul>
      </Question>
    </>
  )
}

function Answers4() {
  const texts = useTexts()
  const { t, day, capital } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const promises = treatyPromises(dataset)
  const fewest = fewestBound(promises)
  const ilo = promises.find(({ instrument }) => instrument === 'ilo-c182')
  const labelled = ({ instrument, bound }: (typeof promises)[number]) =>
    t('text.labelled', { label: capital(instrumentPhrase(texts, instrument)), value: bound })
  return (
    <>
      <Question asked="lesson.sheet4.draw">
        <ul>
          {promises.map((promise) => (
            <li key={promise.instrument} data-bound={promise.instrument}>
              {labelled(promise)} <MapLink filters={promise.filters} />
            </li>
          ))}
        </ul>
      </Question>
      <Question asked="lesson.sheet4.first">
        <p>{promises.slice(0, 1).map(labelled)}</p>
      </Question>
      <Question asked="lesson.sheet4.fewest">
        <p data-fewest={fewest.instrument}>
          {capital(instrumentPhrase(texts, fewest.instrument))}.{' '}
          {t('lesson.sheet4.fewest.answer', { day: day(fewest.opened) })}
        </p>
      </Question>
      <Question
        asked="lesson.sheet4.differs"
        values={{ here: ilo?.bound ?? '', base: baseIn(dataset, LESSON_MAPS.treaties) }}
      >
        <p>
          {t('lesson.sheet4.differs.answer')}{' '}
          <a href={`${root}${SITE_PATHS.findings}#${ILO_TOTAL}`}>{t('site.nav.findings')}</a>
        </p>
      </Question>
      <Question asked="lesson.sheet4.practice">
        <p>{t('lesson.sheet4.practice.answer')}</p>
        <StudySays ids={['standards-varied']} />
      </Question>
    </>
  )
}

function Answers5() {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = LESSON_MAPS.inside
  const base = baseIn(dataset, filters)
  return (
    <>
      {SHEET5_ROWS.map((id) => (
        <Question key={id} asked={`lesson.sheet5.${id}.wrote`}>
          <p>{t(`lesson.sheet5.${id}.answer`)}</p>
        </Question>
      ))}
      <Question asked="lesson.sheet5.six">
        <p>
          <MapSays filters={filters} /> <MapLink filters={filters} />
        </p>
      </Question>
      <Question asked="lesson.sheet5.who">
        <p>
          <MapSources maps={[filters]} />
        </p>
      </Question>
      <Question asked="lesson.sheet5.where">
        <p>{t('lesson.sheet5.where.answer')}</p>
      </Question>
      <Question asked="lesson.sheet5.when">
        <p>{t('lesson.sheet5.when.answer')}</p>
      </Question>
      <Question asked="lesson.sheet5.whom">
        <p>
          {t('lesson.sheet5.whom.answer', {
            count: countIn(dataset, { ...filters, evidence: 'anyone' }, 'reported'),
            base,
          })}
        </p>
      </Question>
      <Question asked="lesson.sheet5.what">
        <p>{t('lesson.sheet5.what.answer')}</p>
      </Question>
      <Question asked="lesson.sheet5.unseen">
        <p>{t('lesson.sheet5.unseen.answer', { count: countIn(dataset, filters, 'not-covered'), base })}</p>
        <StudySays ids={['scarce-access']} />
      </Question>
    </>
  )
}
