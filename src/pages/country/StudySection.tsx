import { Fragment } from 'react'
import { LocatorWords, SourceLines } from '../../atlas/panel/Provenance'
import provenance from '../../atlas/panel/Provenance.module.css'
import type { CountryFile, StudyMention } from '../../data/contract'
import type { EntityCode, Membership } from '../../domain/entity'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { comparePublished } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { About, DataTexts } from '../../text/dataTexts'
import type { MessageId, Texts } from '../../text/i18n'
import { Section } from './Section'
import styles from './Sections.module.css'

/** Such as "member since 13 July 1995" or "participating State, first day not in our sources". */
const membershipWords = ({ t, day }: Texts, { kind: id, from, to }: Membership): string => {
  if (id === 'never-member') return t('membership.never-member')
  const kind = t(`membership.kind.${id}`)
  if (from === undefined)
    return to === undefined ? t('membership.listed', { kind }) : t('membership.until', { kind, to: day(to) })
  return to === undefined
    ? t('membership.since', { kind, from: day(from) })
    : t('membership.between', { kind, from: day(from), to: day(to) })
}

interface Mentions {
  mentions: readonly StudyMention[]
}

/** Statements of the study, each with its place in it and a link to the findings. */
export function MentionList({ mentions }: Mentions) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <ul className={styles.mentions}>
      {mentions.map(({ id, lead, text, places }) => (
        <li key={id} data-mention={id}>
          <p>
            <DataTexts of={lead === undefined ? [text] : [lead, text]} between=" " />
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

/** The study's statements on groups to which the country belonged; that it did is among its memberships. */
export function GroupsSection({ mentions }: Mentions) {
  const { t } = useTexts()
  return (
    <Section title={t('panel.says.groups')}>
      <p>
        {t('panel.says.groups.note')} <a href="#memberships">{t('membership.title')}</a>
      </p>
      <MentionList mentions={mentions} />
    </Section>
  )
}

/** The country's memberships, each with its years and sources. */
export function Memberships({ file: { memberships, sources } }: { file: CountryFile }) {
  const texts = useTexts()
  const { t, semicolon } = texts
  return (
    <Section title={t('membership.title')}>
      <dl>
        {memberships.map((membership) => {
          const { organisation, from, sourceIds, locator } = membership
          return (
            <div
              key={`${organisation} ${from ?? ''}`}
              className={styles.value}
              data-membership={organisation}
            >
              <dt className="quietText">{t(`group.${organisation}`)}</dt>
              <dd>
                <span>{membershipWords(texts, membership)}</span>
                <p className={provenance.quiet}>
                  <SourceLines ids={sourceIds} sources={sources} />
                  {semicolon}
                  <LocatorWords locator={locator} />.
                </p>
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}
