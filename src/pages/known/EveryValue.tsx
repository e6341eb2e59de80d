import type { KnownFile } from '../../data/contract'
import { useAtlas } from '../../state/context'
import {
  countKnown,
  knownAnswers,
  type KnownAnswer,
  type KnownQuestion,
  knownQuestions,
} from '../../state/known'
import { useFilesRoot } from '../../state/sitePlace'
import { EVIDENCE } from '../../domain/evidence'
import { hasEvidenceChoice } from '../../domain/themes'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { answerHeads } from './answerHeads'
import styles from './Known.module.css'
import { kindsText, knowledgeLabel, questionLabel } from './knownWords'

/** Every value of the page in tables that need no script: a table for each question. */
export function EveryValue({ file }: { file: KnownFile }) {
  const { t } = useTexts()
  const root = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  const questions = EVIDENCE.flatMap((evidence) =>
    knownQuestions(dataset, { evidence }).filter(
      ({ theme }) => evidence === 'anyone' || hasEvidenceChoice(theme),
    ),
  )
  return (
    <section className={styles.tables} aria-labelledby="every-value">
      <h2 id="every-value">{t('known.every')}</h2>
      <p>
        {t('known.every.lead')} {t('known.every.file')} <a href={`${root}data/known.csv`}>known.csv</a>
      </p>
      {questions.map((question) => (
        <EveryAnswer
          key={`${question.theme} ${question.sub} ${question.instrument} ${question.evidence}`}
          question={question}
          answers={knownAnswers(dataset, file, question)}
        />
      ))}
    </section>
  )
}

const alikeIn = (answers: readonly KnownAnswer[]): readonly (readonly KnownAnswer[])[] => {
  const rows = new Map<string, KnownAnswer[]>()
  for (const answer of answers) rows.set(rowOf(answer), [...(rows.get(rowOf(answer)) ?? []), answer])
  return [...rows.values()]
}

const rowOf = ({ knowledge, known }: KnownAnswer): string =>
  JSON.stringify([knowledge, known.documents, known.kinds, known.latest, known.agreement, known.others])

function EveryAnswer({ question, answers }: { question: KnownQuestion; answers: readonly KnownAnswer[] }) {
  const texts = useTexts()
  const { t } = texts
  const { documented, inPart, missing } = countKnown(answers)
  const label = [
    questionLabel(texts, question),
    ...(hasEvidenceChoice(question.theme)
      ? [t(`filter.evidence.${question.evidence === 'children' ? 'children' : 'anyone'}`)]
      : []),
  ].join(', ')
  return (
    <details className={styles.all}>
      <summary>
        {label}{' '}
        <span className={styles.others}>{t('known.every.counts', { documented, inPart, missing })}</span>
      </summary>
      <Table className={styles.table}>
        <caption className="visuallyHidden">{label}</caption>
        <TableHead heads={[t('known.table.countries'), ...answerHeads(t)]} />
        <TableBody>
          {alikeIn(answers).map((alike) => {
            const [first] = alike
            if (!first) return null
            const { known, knowledge } = first
            return (
              <TableRow key={rowOf(first)}>
                <RowHead>{alike.map(({ entity }) => entityLabel(entity)).join(', ')}</RowHead>
                <Cell>{knowledgeLabel(texts, knowledge)}</Cell>
                <Cell>{known.documents}</Cell>
                <Cell>{kindsText(texts, first) || '–'}</Cell>
                <Cell>{known.latest ?? '–'}</Cell>
                <Cell>{known.agreement ? t(`known.class.agreement.${known.agreement}`) : '–'}</Cell>
                <Cell>{known.others}</Cell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </details>
  )
}
