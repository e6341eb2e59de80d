import { useAtlas } from '../../state/context'
import type { KnownAnswer, KnownQuestion } from '../../state/known'
import { useTexts } from '../../text/context'
import { questionText } from '../../text/sentences/question'
import { mapOf } from '../../state/known'
import { entityLabel, valueWords } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { answerHeads } from './answerHeads'
import styles from './Known.module.css'
import { kindsText } from './knownWords'

interface KnownTableProps {
  question: KnownQuestion
  answers: readonly KnownAnswer[]
}

/** All countries by name, with the answer of each and what is known of it. */
export function KnownTable({ question, answers }: KnownTableProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub } = question
  return (
    <div className={styles.scroll} role="region" aria-label={t('known.table')} tabIndex={0}>
      <Table className={styles.table}>
        <caption className="visuallyHidden">{questionText(texts, mapOf(dataset, question))}</caption>
        <TableHead heads={[t('known.table.country'), ...answerHeads(t)]} />
        <TableBody>
          {answers.map((answer) => {
            const { entity, value, known } = answer
            return (
              <TableRow key={entity.code} data-known={entity.code}>
                <RowHead>{entityLabel(entity)}</RowHead>
                <Cell>{valueWords(texts, theme, sub, value)}</Cell>
                <Cell>{known.documents}</Cell>
                <Cell>{known.kinds.length > 0 ? kindsText(texts, answer) : '–'}</Cell>
                <Cell>{known.latest ?? '–'}</Cell>
                <Cell>{known.agreement ? t(`known.class.agreement.${known.agreement}`) : '–'}</Cell>
                <Cell>{known.others}</Cell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </div>
  )
}
