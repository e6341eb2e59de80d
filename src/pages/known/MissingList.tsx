import { Swatch } from '../../atlas/marks/Swatch'
import { type Silence, SILENCES } from '../../domain/known'
import { useAtlas } from '../../state/context'
import type { KnownQuestion, MissingAnswer } from '../../state/known'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './Known.module.css'
import { knownFill } from './knownFills'
import { reportPath } from './knownLinks'
import { fillText, knowledgeLabel, questionLabel } from './knownWords'

interface Missing {
  readonly question: KnownQuestion
  readonly missing: readonly MissingAnswer[]
}

/** Missing answers by question and by what is missing, each with what would fill it and a way to report a source. */
export function MissingList({ filtered }: { filtered: readonly Missing[] }) {
  const { t } = useTexts()
  const count = filtered.reduce((sum, { missing }) => sum + missing.length, 0)
  return (
    <>
      <p role="status" data-missing-count={count}>
        {t('known.list.count', { count })}
      </p>
      {count > 0 && <p>{t('known.list.hint')}</p>}
      <div className={styles.list}>
        {filtered
          .filter(({ missing }) => missing.length > 0)
          .map((one) => (
            <MissingOfQuestion
              key={`${one.question.theme} ${one.question.sub} ${one.question.instrument}`}
              {...one}
            />
          ))}
      </div>
    </>
  )
}

function MissingOfQuestion({ question, missing }: Missing) {
  const texts = useTexts()
  return (
    <section className={styles.missing} data-missing={questionLabel(texts, question)}>
      <h4>{questionLabel(texts, question)}</h4>
      {SILENCES.map((silence) => {
        const own = missing.filter(({ knowledge }) => knowledge === silence)
        return (
          own.length > 0 && <MissingOfKind key={silence} question={question} silence={silence} own={own} />
        )
      })}
    </section>
  )
}

interface MissingOfKindProps {
  question: KnownQuestion
  silence: Silence
  own: readonly MissingAnswer[]
}

function MissingOfKind({ question, silence, own }: MissingOfKindProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <div data-silence={silence}>
      <p className={styles.kind}>
        <Swatch fill={knownFill('documents', silence)} /> <b>{knowledgeLabel(texts, silence)}</b> {own.length}
      </p>
      <p className={styles.fill}>
        {t('text.labelled', { label: t('known.fill'), value: fillText(texts, question, silence) })}
      </p>
      <ul className={styles.names}>
        {own.map((answer) => (
          <li key={answer.entity.code}>
            <MissingLink question={question} answer={answer} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function MissingLink({ question, answer }: { question: KnownQuestion; answer: MissingAnswer }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const on = useAtlas((state) => state.dataset.dataVersion)
  const { entity, known } = answer
  const name = entityLabel(entity)
  return (
    <>
      <a
        href={linkTo(root, reportPath(question, entity.code, on))}
        aria-label={t('text.labelled', {
          label: name,
          value: `${t('known.list.report')}, ${questionLabel(texts, question)}`,
        })}
      >
        {name}
      </a>
      {known.others > 0 && (
        <span className={styles.others}> ({t('known.list.others', { count: known.others })})</span>
      )}
    </>
  )
}
