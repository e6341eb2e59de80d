import type { StudyStatement } from '../../domain/studyStatement'
import { comparedTotals } from '../../state/published'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { Counts } from './Counts'
import styles from './Published.module.css'
import shared from '../text.module.css'
import { TotalRow } from './TotalRow'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'

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
