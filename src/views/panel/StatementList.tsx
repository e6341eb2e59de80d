import type { CountryStatement, Source } from '../../dataset/contract'
import { useTexts } from '../../text/context'
import { groupStatements, statementLimits, statementWords } from '../../wording/statements'
import styles from './Panel.module.css'
import { SourceLines } from './SourceLine'

interface StatementListProps {
  statements: readonly CountryStatement[]
  sources: readonly Source[]
}

/** Notes of the data that say no more than the words that stand beside every complete or partial list. */
const SAID_BESIDE = ['complete list', 'partial list']

/** Statements with what they say, the year, the source, the place in it, and what limits them. */
export function StatementList({ statements, sources }: StatementListProps) {
  const texts = useTexts()
  const { t, dataLang } = texts
  return (
    <ul className={styles.statements}>
      {groupStatements(statements).map((group) => {
        const { first, details } = group
        const notes = group.notes.filter((note) => !SAID_BESIDE.includes(note))
        return (
          <li
            key={JSON.stringify([group.codes, first.indicator, first.sourceIds, first.asOf, first.locator])}
          >
            <p>
              <b>{statementWords(texts, group)}</b>, {first.asOf ?? t('panel.undated')}
            </p>
            {details.length > 0 && <p lang={dataLang}>{details.join('; ')}</p>}
            <p className={styles.quiet}>
              <SourceLines ids={first.sourceIds} sources={sources} />;{' '}
              {t('why.locator', { locator: first.locator })}; {statementLimits(texts, group).join('; ')}.
              {notes.length > 0 && <span lang={dataLang}> {notes.join('; ')}.</span>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
