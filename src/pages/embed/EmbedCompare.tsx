import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import type { EntityCode } from '../../domain/entity'
import { NamesInList, PairMark, type PairSide } from '../../atlas/marks/Verdict'
import type { Pair } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { loadLater } from '../../text/catalogues'
import { allTimes } from '../../text/sentences/timeWords'
import { compareTitle } from '../../text/sentences/comparedWords'
import chooseStyles from './Choose.module.css'
import { ComparedAnswers, ComparedTreaties } from './ComparedTable'
import styles from './EmbedCompare.module.css'
import { defineEmbed } from './defineEmbed'
import footer from './EmbedFooter.module.css'
import { EmbedFooter } from './EmbedFooter'

/** Two countries in another site's frame; it needs no outlines. */
export const page = defineEmbed({
  kind: 'compare',
  View: EmbedCompare,
  loadMessages: loadLater,
  titleOf: compareTitle,
})

/** Both answers to seven questions, verdicts and treaties. */
function EmbedCompare(parts: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Framed />
    </AtlasProvider>
  )
}

function Framed() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const { entity, compared } = useAtlas((state) => state.filters)
  const query = useAtlas(({ filters }) => toQuery(filters, COMPARE_DEFAULTS))
  const pair =
    entity !== null && compared !== null && entity !== compared ? ([entity, compared] as const) : null
  return (
    <main className={`${footer.frame} ${styles.embed}`} data-content="" data-atlas="">
      <div className={styles.content}>{pair ? <Compared pair={pair} /> : <ChoosePair />}</div>
      <EmbedFooter
        href={`${root}${SITE_PATHS.compare}${query && `?${query}`}`}
        linkText={t(pair ? 'embed.compare.more' : 'embed.open')}
      />
    </main>
  )
}

function Compared({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const { t } = texts
  const times = useAtlas(({ dataset, filters }) => allTimes(texts, dataset, filters.on))
  return (
    <article data-comparison={pair.join(' ')}>
      <h1 className={styles.heading}>
        <NamesInList>
          {pair.map((code, side) => (
            <PairName key={code} side={side as PairSide} code={code} />
          ))}
        </NamesInList>
      </h1>
      <p className={styles.note} data-times="">
        {times}
      </p>
      <ComparedAnswers pair={pair} />
      <ComparedTreaties pair={pair} />
      <p className={styles.sources}>
        {t('embed.source.reports')} {t('embed.source.policy')} {t('embed.source.treaties')}
      </p>
    </article>
  )
}

function PairName({ side, code }: { side: PairSide; code: EntityCode }) {
  const entity = useAtlas((state) => state.dataset.entity(code))
  return (
    <span className={styles.name}>
      <PairMark side={side} /> {entityLabel(entity)}
    </span>
  )
}

function ChoosePair() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  const { entity: first, compared: second } = useAtlas((state) => state.filters)
  const selectPair = useAtlas((state) => state.selectPair)
  return (
    <>
      <h1 className={chooseStyles.heading}>{t('comparePage.choose')}</h1>
      <p className={chooseStyles.hint}>{t('comparePage.chooseMore')}</p>
      <div className={chooseStyles.choices}>
        <CountrySelect
          label={t('comparePage.first')}
          value={first}
          other={second}
          onChoose={(code) => selectPair(code, second)}
        />
        <CountrySelect
          label={t('comparePage.second')}
          value={second}
          other={first}
          onChoose={(code) => selectPair(first, code)}
        />
      </div>
      <ul className={chooseStyles.pages} aria-label={t('embed.country.pages')}>
        {entities.map((entity) => (
          <li key={entity.code}>
            <a href={`${root}${countryPath(entity)}`} target="_blank" rel="noopener">
              {entityLabel(entity)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

interface CountrySelectProps {
  label: string
  value: EntityCode | null
  other: EntityCode | null
  onChoose: (code: EntityCode | null) => void
}

function CountrySelect({ label, value, other, onChoose }: CountrySelectProps) {
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <label className={chooseStyles.choice}>
      <span>{label}</span>
      <select
        autoComplete="off"
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">–</option>
        {entities
          .filter(({ code }) => code !== other)
          .map((entity) => (
            <option key={entity.code} value={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
      </select>
    </label>
  )
}
