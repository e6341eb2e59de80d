import type { StudyStatement } from '../../domain/studyStatement'
import { type PublishedAnswer, type PublishedComparison, comparedTotals } from '../../state/published'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './Published.module.css'
import shared from '../text.module.css'
import { TotalRow } from './TotalRow'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import type { ReactNode } from 'react'
import { EVIDENCE } from '../../domain/evidence'
import { type PublishedVerdict, PUBLISHED_VERDICTS } from '../../domain/publishedVerdict'
import blocks from '../../ui/BlockTable.module.css'
import { Cell, RowHead, TableBody, TableHead, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { verdictWord } from '../../text/sentences/verdictWords'
import { PublishedVerdict as Word } from '../../atlas/marks/PublishedVerdict'

const tallyOf = (answers: readonly PublishedAnswer[]) => (wanted: PublishedVerdict) =>
  answers.filter(({ verdict }) => verdict === wanted).length

/** Figures by verdict: patterns by both strengths of evidence (R27), the study's own list apart. */
function Counts({ rows }: { rows: readonly PublishedComparison[] }) {
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

/** Every figure the study published beside the documented one for the same question, with a verdict. */
export function PublishedPage({ statements }: { statements: readonly StudyStatement[] }) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = comparedTotals(dataset)
  const maps = [...new Set(rows.map(({ total }) => total.map))]
  return (
    <div className={styles.page}>
      <h1>{t('published.title')}</h1>
      <div className={styles.intro}>
        <div>
          <Counts rows={rows} />
        </div>
        <Method />
      </div>
      <nav className={shared.contents} aria-label={t('published.contents')}>
        <ul>
          {maps.map((map) => (
            <li key={map}>
              <a href={`#${map}`}>{t(`published.heading.${map}` as MessageId)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {maps.map((map) => (
        <section key={map} aria-labelledby={map}>
          <h2 id={map}>{t(`published.heading.${map}` as MessageId)}</h2>
          <div className={styles.columns} aria-hidden="true">
            <span>{t('published.column.question')}</span>
            <span>{t('published.column.study')}</span>
            <span>{t('published.column.here')}</span>
            <span>{t('published.column.verdict')}</span>
          </div>
          {rows
            .filter(({ total }) => total.map === map)
            .map((row) => (
              <TotalRow key={row.total.id} row={row} statement={statementOf(statements, row.total.id)} />
            ))}
        </section>
      ))}
    </div>
  )
}

const isAtLength = ({ section }: StudyStatement): boolean => section !== 'key'

/** The first statement of the study that gives the figure, preferably outside the key findings. */
const statementOf = (statements: readonly StudyStatement[], total: string): StudyStatement | undefined => {
  const giving = statements.filter(({ totals }) => totals.includes(total))
  return (
    giving.find((statement) => statement.totals[0] === total && isAtLength(statement)) ??
    giving.find(isAtLength) ??
    giving[0]
  )
}

const POINTS = ['horizon', 'verdict', 'words', 'twice', 'result'] as const

function Method() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={styles.method}>
      {POINTS.map((point) => (
        <li key={point}>{t(`published.method.${point}`)}</li>
      ))}
      <li>
        <a href={`${root}${SITE_PATHS.methods}#R26`}>{t('published.method.rules')}</a>
      </li>
    </ul>
  )
}
