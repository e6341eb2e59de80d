import type { CountryStatement, Source } from '../../dataset/contract'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { groupStatements, statementLimits, statementWords } from '../../wording/statements'
import styles from './Panel.module.css'
import { SourceLines } from './SourceLine'

interface StatementListProps {
  statements: readonly CountryStatement[]
  sources: readonly Source[]
}

/** Whether a note says more than the words that stand beside every complete or partial list. */
const hasMore = (note: string, { t }: Texts): boolean =>
  note !== t('why.complete') && note !== t('why.partial')

/** Statements with what they say, the year, the source, the place in it, and what limits them. */
export function StatementList({ statements, sources }: StatementListProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <ul className={styles.statements}>
      {groupStatements(statements).map((group) => {
        const { first, details } = group
        const notes = group.notes.filter((note) => hasMore(note, texts))
        return (
          <li
            key={JSON.stringify([group.codes, first.indicator, first.sourceIds, first.asOf, first.locator])}
          >
            <p>
              <b>{statementWords(texts, group)}</b>, {first.asOf ?? t('panel.undated')}
            </p>
            {details.length > 0 && <p>{details.join('; ')}</p>}
            <p className={styles.quiet}>
              <SourceLines ids={first.sourceIds} sources={sources} />;{' '}
              {t('why.locator', { locator: first.locator })}; {statementLimits(texts, group).join('; ')}.
              {notes.length > 0 && ` ${notes.join('; ')}.`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
