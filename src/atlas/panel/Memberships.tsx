import type { CountryFile, SourcedMembership } from '../../data/contract'
import { useTexts } from '../../text/context'
import { membershipWords } from '../../text/sentences/membershipWords'
import styles from './Panel.module.css'
import { Section } from './Section'
import { SourceLines } from './SourceLine'

/** To which organisations the country belongs or belonged, from when until when, and where that is read. */
export function Memberships({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  if (file.memberships.length === 0) return null
  return (
    <Section title={t('membership.title')}>
      <dl className={styles.values} data-memberships="">
        {file.memberships.map((membership) => (
          <Line
            key={`${membership.organisation} ${membership.from ?? ''}`}
            file={file}
            membership={membership}
          />
        ))}
      </dl>
    </Section>
  )
}

function Line({ file, membership }: { file: CountryFile; membership: SourcedMembership }) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const { organisation, sourceIds, locator } = membership
  return (
    <div className={styles.value} data-membership={organisation}>
      <dt>{t(`group.${organisation}`)}</dt>
      <dd>
        <span>{membershipWords(texts, membership)}</span>
        <details className={styles.fold}>
          <summary>{t('why.open')}</summary>
          <p className={styles.quiet}>
            <SourceLines ids={sourceIds} sources={file.sources} />;{' '}
            <span lang={dataLang}>{t('why.locator', { locator })}</span>.
          </p>
        </details>
      </dd>
    </div>
  )
}
