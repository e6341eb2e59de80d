import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './Contents.module.css'

/** Parts of the page in the order a reader asks, with the words of the list of contents. */
const CONTENTS: readonly (readonly [id: string, name: MessageId])[] = [
  ['from-and-to', 'theme.patterns.heading'],
  ['place', 'countryPage.place'],
  ['routes', 'panel.routes'],
  ['law', 'panel.law'],
  ['study', 'panel.says'],
  ['treaties', 'theme.treaties.heading'],
  ['memberships', 'membership.title'],
  ['detected', 'countryPage.detected.short'],
  ['not-known', 'panel.unknown'],
  ['sources', 'panel.sources'],
]

interface ContentsProps {
  /** Whether the page has a part on what the study says of the country. */
  hasMentions: boolean
}

/** The list of the page's parts. */
export function Contents({ hasMentions }: ContentsProps) {
  const { t } = useTexts()
  return (
    <nav className={styles.contents} aria-label={t('countryPage.contents')}>
      <p>{t('countryPage.contents')}</p>
      <ul>
        {CONTENTS.filter(([id]) => id !== 'study' || hasMentions).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
