import type { Entity } from '../../domain/entity'
import { addressesFrom, countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { folderOf } from '../../domain/languages'
import { AllCountries } from '../../atlas/panel/AllCountries'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import styles from './CountryFoot.module.css'

/** The countries before and after in the alphabet; none at its ends. */
export interface Turn {
  readonly previous: Entity | undefined
  readonly next: Entity | undefined
}

interface CountryFootProps extends Pick<SiteData, 'siteUrl'> {
  entity: Entity
  turn: Turn
}

/** What is at the end of a country's page: its data, how to put an error right, all others, the ones beside it. */
export function CountryFoot({ siteUrl, entity, turn }: CountryFootProps) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  return (
    <div className={styles.foot}>
      <p className={styles.further}>
        <a href={`${files}data/countries/${entity.code}.json`}>{t('countryPage.data')}</a>
        <a href={`${root}${SITE_PATHS.methods}#correct`}>{t('countryPage.error')}</a>
      </p>
      <div id="all-countries" className={styles.all}>
        <AllCountries current={entity.code} />
      </div>
      <nav className={styles.turn} aria-label={t('countryPage.turn')}>
        {(['previous', 'next'] as const).map((way) => {
          const other = turn[way]
          return (
            other && (
              <a
                key={way}
                rel={way === 'previous' ? 'prev' : 'next'}
                href={root + countryPath(other)}
                data-way={way}
              >
                <span>{t(`countryPage.${way}`)}</span> {entityLabel(other)}
              </a>
            )
          )
        })}
      </nav>
      {siteUrl !== null && (
        <p className={styles.address}>
          {t('countryPage.sheet', {
            address: addressesFrom(siteUrl, '')(folderOf(locale) + countryPath(entity)),
          })}
        </p>
      )}
    </div>
  )
}
