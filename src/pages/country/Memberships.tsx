import styles from './Sections.module.css'
import why from '../../atlas/panel/Why.module.css'
import { LocatorWords, SourceLines } from '../../atlas/panel/SourceLine'
import type { CountryFile, SourcedMembership } from '../../data/countryContract'
import { useTexts } from '../../text/context'
import { membershipWords } from '../../text/sentences/countryLead'
import { Section } from './Section'

/** The country's memberships with their years and sources. */
export function Memberships({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  if (file.memberships.length === 0) return null
  return (
    <Section title={t('membership.title')}>
      <MembershipLines file={file} memberships={file.memberships} />
    </Section>
  )
}

interface MembershipLinesProps {
  file: CountryFile
  memberships: readonly SourcedMembership[]
}

/** Memberships, each with its years and sources. */
export function MembershipLines({ file, memberships }: MembershipLinesProps) {
  return (
    <dl className={styles.values}>
      {memberships.map((membership) => (
        <Line
          key={`${membership.organisation} ${membership.from ?? ''}`}
          file={file}
          membership={membership}
        />
      ))}
    </dl>
  )
}

function Line({ file, membership }: { file: CountryFile; membership: SourcedMembership }) {
  const texts = useTexts()
  const { t } = texts
  const { organisation, sourceIds, locator } = membership
  return (
    <div className={styles.value} data-membership={organisation}>
      <dt>{t(`group.${organisation}`)}</dt>
      <dd>
        <span>{membershipWords(texts, membership)}</span>
        <details className={why.fold}>
          <summary>
            <span className={why.open}>{t('why.open')}</span>
          </summary>
          <p className={why.quiet}>
            <SourceLines ids={sourceIds} sources={file.sources} />; <LocatorWords locator={locator} />.
          </p>
        </details>
      </dd>
    </div>
  )
}
