import { useEffect, useRef } from 'react'
import { Announcer } from '../../atlas/Announcer'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { Clock } from '../../atlas/clock/Clock'
import { HydratedPart } from '../../atlas/hydration'
import { ROUTE_LOOKS, ROUTES_SENTENCE, routesNeed } from '../../atlas/lazyParts'
import { LazyView, lazyView } from '../../atlas/LazyView'
import { KeyLine } from '../../atlas/marks/KeyLine'
import { detachMap, LoadFailureNotice, MapView, useFailedPart } from '../../atlas/map/MapView'
import { MapInWords } from '../../atlas/MapInWords'
import { pageTitle } from '../../atlas/pages'
import { RouteNote } from '../../atlas/routes/RouteNote'
import { themePath } from '../../domain/sitePaths'
import { kindOf, THEMES } from '../../domain/themes'
import { loadPlaceNames, loadZoomer } from '../../map/paint/loadParts'
import type { MapDrawing } from '../../map/paint/mapLook'
import { comparedTime } from '../../state/clock'
import { useAtlas, useAtlasStore } from '../../state/context'
import { areRoutesDrawn, colouredBy, type Filters, isEverywhere, isPartShown } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { lazyPart } from '../../text/lazyPart'
import { mapQuestion, yearsPhrase } from '../../text/sentences/words'
import { ChosenCountry } from './ChosenCountry'
import { defineEmbed } from './defineEmbed'
import { EmbedFooter } from './EmbedFooter'
import { AnswerSentence } from '../../atlas/marks/KeptAnswer'
import footerStyles from './EmbedFooter.module.css'
import styles from './EmbedMap.module.css'

const LETTERS = lazyPart(async () => (await import('./LettersBelow')).LettersBelow)
const ROUTE_WORDS = lazyPart(async () => (await import('./RouteWords')).RouteWords)
const RouteWords = lazyView(ROUTE_WORDS)
const RouteLooks = lazyView(ROUTE_LOOKS)
const RoutesSentence = lazyView(ROUTES_SENTENCE)

/** Loads the parts that a state shows. */
const fetchAhead = (texts: Texts, filters: Filters): Promise<unknown> =>
  Promise.allSettled([
    ...(areRoutesDrawn(filters)
      ? [ROUTE_LOOKS, ROUTES_SENTENCE, ROUTE_WORDS].map((part) => part(texts).load())
      : []),
    ...(isEverywhere(filters) ? [] : [LETTERS(texts).load()]),
    ...(filters.entity === null ? [] : [loadPlaceNames()]),
    ...(isPartShown(filters) ? [loadZoomer(texts)] : []),
  ])

/** The map in another site's frame. */
export const page = defineEmbed({
  kind: 'map',
  View: EmbedMap,
  hasMap: true,
  titleOf: pageTitle,
  messages: ['later'],
  fetchAhead,
  routesNeed,
})

/** A map in another site's frame, made of the parts of the atlas: what a reader cannot change there is said in words. */
function EmbedMap({ drawing, MapDescription, ...parts }: AtlasParts) {
  const descriptionId = `${parts.id}-words`
  return (
    <AtlasProvider {...parts}>
      <main className={`${footerStyles.frame} ${styles.embed}`} data-content="" data-atlas="">
        <WithoutScript />
        <HydratedPart>
          <header className={styles.head}>
            <Question />
            <Compared />
            <Key />
          </header>
        </HydratedPart>
        <Map drawing={drawing} descriptionId={descriptionId} />
        <MapInWords id={descriptionId} PrerenderedDescription={MapDescription} />
        <HydratedPart>
          <div className={styles.clock}>
            <Clock />
          </div>
        </HydratedPart>
        <HydratedPart>
          <div role="status">
            <ChosenCountry />
          </div>
          <div className={styles.note}>
            <RouteNote Words={RouteWords} />
          </div>
          <Announcer />
        </HydratedPart>
        <Footer />
      </main>
    </AtlasProvider>
  )
}

/** The content of the frame where no script may run: a static page cannot read which map its address asks for. */
function WithoutScript() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <noscript className={styles.withoutScript}>
      <h1 className={styles.question}>{t('site.title')}</h1>
      <p>
        {t('embed.map.withoutScript')}{' '}
        {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the frame itself */}
        <a href="">{t('embed.map.alone')}</a>
      </p>
      <p id="pages">{t('embed.map.pages')}</p>
      <ul aria-labelledby="pages">
        {THEMES.map((theme) => (
          <li key={theme}>
            <a href={root + themePath(theme)}>{t(`theme.${theme}.short`)}</a>
          </li>
        ))}
      </ul>
    </noscript>
  )
}

/** The question in words, and the sentence that answers it. */
function Question() {
  const texts = useTexts()
  const question = useAtlas(({ dataset, filters }) => mapQuestion(texts, dataset, filters))
  const isOfRoutes = useAtlas(({ filters }) => filters.view === 'routes')
  return (
    <>
      <h1 className={styles.question}>{question}</h1>
      <div className={styles.answer} data-answer="">
        {isOfRoutes ? <RoutesSentence /> : <AnswerSentence />}
      </div>
    </>
  )
}

/** The day that is compared, which the sentence that answers does not say. */
function Compared() {
  const { t, day } = useTexts()
  const compared = useAtlas(({ dataset, filters }) => comparedTime(dataset, filters))
  return compared !== null && <p className={styles.scope}>{t('embed.scope.then', { day: day(compared) })}</p>
}

function Key() {
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  return (
    <section className={styles.key} aria-label={t('key.title')}>
      {colouredBy(filters) && <KeyLine filters={filters} hasOthers />}
      {areRoutesDrawn(filters) && <RouteLooks />}
    </section>
  )
}

interface MapProps {
  drawing: MapDrawing | undefined
  descriptionId: string
}

function Map({ drawing, descriptionId }: MapProps) {
  const store = useAtlasStore()
  useEffect(() => () => detachMap(store), [store])
  const area = useRef<HTMLDivElement>(null)
  const { lost, reportFailure } = useFailedPart()
  const isPart = useAtlas(({ filters }) => !isEverywhere(filters))
  return (
    <>
      <HydratedPart>
        <div ref={area} className={styles.area}>
          <MapView drawing={drawing} descriptionId={descriptionId} reportFailure={reportFailure} />
        </div>
        {isPart && <LazyView part={LETTERS} props={{ area }} />}
      </HydratedPart>
      <LoadFailureNotice lost={lost} />
    </>
  )
}

/** The footer names the sources of what the map shows. */
function Footer() {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { theme, sub, view, years } = filters
  const notes = [
    ...(view === 'routes' ? [] : [texts.t(`embed.source.${kindOf(theme, sub)}`)]),
    ...(areRoutesDrawn(filters)
      ? [texts.t('embed.source.routes', { years: yearsPhrase(texts, years) })]
      : []),
  ]
  return <EmbedFooter notes={notes.join(' ')} />
}
