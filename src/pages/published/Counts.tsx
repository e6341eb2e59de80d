import type { ReactNode } from 'react'
import { EVIDENCE } from '../../domain/evidence'
import { PUBLISHED_VERDICTS, type PublishedVerdict } from '../../domain/publishedVerdict'
import type { PublishedAnswer, PublishedComparison } from '../../state/published'
import { useTexts } from '../../text/context'
import blocks from '../../ui/BlockTable.module.css'
import { Cell, RowHead, TableBody, TableHead, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { verdictWord } from '../../text/sentences/verdictWords'
import { PublishedVerdict as Word } from '../../atlas/marks/PublishedVerdict'
import styles from './Published.module.css'

const tallyOf = (answers: readonly PublishedAnswer[]) => (wanted: PublishedVerdict) =>
  answers.filter(({ verdict }) => verdict === wanted).length

/** Figures by verdict: patterns by both strengths of evidence (R27), the study's own list apart. */
export function Counts({ rows }: { rows: readonly PublishedComparison[] }) {
  const texts = useTexts()
  const { t } = texts
  const lists = rows.filter(({ isOwnList }) => isOwnList)
  const judged = rows.filter(({ isOwnList }) => !isOwnList)
  const answers = judged.flatMap((row) => row.answers)
  const once = answers.filter(({ evidence }) => evidence === undefined)
  const count = tallyOf(once)
  const lead = t('published.lead', {
    rows: judged.length,
    once: once.length,
    twice: judged.length - once.length,
    agrees: count('agrees'),
    differs: count('differs'),
    open: count('cannot-be-judged'),
  })
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.list}>
        {t('published.list', {
          count: lists.length,
          whole: tallyOf(lists.flatMap((row) => row.answers))('agrees'),
        })}
      </p>
      <table className={`${styles.counts} ${blocks.onSmallPhones}`} {...TABLE_ROLES.table}>
        <caption className="visuallyHidden">{t('published.counts')}</caption>
        <TableHead
          heads={[
            null,
            ...PUBLISHED_VERDICTS.map((verdict) => (
              <Word key={verdict} verdict={verdict}>
                {verdictWord(texts, verdict)}
              </Word>
            )),
          ]}
        />
        <TableBody>
          <CountRow answers={once}>{t('published.counts.once', { count: once.length })}</CountRow>
          {EVIDENCE.map((evidence) => {
            const own = answers.filter((answer) => answer.evidence === evidence)
            return (
              <CountRow key={evidence} answers={own}>
                {t(`published.counts.${evidence}`, { count: own.length })}
              </CountRow>
            )
          })}
        </TableBody>
      </table>
    </>
  )
}

function CountRow({ answers, children }: { answers: readonly PublishedAnswer[]; children: ReactNode }) {
  const count = tallyOf(answers)
  return (
    <TableRow>
      <RowHead>{children}</RowHead>
      {PUBLISHED_VERDICTS.map((verdict) => (
        <Cell key={verdict}>{count(verdict)}</Cell>
      ))}
    </TableRow>
  )
}
