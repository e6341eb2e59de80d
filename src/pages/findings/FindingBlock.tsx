import { type ComponentProps, type ReactNode, useId } from 'react'
import type { Topology } from 'topojson-specification'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import { filtersOf, shownState, type StudyBlock, totalsOf } from './blocks'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { type BlockFigure, FIGURES, MAP_NOTES } from './figures'
import { LeadChart } from './LeadChart'
import { MapFigure } from './MapFigure'
import { FigureLink, MapLink } from './MapLink'
import { Statements, Where } from './Statements'
import { StudyTable } from './StudyTable'
import styles from './FindingBlock.module.css'
import sections from './Section.module.css'
import { countryPositionsOf } from '../../map/geometry/countryPositions'
import { MapDescription } from '../../atlas/map/AtlasMapDescription'
import mapWords from '../../atlas/map/MapDescription.module.css'
import { mapDescriptionContext } from '../../text/sentences/mapDescriptionContext'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { entityLabel } from '../../text/sentences/words'
import { useTimeline } from '../../state/useTimeline'
import { CHART_PX } from '../../atlas/timeline/scale'
import { DayMark, StepChart } from '../../atlas/timeline/StepChart'
import { mapSources } from '../../text/sentences/mapSources'
import { pointWords, sourcesEndWords } from '../../text/sentences/timeline'
import figures from './Figure.module.css'

interface FindingBlockProps {
  block: StudyBlock
  number?: number | undefined
  geometry: FigureGeometry
  topology: Topology
}

/** A finding: the study's statement and its place, the same here, and beside it the figure. */
export function FindingBlock({ block, number, geometry, topology }: FindingBlockProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const descriptionId = useId()
  const translate = useDataTranslation()
  const { id, title, statements } = block
  const shown = shownState(block)
  const opens = shown === undefined ? undefined : filtersOf(shown, dataset)
  const figure = FIGURES[id]?.kind
  const note = MAP_NOTES[id]
  return (
    <section
      className={styles.finding}
      aria-labelledby={id}
      data-finding={number === undefined ? undefined : id}
      data-figure={figure}
    >
      <div className={styles.text}>
        {number !== undefined && (
          <p className={styles.number} aria-hidden="true">
            {number}
          </p>
        )}
        <h3 id={id}>
          <DataTexts of={[title]} />
        </h3>
        <Statements statements={statements} shown={number === undefined ? undefined : shown} />
        {note && <p className={sections.ours}>{t(note)}</p>}
        <BlockLinks block={block} />
        <Where statements={statements} />
        {/* The chart includes its totals. */}
        {figure !== 'chart' && <StudyTable title={translate(title).text} ids={totalsOf(block)} />}
        {figure === 'map' && opens && (
          <FigureInWords id={descriptionId} finding={id} filters={opens} topology={topology} />
        )}
        {!figure && number !== undefined && (
          <p>{opens ? <MapLink filters={opens} /> : t('findings.noMap')}</p>
        )}
      </div>
      {figure && opens && figureOf(figure, { id: mapId(id), filters: opens, geometry, descriptionId })}
    </section>
  )
}

/** Id of a block's map, by which the maps at the head of the page refer to it. */
export const mapId = (block: string): string => `drawing-${block}`

const figureOf = (kind: BlockFigure['kind'], figure: ComponentProps<typeof MapFigure>): ReactNode => {
  switch (kind) {
    case 'map':
      return <MapFigure {...figure} />
    case 'steps':
      return <StepsFigure filters={figure.filters} />
    case 'chart':
      return <LeadChart filters={figure.filters} />
  }
}

interface FigureInWordsProps {
  id: string
  /** Id of the finding's heading. */
  finding: string
  filters: Filters
  topology: Topology
}

/** Beside the text, since the figure follows it while it is read. */
function FigureInWords({ id, finding, filters, topology }: FigureInWordsProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <details id={id} className={mapWords.fold}>
      <summary>
        {/* In a list of headings it says of which map it is. */}
        <h4 id={`${id}-title`} aria-labelledby={`${id}-title ${finding}`}>
          {texts.t('map.inWords')}
        </h4>
      </summary>
      <MapDescription
        context={mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))}
        heading="h5"
      />
    </details>
  )
}

function BlockLinks({ block: { statements } }: { block: StudyBlock }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const codes = [...new Set(statements.flatMap(({ entities }) => entities))]
  const countries = codes.map((code) => dataset.entity(code))
  const [first, second, ...others] = countries
  return (
    <>
      {countries.map((country) => (
        <p key={country.code}>
          <a href={`${root}${countryPath(country)}`}>
            {t('findings.countryPage', { country: entityLabel(country) })}
          </a>
        </p>
      ))}
      {first && second && others.length === 0 && (
        <p>
          <a href={`${root}${comparePath(first.code, second.code)}`}>
            {t('findings.compare', { first: entityLabel(first), second: entityLabel(second) })}
          </a>
        </p>
      )}
    </>
  )
}

function StepsFigure({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const present = useTimeline()
  const words = pointWords(texts, present, filters.on)
  const end = sourcesEndWords(texts, present)
  return (
    <figure className={figures.figure} data-picture={`bound-${filters.instrument}`}>
      <p className={figures.chartTitle} data-picture-title="">
        {t('findings.palermo.chart')}
      </p>
      <svg className={figures.steps} height={CHART_PX.height} role="img" aria-label={words}>
        <StepChart present={present} />
        <DayMark present={present} on={filters.on} kind="shown" />
      </svg>
      <figcaption className={figures.caption}>
        <p data-picture-note="">{words}.</p>
        <p data-picture-source="">
          <b data-picture-skip="">{t('footer.prevalence')}</b> {t('findings.palermo.deposits')}{' '}
          {mapSources(texts, dataset, filters)}. <FigureLink filters={filters} />
        </p>
        {end && <p data-picture-note="">{end}</p>}
      </figcaption>
    </figure>
  )
}
