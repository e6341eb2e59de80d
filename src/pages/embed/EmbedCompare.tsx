import { useId, useMemo } from 'react'
import { ComparedRows } from '../../atlas/marks/ComparedRows'
import { hasNoParticipationOfItsOwn, isOpenTo } from '../../domain/treaty'
import { TableHead } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import type { EntityCode } from '../../domain/entity'
import { NamesInList, PairMark, type PairSide } from '../../atlas/marks/Verdict'
import { type ComparedRow, indicatorRows, type Pair, treatyRows } from '../../state/comparison'
import { useAtlas, useTime } from '../../state/context'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { allTimes } from '../../text/sentences/timeWords'
import { compareTitle } from '../../text/sentences/comparedWords'
import { CountryOptions } from '../compare/CountryOptions'
import chooseStyles from './Choose.module.css'
import styles from './EmbedCompare.module.css'
import { defineEmbed } from './defineEmbed'
import footer from './EmbedFooter.module.css'
import { EmbedFooter } from './EmbedFooter'

/** Two countries in another site's frame; it needs no outlines. */
export const page = defineEmbed({
  kind: 'compare',
  View: EmbedCompare,
  messages: ['compare', 'later'],
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
  const fields = [
    {
      label: 'comparePage.first',
      value: first,
      other: second,
      choose: (code: EntityCode | null) => selectPair(code, second),
    },
    {
      label: 'comparePage.second',
      value: second,
      other: first,
      choose: (code: EntityCode | null) => selectPair(first, code),
    },
  ] as const
  return (
    <>
      <h1 className={chooseStyles.heading}>{t('comparePage.choose')}</h1>
      <p className={chooseStyles.hint}>{t('comparePage.chooseMore')}</p>
      <div className={chooseStyles.choices}>
        {fields.map(({ label, value, other, choose }) => (
          <label key={label} className={chooseStyles.choice}>
            <span>{t(label)}</span>
            <select
              autoComplete="off"
              value={value ?? ''}
              onChange={({ target }) => choose(target.value || null)}
            >
              <option value="">–</option>
              <CountryOptions others={[other]} chosen={value} />
            </select>
          </label>
        ))}
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

/** Questions on patterns, law and policy with both answers; treaties, the seventh, have their own table. */
function ComparedAnswers({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const rows = useMemo(
    () => indicatorRows(dataset, pair, on).filter(({ sub }) => sub === 'main'),
    [dataset, pair, on],
  )
  return <ComparedTable pair={pair} caption={texts.t('comparePage.rows.caption')} rows={rows} />
}

/** Folded with their number, since a frame is small. */
const FOLDED = ['same', 'cannot-be-compared'] as const

/** Counts of open treaties that both, one or neither had joined on the day; then each, those that differ first. */
function ComparedTreaties({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const { t, day } = texts
  const headingId = useId()
  const dataset = useAtlas((state) => state.dataset)
  const on = useTime()
  const rows = useMemo(() => treatyRows(dataset, pair, on), [dataset, pair, on])
  const bound = rows
    .filter(({ values }) => values.some(({ treaty }) => treaty && isOpenTo(treaty)))
    .map(({ values }) => values.filter(({ classes }) => classes.includes('bound')).length)
  const countOf = (sides: number) => bound.filter((count) => count === sides).length
  const open = rows.filter(({ verdict }) => !FOLDED.some((folded) => folded === verdict))
  const title = t('embed.compare.treaties', { day: day(on) })
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.section}>
        {title}
      </h2>
      <p className={styles.note}>
        {t('embed.compare.bound', { both: countOf(2), one: countOf(1), neither: countOf(0) })}{' '}
        {pair.some((code) => hasNoParticipationOfItsOwn(dataset.entity(code))) && t('comparePage.kosovo')}
      </p>
      {open.length > 0 && <ComparedTable pair={pair} caption={title} rows={open} />}
      {FOLDED.map((folded) => {
        const found = rows.filter(({ verdict }) => verdict === folded)
        if (found.length === 0) return null
        const caption = t(`embed.compare.${folded}`, { count: found.length })
        return (
          <details key={folded} className={styles.alike}>
            <summary>{caption}</summary>
            <ComparedTable pair={pair} caption={caption} rows={found} />
          </details>
        )
      })}
    </section>
  )
}

interface ComparedTableProps {
  pair: Pair
  caption: string
  rows: readonly ComparedRow[]
}

function ComparedTable({ pair, caption, rows }: ComparedTableProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  return (
    <table {...TABLE_ROLES.table} className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <TableHead
        className="visuallyHidden"
        heads={[
          t('comparePage.rows.question'),
          ...pair.map((code) => entityLabel(dataset.entity(code))),
          t('treatyDates.verdict'),
        ]}
      />
      <ComparedRows
        codes={pair}
        rows={rows}
        styles={styles}
        verdictOf={({ verdict }) => t(`verdict.${verdict}`)}
      />
    </table>
  )
}
