import type { ComponentProps, ReactNode } from 'react'
import { KeyLine } from '../../atlas/marks/KeyLine'
import { usePaint } from '../../atlas/marks/Swatch'
import { element, stroke } from '../../map/markup/element'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { mapLayers } from '../../map/markup/mapLayers'
import { shapes } from '../../map/markup/shapes'
import { createMarks } from '../../map/paint/marks'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { type Filters, DEFAULT_FILTERS } from '../../state/filters'
import { Marked, Message, useTexts } from '../../text/context'
import { claimOf } from '../../state/claim'
import { claimText, headText } from '../../text/sentences/heads'
import { keyHead, keyNotes, mapSources } from '../../text/sentences/keyNotes'
import { questionText } from '../../text/sentences/words'
import type { Dataset } from '../../data/Dataset'
import { toQuery } from '../../state/link'
import { useSiteRoot } from '../../state/sitePlace'
import type { Texts } from '../../text/i18n'
import { About } from '../../text/dataTexts'
import figureStyles from './Figure.module.css'
import styles from './Section.module.css'

interface FigureMapProps {
  /** Id of the drawing, for a page that repeats it. */
  id?: string
  geometry: FigureGeometry
  filters: Filters
  descriptionId?: string
  /** The text alternative, where it is not the map's question and answer. */
  label?: string
  /** Markup to draw over the map. */
  over?: string | undefined
}

/** A static map of all 51 countries beside text, with a text alternative. */
export function FigureMap({ id, geometry, filters, descriptionId, label, over = '' }: FigureMapProps) {
  const texts = useTexts()
  const paint = usePaint()
  const dataset = useAtlas((state) => state.dataset)
  const { entity } = filters
  const { frame, outlines, discs } = geometry
  const look = { id: 'figure', marks: createMarks(texts)(dataset, filters), paint }
  const layers = mapLayers(geometry, look, {
    entities: shapes(outlines.entities, look),
    rings: [],
    still: {
      overlay: element('g', stroke('ink', 1.2), shapes(discs, look)),
      outlined: { selected: new Set(entity === null ? [] : [entity]) },
    },
  })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      role="img"
      aria-label={label ?? `${questionText(texts, dataset, filters)} ${claimText(texts, dataset, filters)}`}
      aria-details={descriptionId}
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: element('g', { id, class: styles.drawing }, layers) + over }}
    />
  )
}

/** Shapes that the figures of a page share, not rendered themselves. */
export function FigureShapes({ geometry }: { geometry: FigureGeometry }) {
  return (
    <svg
      className={styles.shapes}
      width="0"
      height="0"
      aria-hidden="true"
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: geometry.shared }}
    />
  )
}

type MapFigureProps = ComponentProps<typeof FigureMap>

/** A finding's map with its key in one line, its sources, and a link to the interactive map. */
export function MapFigure(map: MapFigureProps) {
  const texts = useTexts()
  const { t } = texts
  const { filters } = map
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  return (
    <figure className={figureStyles.figure}>
      <FigureMap {...map} />
      <figcaption className={figureStyles.caption}>
        <KeyLine filters={filters} />
        <p>
          <b>{t('footer.prevalence')}</b> {keyHead(texts, dataset, filters)}. <MapSources maps={[filters]} />{' '}
          <MapLink filters={filters}>
            {t('findings.openMap')}
            <About>{questionText(texts, dataset, filters)}</About>
          </MapLink>
        </p>
        {keyNotes(texts, dataset, answer, filters).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  )
}

/** The sources of maps, each named once, with titles marked as English where the page is not. */
export function MapSources({ maps }: { maps: readonly Filters[] }) {
  const texts = useTexts()
  const { dataLang, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const named = maps.map((filters) => mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`))
  const sources = [...new Set(named)].join(semicolon)
  return <Message id="picture.sources" values={{ sources }} components={{ q: <span lang={dataLang} /> }} />
}

interface MapLinkProps {
  filters: Filters
  isInText?: boolean
  children?: ReactNode
}

/** A link from text to the state of the atlas that shows it. */
export function MapLink({ filters, isInText, children }: MapLinkProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const query = toQuery(filters, DEFAULT_FILTERS)
  return (
    <a
      href={query ? `${root}?${query}` : root}
      className={isInText ? styles.itsMap : undefined}
      data-map-link=""
    >
      {children ?? stateWords(texts, dataset, filters)}
    </a>
  )
}

const stateWords = (texts: Texts, dataset: Dataset, filters: Filters): string => {
  if (filters.view === 'routes') return texts.t('findings.openRoutes')
  if (filters.view === 'grid') return texts.t('findings.openGrid')
  return texts.t('findings.openMapOf', { question: questionText(texts, dataset, filters) })
}

/** The sentence that answers a map's question. */
export function MapSays({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return <Marked text={headText(texts, claimOf(dataset, filters))} />
}
