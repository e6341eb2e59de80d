import { LocatorWords, SourceLines } from '../../atlas/panel/Why'
import why from '../../atlas/panel/Why.module.css'
import type { CountryFile, SourcedMembership, StudyMention } from '../../data/contract'
import { SITE_PATHS } from '../../domain/sitePaths'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { membershipWords } from '../../text/sentences/describeCountry'
import { Section } from './Section'
import styles from './Sections.module.css'

/** Statements of the study, each with its place in it and a link to the findings. */
export function MentionList({ mentions }: { mentions: readonly StudyMention[] }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  return (
    <ul className={styles.mentions}>
      {mentions.map(({ id, text, places }) => (
        <li key={id} data-mention={id}>
          <p>
            <DataTexts of={[text]} />
          </p>
          <p className={why.quiet}>
            {t('panel.says.place')} <DataTexts of={places} />.{' '}
            {!isFile && (
              <a href={linkTo(root, `${SITE_PATHS.findings}#${id}`)}>
                {t('site.nav.findings')}
                <span className="visuallyHidden">
                  : <DataTexts of={[text]} />
                </span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

type Said = Pick<CountryFile, 'mentions'>

/** Returns the statements of the study that name the country. */
export const ownMentions = ({ mentions }: Said): readonly StudyMention[] =>
  mentions.filter(({ groups }) => !groups)

/** Returns the statements of the study on groups to which the country belonged. */
export const groupMentions = ({ mentions }: Said): readonly StudyMention[] =>
  mentions.filter(({ groups }) => groups)

/** The study's statements on the country by its name; nothing where it names it nowhere. */
export function StudySection({ file }: { file: Said }) {
  const { t } = useTexts()
  const mentions = ownMentions(file)
  if (mentions.length === 0) return null
  return (
    <Section title={t('panel.says')}>
      <MentionList mentions={mentions} />
    </Section>
  )
}

/** The study's statements on groups to which the country belonged, with the sources of the membership. */
export function GroupsSection({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  const mentions = groupMentions(file)
  if (mentions.length === 0) return null
  const groups = new Set<string>(mentions.flatMap(({ groups: named = [] }) => named))
  return (
    <Section title={t('panel.says.groups')}>
      <p>{t('panel.says.groups.note')}</p>
      <MembershipLines
        file={file}
        memberships={file.memberships.filter(({ organisation }) => groups.has(organisation))}
      />
      <MentionList mentions={mentions} />
    </Section>
  )
}

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
function MembershipLines({ file, memberships }: MembershipLinesProps) {
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
