import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { KEY_FINDINGS } from './keyFindings'
import { Section } from './Section'
import styles from './KeyFindings.module.css'
import sections from './Section.module.css'
import { studyNumbers, whereWords } from './words'

/** The study's key findings in short, each leading to the finding that tells more. */
export function KeyFindings({ numberOf }: { numberOf: ReadonlyMap<string, number> }) {
  const texts = useTexts()
  const { t } = texts
  const numbers = studyNumbers(useAtlas((store) => store.dataset))
  return (
    <Section id="key">
      <div className={styles.groups}>
        {KEY_FINDINGS.map(({ title, items }) => (
          <div key={title}>
            <h3>{t(title)}</h3>
            <ul className={sections.points}>
              {items.map(({ text, more }) => (
                <li key={text} data-key-finding="">
                  {t(text, numbers)}{' '}
                  <a href={`#${more}`}>{t('findings.number', { number: numberOf.get(more) ?? 0 })}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={sections.where}>{whereWords(texts, ['key'])}</p>
    </Section>
  )
}
