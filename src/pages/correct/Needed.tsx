import { useTexts } from '../../text/context'
import styles from './Correct.module.css'

const NEEDS = ['proposed', 'document', 'place'] as const

/** What a report lacks, which only the reader has. */
export function Needed() {
  const { t } = useTexts()
  return (
    <section aria-labelledby="needed">
      <h2 id="needed">{t('correct.needed')}</h2>
      <ul className={styles.points}>
        {NEEDS.map((need) => (
          <li key={need}>{t(`correct.${need}`)}</li>
        ))}
      </ul>
    </section>
  )
}
