import { shownStrength } from '../../domain/evidence'
import { useId } from 'react'
import { type Fill, fillOf } from '../../map/geometry/fills'
import type { Dataset } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import { type ThemeId, THEMES, hasInstrument } from '../../domain/themes'
import { ClassValue } from '../../atlas/marks/ClassValue'
import { Patterns } from '../../atlas/map/Patterns'
import { placeOf, useSiteRoot } from '../../state/sitePlace'
import { AtlasContext, useAtlas } from '../../state/context'
import { createAtlasStore } from '../../state/createAtlasStore'
import { filesOf } from '../../data/files'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { countryPath } from '../../domain/sitePaths'
import { TextsProvider, useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Texts } from '../../text/i18n'
import { entityFacts } from '../../text/sentences/countryLead'
import { mapLabel, instrumentLabel } from '../../text/sentences/question'
import { entityLabel, entityLabels, valueWords, valueYear } from '../../text/sentences/words'
import { CutOut } from '../../atlas/map/CutOut'
import { PlaceDescription } from '../../atlas/panel/PlaceDescription'
import { cutOutOf } from '../../map/geometry/cutOut'
import type { EmbedData } from '../sitePage'
import chooseStyles from './Choose.module.css'
import styles from './EmbedCountry.module.css'
import { EmbedFooter } from './EmbedFooter'

/** The map is a third as wide as its own px, so its names are larger than on a page. */
const NAME_PX = 37

interface EmbedCountryProps {
  data: EmbedData
  texts: Texts
  root: string
  path: string
  entity: Entity | null
}

/** One country in another site's frame: its place, seven answers and a link to its page, written at build. */
export function EmbedCountry({ data, texts, root, path, entity }: EmbedCountryProps) {
  const store = createAtlasStore(data.dataset, { ...DEFAULT_FILTERS, entity: entity?.code ?? null })
  const place = placeOf(root, data.language, path)
  return (
    <TextsProvider texts={texts}>
      <AtlasContext value={{ id: 'page', store, place, files: filesOf({ translations: data.translations }) }}>
        <main className={styles.embed} data-page="" data-atlas="">
          <div className={styles.content}>
            {entity ? <Country data={data} entity={entity} /> : <ChooseCountry />}
          </div>
          {entity ? (
            <CountryFooter data={data} entity={entity} />
          ) : (
            <EmbedFooter kind="country" frozen={data.frozen ?? null} />
          )}
        </main>
      </AtlasContext>
    </TextsProvider>
  )
}

function Country({ data, entity }: { data: EmbedData; entity: Entity }) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { t } = texts
  return (
    <article aria-label={entityLabel(entity)} data-country={entity.code}>
      <Patterns fills={THEMES.map((theme) => answerFill(data.dataset, filters, entity.code, theme))} />
      <div className={styles.head}>
        <div>
          <h1 className={styles.name}>{entityLabel(entity)}</h1>
          <p className={styles.facts}>{entityFacts(texts, entity).join(' · ')}</p>
          {entity.note && (
            <p className={styles.facts}>
              <DataTexts of={[entity.note]} />
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

function Place({ data, entity }: { data: EmbedData; entity: Entity }) {
  const { code } = entity
  const descriptionId = useId()
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { dataset, topology } = data
  return (
    <div className={styles.place}>
      <CutOut
        map={cutOutOf({
          topology,
          codes: [code],
          names: entityLabels(dataset),
          placeName: dataset.placeName,
          namePx: NAME_PX,
        })}
        fills={{ [code]: answerFill(dataset, filters, code, DEFAULT_FILTERS.theme) }}
        label={t('embed.country.place', { name: entityLabel(entity) })}
        descriptionId={descriptionId}
      />
      <span id={descriptionId} className="visuallyHidden">
        <PlaceDescription code={code} topology={topology} />
      </span>
    </div>
  )
}

const answerTo = (dataset: Dataset, filters: Filters, code: EntityCode, theme: ThemeId) => {
  const sub = dataset.partOf(theme, 'main')
  return { sub, value: dataset.valueOf(code, { ...filters, theme, sub }) }
}

const answerFill = (dataset: Dataset, filters: Filters, code: EntityCode, theme: ThemeId): Fill => {
  const { sub, value } = answerTo(dataset, filters, code, theme)
  return fillOf(theme, sub, value.classes, shownStrength(filters.evidence, value.strength))
}

function CountryAnswer({ code, theme }: { code: EntityCode; theme: ThemeId }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { sub, value } = answerTo(dataset, filters, code, theme)
  return (
    <div className={styles.answer} data-value={theme}>
      <dt>
        {hasInstrument(theme)
          ? texts.t('embed.country.treaty', {
              instrument: instrumentLabel(texts, filters.instrument),
              day: texts.day(filters.on),
            })
          : mapLabel(texts, theme, sub)}
      </dt>
      <dd>
        <ClassValue
          fill={answerFill(dataset, filters, code, theme)}
          words={valueWords(texts, theme, sub, value)}
          years={valueYear(theme, value)}
        />
      </dd>
    </div>
  )
}

function CountryFooter({ data, entity }: { data: EmbedData; entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <EmbedFooter
      kind="country"
      frozen={data.frozen ?? null}
      href={`${root}${countryPath(entity)}`}
      linkText={t('embed.country.more', { name: entityLabel(entity) })}
      notes={t('embed.country.reports')}
    />
  )
}

function ChooseCountry() {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <>
      <h1 className={chooseStyles.heading}>{t('embed.country.heading')}</h1>
      <p className={chooseStyles.hint}>{t('embed.country.hint')}</p>
      <label className={chooseStyles.choice}>
        <span>{t('embed.country.choose')}</span>
        <select autoComplete="off" data-countries="">
          <option value="">–</option>
          {entities.map((entity) => (
            <option key={entity.code} value={`${entity.slug}/`} data-code={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
        </select>
      </label>
      <ul className={chooseStyles.pages} aria-label={t('embed.country.pages')}>
        {entities.map((entity) => (
          <li key={entity.code}>
            <a href={`./${entity.slug}/`} target="_self">
              {entityLabel(entity)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
