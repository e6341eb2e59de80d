import type { ReactNode } from 'react'
import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { linkTo } from '../../state/linkTo'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityFacts } from '../../text/sentences/entityFacts'
import { entityLabel } from '../../text/sentences/words'
import { CopyLink } from './CopyLink'
import panelStyles from './Panel.module.css'
import styles from './CountryFacts.module.css'

interface CountryFactsProps {
  entity: Entity
  /** What else can be done with the country. */
  actions?: ReactNode
}

/** Who this is: names today and in the study, sub-region, notes; and where to go on from here. */
export function CountryFacts({ entity, actions }: CountryFactsProps) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const root = useSiteRoot()
  const isFile = useIsFile()
  const shownWith = useAtlas((state) => (entity.countryOf ? state.dataset.entity(entity.countryOf) : null))
  const previous = useAtlas(({ dataset, previousEntity: code }) =>
    code && code !== entity.code ? dataset.entity(code) : null,
  )
  return (
    <div className={styles.about}>
      <p className={styles.facts}>{entityFacts(texts, entity).join(' · ')}</p>
      {entity.studyName !== entity.name && entity.studyName !== entity.shortName && (
        <p className={styles.facts}>{t('panel.study', { name: entity.studyName })}</p>
      )}
      {shownWith && <p className={styles.facts}>{t('panel.with', { name: shownWith.shortName })}</p>}
      {entity.note && (
        <p className={styles.facts} lang={dataLang}>
          {entity.note}
        </p>
      )}
      <div className={styles.actions}>
        {!isFile && (
          <a className={panelStyles.link} href={linkTo(root, countryPath(entity))}>
            {t('panel.fullPage', { name: entityLabel(entity) })}
          </a>
        )}
        {previous && (
          <a className={panelStyles.link} href={linkTo(root, comparePath(entity.code, previous.code))}>
            {t('panel.compareWith', { name: entityLabel(previous) })}
          </a>
        )}
        <a className={panelStyles.link} href={linkTo(root, comparePath(entity.code))}>
          {t('panel.compare')}
        </a>
        {!isFile && <CopyLink />}
        {actions}
      </div>
    </div>
  )
}
