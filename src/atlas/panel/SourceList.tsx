import type { CountryFile } from '../../data/contract'
import { useTexts } from '../../text/context'
import styles from './Panel.module.css'
import { Section } from './Section'
import { SourceLine } from './SourceLine'

interface SourceListProps {
  file: CountryFile
  /** A section of its own, open, instead of a fold. */
  isSection?: boolean
}

/** Every source that anything said of the country rests on, with terms and limits. */
export function SourceList({ file, isSection = false }: SourceListProps) {
  const { t } = useTexts()
  const count = t('panel.sourceCount', { count: file.sources.length })
  if (isSection) {
    return (
      <Section title={t('panel.sources')} aside={count}>
        <Sources file={file} />
      </Section>
    )
  }
  return (
    <details className={`${styles.fold} ${styles.sources}`}>
      <summary>
        {t('panel.sources')}, {count}
      </summary>
      <Sources file={file} />
    </details>
  )
}

/** A remark of the data as a sentence: rows of sources.csv begin small and have no full stop. */
const sentence = (remark: string): string =>
  remark.charAt(0).toUpperCase() + remark.slice(1) + (/[.!?]$/.test(remark) ? '' : '.')

function Sources({ file }: { file: CountryFile }) {
  const { t, dataLang } = useTexts()
  return (
    <ul className={styles.statements} data-sources="">
      {file.sources.map((source) => (
        <li key={source.id}>
          <p>
            <SourceLine source={source} />
          </p>
          {(source.limitations || source.terms || source.better) && (
            <p className={styles.quiet} lang={dataLang}>
              {[source.terms, source.limitations, source.better && t('why.better', { text: source.better })]
                .flatMap((remark) => (remark ? [sentence(remark)] : []))
                .join(' ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
