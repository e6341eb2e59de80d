import type { ReactNode } from 'react'
import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { comparePath, countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { CloseButton } from '../../ui/CloseButton'
import { entityLabel } from '../../wording/words'
import { CopyLink } from './CopyLink'
import panelStyles from './Panel.module.css'
import styles from './PanelHead.module.css'

interface PanelHeadProps {
  entity: Entity
  onClose: () => void
  /** What else can be done with the country. */
  actions?: ReactNode
}

/** Who this is: names today and in the study, sub-region, notes; and the way out. */
export function PanelHead({ entity, onClose, actions }: PanelHeadProps) {
  const { t, dataLang } = useTexts()
  const root = useSiteRoot()
  const shownWith = useAtlas((state) => (entity.countryOf ? state.dataset.entity(entity.countryOf) : null))
  const previous = useAtlas(({ dataset, previousEntity: code }) =>
    code && code !== entity.code ? dataset.entity(code) : null,
  )
  const facts = [
    ...(entity.name === entity.shortName ? [] : [entity.name]),
    t(`region.${entity.region}`),
    ...(entity.isEuMember2007 ? [t('panel.eu')] : []),
  ]
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <h2 className={styles.name}>{entityLabel(entity)}</h2>
        <CloseButton label={t('panel.close')} onClick={onClose} />
      </div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
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
        <a className={panelStyles.link} href={root + countryPath(entity)}>
          {t('panel.fullPage', { name: entityLabel(entity) })}
        </a>
        {previous && (
          <a className={panelStyles.link} href={root + comparePath(entity.code, previous.code)}>
            {t('panel.compareWith', { name: entityLabel(previous) })}
          </a>
        )}
        <a className={panelStyles.link} href={root + comparePath(entity.code)}>
          {t('panel.compare')}
        </a>
        <CopyLink />
        {actions}
      </div>
    </header>
  )
}
