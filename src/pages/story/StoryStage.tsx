import { useEffect, useRef } from 'react'
import { KeyLine } from '../../atlas/legend/KeyLine'
import { LazyView } from '../../atlas/LazyView'
import { detachMap, MapView } from '../../atlas/map/MapView'
import { Swatch } from '../../atlas/marks/Swatch'
import { shownStrength } from '../../domain/evidence'
import { fillOf } from '../../map/geometry/fills'
import type { MapDrawing } from '../../map/markup/geometry'
import type { MapParts } from '../../map/paint/parts'
import { answerOf } from '../../state/answer'
import { useAtlas, useAtlasStore } from '../../state/context'
import { areRoutesWanted } from '../../state/routes'
import type { StoryNote } from '../../state/story'
import { Message, useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { answerSentence } from '../../text/sentences/answerSentence'
import { onlyWords, scopeWords } from '../../text/sentences/filterWords'
import { mapQuestion } from '../../text/sentences/question'
import { entityLabel, valueWords } from '../../text/sentences/words'
import { StepButtons } from './StepButtons'
import styles from './StoryStage.module.css'
import { useNotes } from './useNotes'
import type { Steps } from './useSteps'

/** Imported by itself: the list of all lazy parts would be in the script of a frame. */
const ROUTES_KEY = lazyPart(async () => (await import('../../atlas/routes/RoutesKey')).RoutesKey)

interface StoryStageProps {
  drawing: MapDrawing | null
  steps: Steps
  /** The notes of each step. */
  notes: readonly (readonly StoryNote[])[]
  /** Whether the page has the answer of each map and the way from step to step beside it. */
  isIllustration?: boolean
}

const NO_NOTES: readonly StoryNote[] = []

/** One map never leaves its place: the steps change it. */
const PANELS: MapParts['panels'] = { belowPx: 0, windowPx: 0 }

const ignoreFailure = () => undefined

/** The map of the step that is read, with its question, its answer and its key. */
export function StoryStage({ drawing, steps, notes, isIllustration = false }: StoryStageProps) {
  const store = useAtlasStore()
  const map = useRef<HTMLDivElement>(null)
  useEffect(() => () => detachMap(store), [store])
  useNotes(map, notes[steps.present] ?? NO_NOTES)
  return (
    <section className={styles.stage} data-story-stage="" data-sticky={steps.isPaged ? undefined : ''}>
      <StageHead hasAnswer={!isIllustration} />
      <div ref={map} className={styles.map} data-view="map">
        <MapView drawing={drawing} panels={PANELS} reportFailure={ignoreFailure} />
      </div>
      <div className={styles.underMap}>
        <StageKey />
        {!isIllustration && <StepButtons {...steps} />}
      </div>
    </section>
  )
}

function StageHead({ hasAnswer }: { hasAnswer: boolean }) {
  const texts = useTexts()
  const { t, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const places = scopeWords(texts, filters)
  const isOfRoutes = areRoutesWanted(filters)
  const scope = [
    places.length > 0 ? t('embed.scope.places', { places: places.join(semicolon) }) : '',
    isOfRoutes ? '' : onlyWords(texts, filters),
  ].filter(Boolean)
  return (
    <header className={styles.head}>
      <p className={styles.question}>{mapQuestion(texts, filters)}</p>
      {hasAnswer && !isOfRoutes && (
        <p className={styles.answer}>
          <Message
            {...answerSentence(texts, dataset, answerOf(dataset, filters), filters)}
            components={{ b: <b /> }}
          />{' '}
          {scope.join(' ')}
        </p>
      )}
    </header>
  )
}

function StageKey() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  if (areRoutesWanted(filters)) return <LazyView part={ROUTES_KEY} given={{}} />
  const { entity, theme, sub, evidence } = filters
  const value = entity === null ? undefined : answerOf(dataset, filters).valueOf.get(entity)
  return (
    <>
      <KeyLine filters={filters} />
      {entity !== null && value && (
        <p className={styles.chosen}>
          <b>{entityLabel(dataset.entity(entity))}</b>{' '}
          <Swatch fill={fillOf(theme, sub, value.classes, shownStrength(evidence, value.strength))} />{' '}
          {valueWords(texts, theme, sub, value)}
        </p>
      )}
    </>
  )
}
