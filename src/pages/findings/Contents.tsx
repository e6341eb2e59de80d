import { useTexts } from '../../text/context'
import type { StudySection } from '../../domain/studyStatement'
import styles from './Contents.module.css'

/** The page's sections; on a wide window beside the text, where a script marks the one being read. */
export function Contents({ sections }: { sections: readonly StudySection[] }) {
  const { t } = useTexts()
  return (
    <nav className={styles.contents} aria-labelledby="contents" data-contents="">
      <h2 id="contents">{t('findings.contents')}</h2>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#section-${id}`}>{t(`findings.section.${id}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
