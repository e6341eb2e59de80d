import { useId } from 'react'
import { EVIDENCE } from '../../domain/evidence'
import { hasEvidenceChoice, THEMES } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { isSameQuestion, knownQuestions, type KnownQuestion } from '../../state/known'
import { useTexts } from '../../text/context'
import styles from './Known.module.css'
import { questionLabel } from './knownWords'

/** The choice of a question, and for roles in reports of whom the statements are about. */
export function QuestionField({ question }: { question: KnownQuestion }) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const selectTheme = useAtlas((state) => state.selectTheme)
  const selectEvidence = useAtlas((state) => state.selectEvidence)
  const questions = knownQuestions(dataset, question)
  const choose = (index: number) => {
    const chosen = questions[index]
    if (chosen) selectTheme(chosen.theme, { sub: chosen.sub, instrument: chosen.instrument })
  }
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={id}>{t('known.question')}</label>
        <select
          id={id}
          autoComplete="off"
          value={questions.findIndex((one) => isSameQuestion(one, question))}
          onChange={({ target }) => choose(Number(target.value))}
        >
          {THEMES.map((theme) => (
            <optgroup key={theme} label={t(`theme.${theme}.short`)}>
              {questions.map(
                (one, index) =>
                  one.theme === theme && (
                    <option key={`${one.sub} ${one.instrument}`} value={index}>
                      {questionLabel(texts, one)}
                    </option>
                  ),
              )}
            </optgroup>
          ))}
        </select>
      </p>
      {hasEvidenceChoice(question.theme) && (
        <p className={styles.field}>
          <label htmlFor={`${id}-evidence`}>{t('filter.evidence')}</label>
          <select
            id={`${id}-evidence`}
            autoComplete="off"
            value={question.evidence === 'children' ? 'children' : 'anyone'}
            onChange={({ target }) => selectEvidence(target.value === 'children' ? 'children' : 'anyone')}
          >
            {EVIDENCE.map((evidence) => (
              <option key={evidence} value={evidence}>
                {t(`filter.evidence.${evidence}.long`)}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}
