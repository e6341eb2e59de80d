import { useAtlas } from '../state/context'
import { ROUTE_CHOICES, ROUTE_SCOPE, ROUTES_SENTENCE } from './lazyParts'
import { LazyView } from './LazyView'
import { Question } from './question/Question'
import { RoutesQuestion } from './question/RoutesQuestion'

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
