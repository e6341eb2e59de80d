import { AtlasContexts, type AtlasParts } from '../../app/AtlasContexts'
import type { Entity } from '../../domain/entity'
import { THEMES } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import { useCountryFile } from '../../views/panel/useCountryFile'
import { ChooseCountry } from './ChooseCountry'
import { CountryAnswer } from './CountryAnswer'
import styles from './EmbedCountry.module.css'
import { EmbedFoot } from './EmbedFoot'

/** One country in a frame of another site: its place, the answers to the seven questions, the way to its page. */
export function EmbedCountry(parts: AtlasParts) {
  return (
    <AtlasContexts {...parts}>
      <Framed />
    </AtlasContexts>
  )
}

function Framed() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entity = useAtlas(({ dataset, filters }) => (filters.entity ? dataset.entity(filters.entity) : null))
  return (
    <main className={styles.embed} data-atlas="">
      <div className={styles.content}>
        {entity ? <Country key={entity.code} entity={entity} /> : <ChooseCountry />}
      </div>
      {entity ? (
        <EmbedFoot
          href={`${root}${countryPath(entity)}`}
          linkText={t('embed.country.more', { name: entity.shortName })}
        >
          {t('embed.country.reports')}
        </EmbedFoot>
      ) : (
        <EmbedFoot />
      )}
    </main>
  )
}

function Country({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const { state } = useCountryFile(entity.code)
  const facts = [
    ...(entity.name === entity.shortName ? [] : [entity.name]),
    t(`region.${entity.region}`),
    ...(entity.isEuMember2007 ? [t('panel.eu')] : []),
  ]
  return (
    <article aria-label={entityLabel(entity)} data-country={entity.code}>
      <h1 className={styles.name}>{entityLabel(entity)}</h1>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {entity.note && <p className={styles.facts}>{entity.note}</p>}
      <dl className={styles.answers}>
        {THEMES.map((theme) => (
          <CountryAnswer key={theme} code={entity.code} theme={theme} />
        ))}
      </dl>
      <p className={styles.facts} role="status">
        {state.status === 'ready' && t('embed.country.sources', { count: state.file.sources.length })}
        {state.status === 'failed' && t('panel.failed', { name: entity.shortName })}
      </p>
    </article>
  )
}
