import type { ReactNode } from 'react'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { answerSentence } from '../../text/sentences/answerSentence'
import { MapLink } from '../../pages/findings/MapLink'
import styles from './Lesson.module.css'
import { LESSON_MAPS } from './lessonMaps'
import { StudySays } from './StudySays'

/** The sentence that answers a map's question. */
export function MapSays({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const sentence = answerSentence(texts, dataset, answerOf(dataset, filters), filters)
  return <Message {...sentence} components={{ b: <b /> }} />
}

/** Questions that a teacher is asked, answered by the study and by maps. */
export function PupilsAsk() {
  const { t } = useTexts()
  return (
    <dl className={styles.questions}>
      <Question asked="lesson.ask.many">
        <StudySays ids={['scarce-no-statistics', 'patterns-not-counted']} />
      </Question>
      <Question asked="lesson.ask.worst">
        <p>{t('lesson.ask.worst.answer')}</p>
      </Question>
      <Question asked="lesson.ask.roles">
        <MapAnswer filters={LESSON_MAPS.roles} />
        <StudySays ids={['patterns-both']} />
      </Question>
      <Question asked="lesson.ask.border">
        <MapAnswer filters={LESSON_MAPS.inside} />
        <StudySays ids={['inside-half']} />
      </Question>
      <Question asked="lesson.ask.sexual">
        <StudySays ids={['key-sexual-view', 'key-purposes']} />
      </Question>
      <Question asked="lesson.ask.blank">
        {(['not-mentioned', 'not-covered', 'not-documented'] as const).map((silence) => (
          <p key={silence}>
            <b>{t('text.labelled', { label: t(`guide.silence.${silence}`), value: '' })}</b>{' '}
            {t(`guide.silence.${silence}.means`)}
          </p>
        ))}
      </Question>
      <Question asked="lesson.ask.old">
        <p>{t('lesson.ask.old.answer')}</p>
        <StudySays ids={['note-collection']} />
      </Question>
      <Question asked="lesson.ask.should">
        <StudySays ids={['key-duties', 'key-views-first']} />
      </Question>
    </dl>
  )
}

function MapAnswer({ filters }: { filters: Filters }) {
  return (
    <p>
      <MapSays filters={filters} /> <MapLink filters={filters} />
    </p>
  )
}

interface QuestionProps {
  asked: MessageId
  values?: Readonly<Record<string, string | number>>
  children: ReactNode
}

/** A question with its answer, in a list of them. */
export function Question({ asked, values, children }: QuestionProps) {
  const { t } = useTexts()
  return (
    <div data-question={asked}>
      <dt>{t(asked, values)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
