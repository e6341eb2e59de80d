import { type ReactElement, type ReactNode, memo, type MouseEvent } from 'react'
import { markedYears } from '../domain/clock'
import { ROUTE_VICTIMS, ROUTE_YEARS, withYear } from '../domain/corridors'
import { useAtlas, useFilters, useAnswer, useTime, useAtlasData } from '../state/context'
import { useReach } from '../state/timeline'
import { DEFAULT_FILTERS } from '../state/filters'
import { Message, useTexts } from '../text/context'
import {
  routesQuestion,
  whoOf,
  whoPhrase,
  questionId,
  questionText,
  formWord,
  instrumentPhrase,
  roleWord,
} from '../text/sentences/words'
import { WordPicker } from '../ui/Picker'
import { Scope } from './question/Scope'
import { type SubId, type ThemeId, subsOf } from '../domain/themes'
import type { MessageId, Texts } from '../text/i18n'
import { COUNTED_FORMS } from '../domain/evidence'
import { TimeControl } from './question/TimeControl'
import { ROUTES_SENTENCE, ROUTE_CHOICES, ROUTE_SCOPE } from './lazyParts'
import { LazyView, lazyView } from './LazyView'
import { AnswerSentence } from './marks/KeptAnswer'
import styles from './question/Question.module.css'

const RoutesSentence = lazyView(ROUTES_SENTENCE)
const RouteChoices = lazyView(ROUTE_CHOICES)

interface HeadingProps {
  /** Another page has a title of its own above it. */
  Heading?: 'h1' | 'h2' | undefined
}

/** The present question with its choices and its answer. */
export function AnsweredQuestion(props: HeadingProps) {
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  return isOfRoutes ? <RoutesQuestion {...props} /> : <Question {...props} />
}

interface QuestionHeadProps extends HeadingProps {
  /** A heading is read as its question, in which controls would be names without values. */
  question: string
  asked: ReactNode
  answer: ReactNode
  /** A choice as part of what the question is limited to. */
  children?: ReactNode
}

/** A question with its variables in it, below it the sentence that answers, and what it is limited to. */
function QuestionHead({ Heading = 'h1', question, asked, answer, children }: QuestionHeadProps) {
  return (
    <header className={styles.question}>
      <Heading className={styles.heading} aria-label={question}>
        {asked}
      </Heading>
      <div className={styles.line}>
        {answer}
        <Scope>{children}</Scope>
      </div>
    </header>
  )
}

/** The question of the routes, with its years and whom it asks about. */
function RoutesQuestion(props: HeadingProps) {
  const texts = useTexts()
  return (
    <QuestionHead
      {...props}
      question={routesQuestion(texts, useFilters('years', 'victims'))}
      asked={
        <Message
          keepsMarks
          id="question.routes"
          components={{ years: <YearsPicker />, who: <WhoPicker /> }}
        />
      }
      answer={
        <div className={styles.answer} data-answer="">
          <RoutesSentence />
        </div>
      }
    >
      <LazyView part={ROUTE_SCOPE} props={{ Choices: RouteChoices }} />
    </QuestionHead>
  )
}

const [FIRST, LAST] = ROUTE_YEARS
const YEARS = markedYears({ kind: 'years', first: String(FIRST), last: String(LAST) })

/** The first and the last year of the reports, which the clock has, too. */
function YearsPicker() {
  const { t, labelled } = useTexts()
  const years = useAtlas((state) => state.filters.years)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const [first, last] = (['from', 'to'] as const).map((end, index) => (
    <WordPicker
      key={end}
      label={labelled(t('route.years'), t(`route.years.${end}`))}
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

const InstrumentSelect = memo(function InstrumentSelect() {
  const texts = useTexts()
  const instruments = useAtlas((state) => state.dataset.instruments)
  const current = useAtlas((state) => state.filters.instrument)
  const select = useAtlas((state) => state.selectInstrument)
  return (
    <WordPicker
      label={texts.t('question.instrument')}
      value={current}
      values={instruments.map(({ id }) => id)}
      wordOf={(id) => instrumentPhrase(texts, id)}
      onPick={select}
    />
  )
})

interface SubSelectProps {
  label: MessageId
  subsIn: (theme: ThemeId) => readonly SubId[]
  wordOf: (texts: Texts, theme: ThemeId, sub: SubId) => string
}

const SubSelect = memo(function SubSelect({ label, subsIn, wordOf }: SubSelectProps) {
  const texts = useTexts()
  const { theme, sub } = useFilters('theme', 'sub')
  const select = useAtlas((state) => state.selectSub)
  return (
    <WordPicker
      label={texts.t(label)}
      value={sub}
      values={subsIn(theme)}
      wordOf={(each) => wordOf(texts, theme, each)}
      onPick={select}
    />
  )
})

const formsIn = () => COUNTED_FORMS
const wordOfForm = (texts: Texts, _: ThemeId, form: SubId) => formWord(texts, form)

/** The years of the reports that count, of which the last one is chosen. */
function ReportYears() {
  const { first } = useReach()
  const isOne = useTime() === first
  return (
    <Message
      id={isOne ? 'route.years.one' : 'route.years.range'}
      values={isOne ? { year: '<last/>' } : { first, last: '<last/>' }}
      components={{ last: <TimeControl /> }}
    />
  )
}

/** The present question, with its variables as controls. */
function QuestionWithControls() {
  const filters = useFilters('theme', 'sub', 'evidence')
  return (
    <Message
      keepsMarks
      id={questionId(filters)}
      values={{ who: filters.evidence }}
      components={{
        role: <SubSelect label="question.role" subsIn={subsOf} wordOf={roleWord} />,
        instrument: <InstrumentSelect />,
        time: <TimeControl />,
        years: <ReportYears />,
        form: <SubSelect label="question.form" subsIn={formsIn} wordOf={wordOfForm} />,
      }}
    />
  )
}

/** Clears the filters that leave no country, and moves the focus from this button to the first control that remains. */
function ShowAll() {
  const { t } = useTexts()
  const count = useAtlas((state) => state.dataset.entities.length)
  const clearFilters = useAtlas((state) => state.clearFilters)
  const onClick = ({ currentTarget }: MouseEvent) => {
    const scope = currentTarget.closest('header')?.querySelector('[role="group"]')
    clearFilters()
    scope?.querySelector<HTMLElement>('button, input, select')?.focus()
  }
  return (
    <button type="button" className={styles.showAll} onClick={onClick}>
      {t('filter.showAll', { count })}
    </button>
  )
}

/** The theme as a question. */
export function Question(props: HeadingProps) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const isEmpty = useAnswer().shown.size === 0
  return (
    <QuestionHead
      {...props}
      question={questionText(texts, dataset, filters)}
      asked={<QuestionWithControls />}
      answer={
        <p className={styles.answer} data-answer="">
          <AnswerSentence /> {isEmpty && <ShowAll />}
        </p>
      }
    />
  )
}
