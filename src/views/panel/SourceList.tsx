import type { CountryFile } from '../../dataset/contract'
import { useTexts } from '../../text/context'
import styles from './Panel.module.css'
import { SourceLine } from './SourceLine'

/** Every source that anything in the panel rests on, with terms and limits. */
export function SourceList({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <details className={styles.sources}>
      <summary>
        {t('panel.sources')}, {t('panel.sourceCount', { count: file.sources.length })}
      </summary>
      <ul className={styles.statements}>
        {file.sources.map((source) => (
          <li key={source.id}>
            <p>
              <SourceLine source={source} />
            </p>
            {(source.limitations || source.terms || source.better) && (
              <p className={styles.quiet}>
                {[source.terms, source.limitations, source.better && t('why.better', { text: source.better })]
                  .filter(Boolean)
                  .join(' ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
