import { csvParse } from 'd3-dsv'
import questions from '../../../docs/review/questions.csv?raw'
import { type Language, ownName } from '../../domain/languages'
import { useTexts } from '../../text/context'
import shared from '../text.module.css'

const QUESTIONS: readonly Readonly<Record<string, string>>[] = csvParse(questions)

/** What jurists and native speakers are asked to decide in a language. */
export function Questions({ language, isNamed }: { language: Language; isNamed: boolean }) {
  const { t } = useTexts()
  const own = QUESTIONS.filter((row) => row['language'] === language)
  if (own.length === 0) return null
  return (
    <>
      {isNamed && <h3 lang={language}>{ownName(language)}</h3>}
      <ul className={shared.points} data-review-questions={language}>
        {own.map((row) => (
          <li key={row['question']}>
            <b>{t(`review.for.${row['for'] === 'jurist' ? 'jurist' : 'speaker'}`)}</b>{' '}
            <span lang="en">{row['question']}</span>{' '}
            {row['message'] && !isNamed && <code lang="en">{row['message']}</code>}
          </li>
        ))}
      </ul>
    </>
  )
}
