import { useMemo, useId } from 'react'
import type { Topology } from 'topojson-specification'
import { AtlasProvider, type AtlasParts } from '../../app/AtlasProvider'
import { HiddenPlaceWords } from '../../app/HiddenPlaceWords'
import { cutOutOf } from '../../cartography/cutOut'
import { fillOf } from '../../cartography/fills'
import type { Entity } from '../../domain/entity'
import { THEMES } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { DEFAULT_FILTERS } from '../../store/filters'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityFacts } from '../../wording/entityFacts'
import { entityLabel, entityLabels } from '../../wording/words'
import { CutOut } from '../../views/cutout/CutOut'
import { ChooseCountry } from './ChooseCountry'
import { CountryAnswer } from './CountryAnswer'
import styles from './EmbedCountry.module.css'
import { EmbedFoot } from './EmbedFoot'
import { sourceCountOf } from './sourceCounts'

/** One country in a frame of another site: its place, the answers to the seven questions, the way to its page. */
export function EmbedCountry({ ground: topology, ...parts }: AtlasParts & { ground: Topology }) {
  return (
    <AtlasProvider {...parts}>
      <Framed topology={topology} />
    </AtlasProvider>
  )
}

function Framed({ topology }: { topology: Topology }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entity = useAtlas(({ dataset, filters }) => (filters.entity ? dataset.entity(filters.entity) : null))
  return (
    <main className={styles.embed} data-page="" data-atlas="">
      <div className={styles.content}>
        {entity ? <Country key={entity.code} entity={entity} topology={topology} /> : <ChooseCountry />}
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

/** Where the country lies, in the colour of its answer to the first question. */
function Place({ entity: { code, shortName }, topology }: { entity: Entity; topology: Topology }) {
  const wordsId = useId()
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const map = useMemo(() => {
    return cutOutOf({ topology, codes: [code], names: entityLabels(dataset) })
  }, [topology, code, dataset])
  const { theme, sub } = DEFAULT_FILTERS
  const { classes, strength } = dataset.valueOf(code, { ...filters, theme, sub })
  return (
    <div className={styles.place}>
      <CutOut
        map={map}
        fills={{ [code]: fillOf(theme, sub, classes, strength) }}
        label={t('embed.country.place', { name: shortName })}
        wordsId={wordsId}
      />
      <HiddenPlaceWords id={wordsId} code={code} topology={topology} />
    </div>
  )
}

function Country({ entity, topology }: { entity: Entity; topology: Topology }) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const sources = sourceCountOf(entity.code)
  return (
    <article aria-label={entityLabel(entity)} data-country={entity.code}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.name}>{entityLabel(entity)}</h1>
          <p className={styles.facts}>{entityFacts(texts, entity).join(' · ')}</p>
          {entity.note && (
            <p className={styles.facts} lang={dataLang}>
              {entity.note}
            </p>
          )}
        </div>
        <Place entity={entity} topology={topology} />
      </div>
      <dl className={styles.answers}>
        {THEMES.map((theme) => (
          <CountryAnswer key={theme} code={entity.code} theme={theme} />
        ))}
      </dl>
      {sources !== undefined && (
        <p className={styles.facts}>{t('embed.country.sources', { count: sources })}</p>
      )}
    </article>
  )
}
