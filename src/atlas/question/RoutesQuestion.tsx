import type { ComponentType, ReactNode } from 'react'
import { ROUTE_VICTIMS } from '../../domain/corridors'
import { useAtlas, useFilters } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import { routesQuestion, whoOf, whoPhrase, yearsPhrase } from '../../text/sentences/routesQuestion'
import { WordPicker } from '../../ui/Picker'
import styles from './Question.module.css'
import { Scope } from './Scope'

interface RoutesQuestionProps {
  Sentence: ComponentType
  /** The choice of routes, as part of what the question is limited to. */
  children: ReactNode
  Heading?: 'h1' | 'h2' | undefined
}

/** The question of the routes, with its years and whom it asks about, and below it the sentence that answers. */
export function RoutesQuestion({ Sentence, children, Heading = 'h1' }: RoutesQuestionProps) {
  const texts = useTexts()
  const filters = useFilters('years', 'victims')
  return (
    <header className={styles.question}>
      <Heading className={styles.heading} aria-label={routesQuestion(texts, filters)}>
        <Message
          id="question.routes"
          components={{ years: <span>{yearsPhrase(texts, filters.years)}</span>, who: <WhoPicker /> }}
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
