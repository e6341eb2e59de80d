import type { CountryFile, StudyMention } from '../../data/countryContract'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { MembershipLines } from './Memberships'
import { Section } from './Section'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import styles from './Sections.module.css'
import why from '../../atlas/panel/Why.module.css'

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

/** What the study says of the country by its name; nothing where it names it nowhere. */
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

/** What the study says of groups to which the country belonged, with the sources of the membership. */
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
