import { useTexts } from '../../text/context'
import { MapLink } from './MapLink'
import { CLOSING, RECOMMENDATIONS } from './recommendations'
import { Section } from './Section'
import type { FindingsMessage } from './sections'
import styles from './Findings.module.css'
import { TextBlocks } from './TextBlocks'
import { whereWords } from './words'

/** Every recommendation as an entry of its own, and the closing thought. */
export function Conclusions() {
  const texts = useTexts()
  const { t } = texts
  return (
    <Section id="conclusions">
      <p className={styles.sectionLead}>
        {t('findings.conclusions.lead', { count: RECOMMENDATIONS.length })}
      </p>
      <ol className={styles.recommendations}>
        {[...RECOMMENDATIONS, CLOSING].map(({ id, text, opens }) => (
          <li key={id} data-recommendation={id}>
            <h3 id={id}>{t(`findings.${id}.title` as FindingsMessage)}</h3>
            <TextBlocks blocks={text} />
            {opens && (
              <p>
                <MapLink filters={opens} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.where}>{whereWords(texts, ['conclusions'])}</p>
    </Section>
  )
}
