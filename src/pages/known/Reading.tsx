import { countryPath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import type { KnownAnswer, KnownQuestion } from '../../state/known'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel, valueWords } from '../../text/sentences/words'
import styles from './Known.module.css'
import { answerPath, reportPath } from './knownLinks'
import { fillText, kindsText, questionLabel } from './knownWords'

interface ReadingProps {
  question: KnownQuestion
  answers: readonly KnownAnswer[]
}

/** What our sources have on the chosen country, in words. */
export function Reading({ question, answers }: ReadingProps) {
  const { t } = useTexts()
  const code = useAtlas((state) => state.filters.entity)
  const answer = answers.find(({ entity }) => entity.code === code)
  return (
    <div className={styles.reading} role="status" data-known-reading={code ?? ''}>
      {answer ? (
        <ReadAnswer question={question} answer={answer} />
      ) : (
        <p className={styles.hint}>{t('known.map.hint')}</p>
      )}
    </div>
  )
}

function ReadAnswer({ question, answer }: { question: KnownQuestion; answer: KnownAnswer }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const on = useAtlas((state) => state.dataset.dataVersion)
  const { entity, value, known, knowledge } = answer
  const { theme, sub } = question
  const { documents, others, latest, agreement, kinds } = known
  const labelled = (label: string, words: string) => t('text.labelled', { label, value: words })
  const isMissing = knowledge !== 'documented' && knowledge !== 'cannot-join'
  return (
    <>
      <h4 className={styles.readingHead}>
        <a href={linkTo(root, countryPath(entity))}>{entityLabel(entity)}</a>
      </h4>
      <p>{labelled(questionLabel(texts, question), valueWords(texts, theme, sub, value))}</p>
      <ul className={styles.facts}>
        <li>{t('known.reading.documents', { count: documents })}</li>
        {kinds.length > 0 && (
          <li>{labelled(t('known.reading.kinds', { count: kinds.length }), kindsText(texts, answer))}</li>
        )}
        {latest !== undefined && <li>{labelled(t('known.measure.latest'), String(latest))}</li>}
        {agreement && !isMissing && (
          <li>{labelled(t('known.measure.agreement'), t(`known.class.agreement.${agreement}`))}</li>
        )}
        {others > 0 && <li>{t('known.reading.others', { count: others })}</li>}
        {isMissing && <li>{labelled(t('known.fill'), fillText(texts, question, knowledge))}</li>}
      </ul>
      <p className={styles.ways}>
        <a href={linkTo(root, answerPath(question, entity.code, on))}>{t('known.reading.atlas')}</a>
        {isMissing && (
          <a href={linkTo(root, reportPath(question, entity.code, on))}>{t('known.list.report')}</a>
        )}
      </p>
    </>
  )
}
