import type { CountryFile } from '../../data/contract'
import { formsCountedOn, isFormSub, subChoicesOf, THEMES } from '../../domain/themes'
import { isKnown } from '../../domain/verdict'
import { useAtlas } from '../../state/context'
import { linkTo } from '../../state/linkTo'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import styles from './Panel.module.css'
import { Section } from './Section'

/** What the atlas does not know of the country, named question by question. */
export function NotKnown({ file }: { file: CountryFile }) {
  const { t, list } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const asked = THEMES.filter((theme) => theme !== 'treaties').flatMap((theme) =>
    // Another count of forms is silent where the first is.
    ['main', ...subChoicesOf(theme).filter((sub) => !isFormSub(sub) && !formsCountedOn(theme, sub))].map(
      (sub) => ({ theme, sub }),
    ),
  )
  const silent = asked.filter(
    ({ theme, sub }) => !isKnown(dataset.valueOf(file.entity, { ...filters, theme, sub })),
  )
  const names = silent.map(({ theme, sub }) =>
    t((sub === 'main' ? `theme.${theme}.short` : `sub.${theme}.${sub}`) as MessageId),
  )
  return (
    <Section title={t('panel.unknown')}>
      <p className={styles.text}>
        {names.length > 0
          ? t('panel.unknown.sentence', { list: list(names) })
          : t('panel.unknown.none', { name: entity.shortName })}
      </p>
      <p className={styles.quiet}>{t('panel.correct', { label: t('panel.correctThis') })}</p>
      <p className={styles.quiet}>
        {t('panel.help')} <a href={linkTo(root, SITE_PATHS.help)}>{t('panel.help.link')}</a>
      </p>
    </Section>
  )
}
