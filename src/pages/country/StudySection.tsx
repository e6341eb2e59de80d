import { Fragment } from 'react'
import { LocatorWords, SourceLines } from '../../atlas/panel/Provenance'
import provenance from '../../atlas/panel/Provenance.module.css'
import type { CountryFile, StudyMention } from '../../data/contract'
import type { EntityCode } from '../../domain/entity'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { comparePublished } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { About, DataTexts } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { membershipWords } from '../../text/sentences/describeCountry'
import { Section } from './Section'
import styles from './Sections.module.css'

interface Mentions {
  mentions: readonly StudyMention[]
}

/** Statements of the study, each with its place in it and a link to the findings. */
export function MentionList({ mentions }: Mentions) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={styles.mentions}>
      {mentions.map(({ id, text, places }) => (
        <li key={id} data-mention={id}>
          <p>
            <DataTexts of={[text]} />
          </p>
          <p className={provenance.quiet}>
            {t('panel.says.place')} <DataTexts of={places} />.{' '}
            <a href={`${root}${SITE_PATHS.findings}#${id}`}>
              {t('site.nav.findings')}
              <About>
                <DataTexts of={[text]} />
              </About>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The study's statements on the country by its name, with those of its figures that our sources neither say nor deny. */
export function StudySection({ mentions, entity }: Mentions & { entity: EntityCode }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const open = dataset.publishedTotals.filter(
    (total) =>
      total.named?.includes(entity) &&
      comparePublished(dataset, total).answers.some(({ byYear: [{ groups }] }) =>
        groups.unknown.some((member) => member.entity.code === entity),
      ),
  )
  return (
    <Section title={t('panel.says')}>
      <MentionList mentions={mentions} />
      {open.length > 0 && (
        <p>
          {t('published.notSaid')}
          {open.map(({ id }, index) => (
            <Fragment key={id}>
              {index > 0 && ','}{' '}
              <a href={`${root}${SITE_PATHS.findings}#${id}`}>{t(`published.row.${id}` as MessageId)}</a>
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  )
}

/** The study's statements on groups to which the country belonged, with the sources of the membership. */
export function GroupsSection({ file, mentions }: Mentions & { file: CountryFile }) {
  const { t } = useTexts()
  const groups = new Set<string>(mentions.flatMap(({ groups: named = [] }) => named))
  return (
    <Section title={t('panel.says.groups')}>
      <p>{t('panel.says.groups.note')}</p>
      <MembershipLines
        file={{
          ...file,
          memberships: file.memberships.filter(({ organisation }) => groups.has(organisation)),
        }}
      />
      <MentionList mentions={mentions} />
    </Section>
  )
}

/** The country's memberships with their years and sources. */
export function Memberships({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <Section title={t('membership.title')}>
      <MembershipLines file={file} />
    </Section>
  )
}

/** Memberships, each with its years and sources. */
function MembershipLines({
  file: { memberships, sources },
}: {
  file: Pick<CountryFile, 'memberships' | 'sources'>
}) {
  const texts = useTexts()
  const { t, semicolon } = texts
  return (
    <dl>
      {memberships.map((membership) => {
        const { organisation, from, sourceIds, locator } = membership
        return (
          <div key={`${organisation} ${from ?? ''}`} className={styles.value} data-membership={organisation}>
            <dt className="quietText">{t(`group.${organisation}`)}</dt>
            <dd>
              <span>{membershipWords(texts, membership)}</span>
              <details className={provenance.fold}>
                <summary>
                  <span className={provenance.open}>{t('why.open')}</span>
                </summary>
                <p className={provenance.quiet}>
                  <SourceLines ids={sourceIds} sources={sources} />
                  {semicolon}
                  <LocatorWords locator={locator} />.
                </p>
              </details>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
