import { useTexts } from '../../text/context'
import { MapLink } from './MapLink'
import { CLOSING, RECOMMENDATIONS } from './recommendations'
import { Section } from './Section'
import type { FindingsMessage } from './sections'
import styles from './Conclusions.module.css'
import sections from './Section.module.css'
import { TextBlocks } from './TextBlocks'
import { whereWords } from './words'

/** Every recommendation as an entry of its own, and the closing thought. */
export function Conclusions() {
  const texts = useTexts()
  const { t } = texts
  return (
    <Section id="conclusions">
      <p className={sections.lead}>{t('findings.conclusions.lead', { count: RECOMMENDATIONS.length })}</p>
      <ol className={styles.recommendations}>
        {[...RECOMMENDATIONS, CLOSING].map(({ id, text, mapNote, opens }) => (
          <li key={id} data-recommendation={id}>
            <h3 id={id}>{t(`findings.${id}.title` as FindingsMessage)}</h3>
            <TextBlocks blocks={text} />
            <p>
              {mapNote && `${t(mapNote)} `}
              {opens ? <MapLink filters={opens} /> : t('findings.noMap')}
            </p>
          </li>
        ))}
      </ol>
      <p className={sections.where}>{whereWords(texts, ['conclusions'])}</p>
    </Section>
  )
}
