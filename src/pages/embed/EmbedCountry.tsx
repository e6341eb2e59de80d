import { useId } from 'react'
import type { Entity } from '../../domain/entity'
import { THEMES } from '../../domain/themes'
import { Patterns } from '../../marks/Patterns'
import { placeOf } from '../../site/placeOf'
import { AtlasContext, useAtlas } from '../../store/context'
import { createAtlasStore } from '../../store/createAtlasStore'
import { filesOf } from '../../store/files'
import { DEFAULT_FILTERS } from '../../store/filters'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { TextsProvider, useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'

import { entityFacts } from '../../wording/entityFacts'
import { entityLabel } from '../../wording/words'
import { CutOut } from '../../views/cutout/CutOut'
import { PlaceWords } from '../../views/placeWords/PlaceWords'
import { countryCutOut } from '../country/countryCutOut'
import type { EmbedData } from '../sitePage'
import { ChooseCountry } from './ChooseCountry'
import { answerFill, CountryAnswer } from './CountryAnswer'
import styles from './EmbedCountry.module.css'
import { EmbedFoot } from './EmbedFoot'

interface EmbedCountryProps {
  data: EmbedData
  texts: Texts
  /** The way to the site's folder, and the page's path below the folder of its language. */
  root: string
  path: string
  /** The country; a choice of one where there is none. */
  entity: Entity | null
}

/**
 * One country in a frame of another site: its place, the answers to the seven questions, the way to its page. All of it is
 * written at build, and no script draws it.
 */
export function EmbedCountry({ data, texts, root, path, entity }: EmbedCountryProps) {
  const store = createAtlasStore(data.dataset, { ...DEFAULT_FILTERS, entity: entity?.code ?? null })
  const place = placeOf(root, data.language, path)
  return (
    <TextsProvider texts={texts}>
      <AtlasContext value={{ id: 'page', store, place, files: filesOf({}) }}>
        <main className={styles.embed} data-page="" data-atlas="">
          <div className={styles.content}>
            {entity ? <Country data={data} entity={entity} /> : <ChooseCountry />}
          </div>
          {entity ? <CountryFoot entity={entity} /> : <EmbedFoot kind="country" />}
        </main>
      </AtlasContext>
    </TextsProvider>
  )
}

function Country({ data, entity }: { data: EmbedData; entity: Entity }) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { t, dataLang } = texts
  return (
    <article aria-label={entityLabel(entity)} data-country={entity.code}>
      <Patterns fills={THEMES.map((theme) => answerFill(data.dataset, filters, entity.code, theme))} />
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
        <Place data={data} entity={entity} />
      </div>
      <dl className={styles.answers}>
        {THEMES.map((theme) => (
          <CountryAnswer key={theme} code={entity.code} theme={theme} />
        ))}
      </dl>
      <p className={styles.facts}>{t('embed.country.sources', { count: data.sourceCountOf(entity.code) })}</p>
    </article>
  )
}

/** Where the country lies, in the colour of its answer to the first question. */
function Place({ data, entity: { code, shortName } }: { data: EmbedData; entity: Entity }) {
  const wordsId = useId()
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  return (
    <div className={styles.place}>
      <CutOut
        map={countryCutOut(data, code)}
        fills={{ [code]: answerFill(data.dataset, filters, code, DEFAULT_FILTERS.theme) }}
        label={t('embed.country.place', { name: shortName })}
        wordsId={wordsId}
      />
      <span id={wordsId} className="visuallyHidden">
        <PlaceWords code={code} topology={data.topology} />
      </span>
    </div>
  )
}

function CountryFoot({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <EmbedFoot
      kind="country"
      href={`${root}${countryPath(entity)}`}
      linkText={t('embed.country.more', { name: entity.shortName })}
      notes={t('embed.country.reports')}
    />
  )
}
