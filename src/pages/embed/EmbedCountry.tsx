import { useId } from 'react'
import { cutOutOf } from '../../map/markup/drawCutOut'
import { CutOut } from '../../atlas/map/CutOut'
import { LawArticles } from '../../atlas/panel/LawArticles'
import { PatternsSvg } from '../../atlas/AtlasProvider'
import { Swatch } from '../../atlas/marks/Swatch'
import { ValueMarks } from '../../atlas/marks/ValueMarks'
import { filesOf } from '../../data/load'
import type { Entity } from '../../domain/entity'
import { countryPath } from '../../domain/sitePaths'
import { THEMES } from '../../domain/themes'
import { type Fill, fillOf } from '../../map/geometry/fills'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { patterns } from '../../map/markup/patterns'
import { AtlasContext, useAtlas, useAtlasParts } from '../../state/context'
import { createAtlasStore } from '../../state/createAtlasStore'
import { embedDefaults } from '../../embed/embedLink'
import { placeOf, useSiteRoot } from '../../state/sitePlace'
import { TextsProvider, useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Texts } from '../../text/i18n'
import { type CountryLine, countryLine } from '../../text/sentences/countryAnswer'
import { placeWords } from '../../text/sentences/describeCountry'
import { allTimes } from '../../text/sentences/timeWords'
import { entityLabel, fullName, nameInSentence } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import chooseStyles from './Choose.module.css'
import styles from './EmbedCountry.module.css'
import footer from './EmbedFooter.module.css'
import { EmbedFooter } from './EmbedFooter'

interface EmbedCountryProps {
  data: SiteData
  texts: Texts
  root: string
  path: string
  entity: Entity | null
}

/** One country in another site's frame: its place, an answer to each question and a link to its page, written at build. */
export function EmbedCountry({ data, texts, root, path, entity }: EmbedCountryProps) {
  const store = createAtlasStore(data.dataset, {
    ...embedDefaults('country'),
    entity: entity?.code ?? null,
  })
  const place = placeOf(root, data.language, path)
  return (
    <TextsProvider texts={texts}>
      <AtlasContext value={{ id: 'page', store, place, files: filesOf({ translations: data.translations }) }}>
        <main className={`${footer.frame} ${styles.embed}`} data-content="" data-atlas="">
          <div className={styles.content}>
            {entity ? <Country data={data} entity={entity} /> : <ChooseCountry />}
          </div>
          {entity ? <CountryFooter entity={entity} /> : <EmbedFooter />}
        </main>
      </AtlasContext>
    </TextsProvider>
  )
}

function Country({ data, entity }: { data: SiteData; entity: Entity }) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const context = { texts, dataset: data.dataset, filters, entity }
  const lines = THEMES.map((theme) => countryLine(context, theme))
  const name = fullName(texts, entity)
  return (
    <article className={styles.country} aria-label={entityLabel(entity)} data-country={entity.code}>
      <PatternsSvg markup={patterns(lines.map(fillOfLine), useAtlasParts().id)} />
      <div className={styles.head}>
        <div>
          <h1 className={styles.name}>{entityLabel(entity)}</h1>
          <p className="quietText" data-times="">
            {allTimes(texts, data.dataset, null)}
          </p>
        </div>
        <Place data={data} entity={entity} fill={lines[0] && fillOfLine(lines[0])} />
      </div>
      <ul className={styles.answers}>
        {lines.map((line) => (
          <li key={line.theme} className={styles.answer} data-line={line.theme}>
            <Swatch fill={fillOfLine(line)} />
            <span>{line.words}</span>{' '}
            <span className={styles.time}>
              {line.tag}
              <ValueMarks marks={line.marks} />
            </span>
          </li>
        ))}
      </ul>
      <LawArticles file={data.countryFile(entity.code)} isFolded />
      <p className="quietText">
        {name !== entity.shortName && `${name}. `}
        {entity.note && (
          <>
            <DataTexts of={[entity.note]} />
            {'. '}
          </>
        )}
        {texts.t('embed.country.sources', { count: data.countryFile(entity.code).sources.length })}
      </p>
    </article>
  )
}

const fillOfLine = ({ theme, sub, classes }: CountryLine): Fill => fillOf(theme, sub, classes)

function Place({ data, entity, fill }: { data: SiteData; entity: Entity; fill: Fill | undefined }) {
  const { code } = entity
  const descriptionId = useId()
  const texts = useTexts()
  const { topology } = data
  return (
    <div className={styles.place}>
      <CutOut
        map={cutOutOf({ topology, code })}
        fill={fill}
        label={texts.t('embed.country.place', { name: nameInSentence(texts, entity) })}
        descriptionId={descriptionId}
      />
      <span id={descriptionId} className="visuallyHidden">
        {placeWords(texts, data.dataset, entity, surroundingsOf(topology, code))}
      </span>
    </div>
  )
}

function CountryFooter({ entity }: { entity: Entity }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <EmbedFooter
      href={`${root}${countryPath(entity)}`}
      linkText={t('embed.country.more', { name: entityLabel(entity) })}
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
