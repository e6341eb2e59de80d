import { countKnown, type KnownAnswer, type KnownQuestion } from '../../state/known'
import { KNOWN_FILTERS } from '../../state/knownChoice'
import { toQuery } from '../../state/link'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import styles from './Known.module.css'

import { questionLabel } from './knownWords'

interface CountsTableProps {
  all: readonly { readonly question: KnownQuestion; readonly answers: readonly KnownAnswer[] }[]
}

/** How many answers of each question are documented, in part or missing. */
export function CountsTable({ all }: CountsTableProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <Table className={`${styles.table} ${styles.counts}`}>
      <caption className="visuallyHidden">{t('known.counts')}</caption>
      <TableHead
        heads={[
          t('known.question'),
          t('known.counts.documented'),
          t('known.counts.inPart'),
          t('known.counts.missing'),
          t('known.counts.cannotJoin'),
        ]}
      />
      <TableBody>
        {all.map(({ question, answers }) => {
          const { documented, inPart, missing, cannotJoin } = countKnown(answers)
          const name = questionLabel(texts, question)
          return (
            <TableRow key={`${question.theme} ${question.sub} ${question.instrument}`} data-counted={name}>
              <RowHead>
                <a href={`?${toQuery({ ...KNOWN_FILTERS, ...question }, KNOWN_FILTERS)}`}>{name}</a>
              </RowHead>
              <Cell>{documented}</Cell>
              <Cell>{inPart}</Cell>
              <Cell>{missing}</Cell>
              <Cell>{cannotJoin}</Cell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
