import type { ComponentType, ReactElement, ReactNode } from 'react'
import { markedYears } from '../domain/clock'
import { ROUTE_VICTIMS, ROUTE_YEARS, withYear } from '../domain/corridors'
import { useAtlas, useFilters } from '../state/context'
import { DEFAULT_FILTERS } from '../state/filters'
import { Message, useTexts } from '../text/context'
import { routesQuestion, whoOf, whoPhrase } from '../text/sentences/words'
import { WordPicker } from '../ui/Picker'
import { ROUTES_SENTENCE, ROUTE_CHOICES, ROUTE_SCOPE } from './lazyParts'
import { LazyView } from './LazyView'
import { Question } from './question/Question'
import styles from './question/Question.module.css'
import { Scope } from './question/Scope'

function RoutesSentence() {
  return <LazyView part={ROUTES_SENTENCE} given={{}} />
}

function RouteChoices() {
  return <LazyView part={ROUTE_CHOICES} given={{}} />
}

/** The present question with its choices and its answer. */
export function AnsweredQuestion({ Heading }: { Heading?: 'h1' | 'h2' | undefined }) {
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  return isOfRoutes ? (
    <RoutesQuestion Sentence={RoutesSentence} Heading={Heading}>
      <LazyView part={ROUTE_SCOPE} given={{ Choices: RouteChoices }} />
    </RoutesQuestion>
  ) : (
    <Question Heading={Heading} />
  )
}

interface RoutesQuestionProps {
  Sentence: ComponentType
  /** The choice of routes, as part of what the question is limited to. */
  children: ReactNode
  Heading?: 'h1' | 'h2' | undefined
}

/** The question of the routes, with its years and whom it asks about, and below it the sentence that answers. */
function RoutesQuestion({ Sentence, children, Heading = 'h1' }: RoutesQuestionProps) {
  const texts = useTexts()
  const filters = useFilters('years', 'victims')
  return (
    <header className={styles.question}>
      <Heading className={styles.heading} aria-label={routesQuestion(texts, filters)}>
        <Message
          keepsMarks
          id="question.routes"
          components={{ years: <YearsPicker />, who: <WhoPicker /> }}
        />
      </Heading>
      <div className={styles.line}>
        <div className={styles.answer} data-answer="">
          <Sentence />
        </div>
        <Scope>{children}</Scope>
      </div>
    </header>
  )
}

const [FIRST, LAST] = ROUTE_YEARS
const YEARS = markedYears({ kind: 'years', first: String(FIRST), last: String(LAST) })

/** The first and the last year of the reports, which are those of the clock, too. */
function YearsPicker() {
  const { t } = useTexts()
  const years = useAtlas((state) => state.filters.years)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const [first, last] = (['from', 'to'] as const).map((end, index) => (
    <WordPicker
      key={end}
      label={t('text.labelled', { label: t('route.years'), value: t(`route.years.${end}`) })}
      value={String(years[index])}
      values={YEARS}
      wordOf={(year) => year}
      onPick={(year) => filterRoutes({ years: withYear(years, end, Number(year)) })}
    />
  )) as [ReactElement, ReactElement]
  return (
    <Message
      id="route.years.range"
      values={{ first: '<first/>', last: '<last/>' }}
      components={{ first, last }}
    />
  )
}

const CHOICES = { children: DEFAULT_FILTERS.victims, all: ROUTE_VICTIMS } as const

/** Whom the question asks about; another choice of groups shows until one of these two takes its place. */
function WhoPicker() {
  const texts = useTexts()
  const victims = useAtlas((state) => state.filters.victims)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const value = whoOf({ victims })
  return (
    <WordPicker
      label={texts.t('route.victims')}
      value={value}
      values={value === 'some' ? ['children', 'all', 'some'] : ['children', 'all']}
      wordOf={(who) => whoPhrase(texts, { victims: who === 'some' ? victims : CHOICES[who] })}
      onPick={(who) => who !== 'some' && filterRoutes({ victims: CHOICES[who] })}
    />
  )
}
