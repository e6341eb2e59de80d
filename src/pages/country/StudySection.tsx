import type { CountryFile, StudyMention } from '../../data/contract'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
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

/** What the study says of the country by its name; nothing where it names it nowhere. */
export function StudySection({ file: { mentions } }: { file: Pick<CountryFile, 'mentions'> }) {
  const { t } = useTexts()
  if (mentions.length === 0) return null
  return (
    <Section title={t('panel.says')}>
      <MentionList mentions={mentions} />
    </Section>
  )
}
