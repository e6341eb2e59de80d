import { useAnswer, useAtlas, useFilters } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { questionId, questionText, formWord, instrumentPhrase, roleWord } from '../../text/sentences/words'
import styles from './Question.module.css'
import { memo, type MouseEvent } from 'react'
import { type SubId, type ThemeId, subsOf } from '../../domain/themes'
import type { MessageId, Texts } from '../../text/i18n'
import { COUNTED_FORMS } from '../../domain/policyCodes'
import { WordPicker } from '../../ui/Picker'
import { Scope } from './Scope'
import { TimeControl } from './TimeControl'

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

/** The present question, with its variables as controls. */
function AskedQuestion() {
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
    const scope = currentTarget.closest('header')?.querySelector('[data-scope]')
    clearFilters()
    scope?.querySelector<HTMLElement>('button, input, select')?.focus()
  }
  return (
    <button type="button" className={styles.showAll} onClick={onClick}>
      {t('filter.showAll', { count })}
    </button>
  )
}

interface QuestionProps {
  /** Another page has a title of its own above it. */
  Heading?: 'h1' | 'h2' | undefined
}

/** The theme as a question with its variables in it, what it is limited to, and the sentence that answers. */
export function Question({ Heading = 'h1' }: QuestionProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const isNobodyShown = answer.shown.size === 0
  const sentence = answerSentence(texts, dataset, answer, filters)
  return (
    <header className={styles.question}>
      {/* A heading is read as its question, in which controls would be names without values. */}
      <Heading className={styles.heading} aria-label={questionText(texts, dataset, filters)}>
        <AskedQuestion />
      </Heading>
      <div className={styles.line}>
        <p className={styles.answer} data-answer="">
          <Message id={sentence.id} values={sentence.values} components={{ b: <b /> }} />{' '}
          {isNobodyShown && <ShowAll />}
        </p>
        <Scope />
      </div>
    </header>
  )
}
