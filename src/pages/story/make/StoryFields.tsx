import { useId } from 'react'
import { isLanguage, LANGUAGES, ownName } from '../../../domain/languages'
import { STORY_LIMITS } from '../../../state/story'
import { useTexts } from '../../../text/context'
import { isEmpty } from './draft'
import { useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import styles from './Maker.module.css'

/** What is said of the whole story: its title, who has made it, and the language of its texts. */
export function StoryFields() {
  const { t } = useTexts()
  const id = useId()
  const title = useDraft(({ draft }) => draft.title)
  const by = useDraft(({ draft }) => draft.by)
  const language = useDraft(({ draft }) => draft.language)
  const hasDraft = useDraft(({ draft }) => !isEmpty(draft))
  const change = useDraft((state) => state.change)
  return (
    <div className={styles.fields}>
      <LimitedField
        label={t('story.make.storyTitle')}
        name="title"
        value={title}
        limit={STORY_LIMITS.title}
        language={language}
        onChange={(value) => change((draft) => ({ ...draft, title: value }))}
      />
      <LimitedField
        label={t('story.make.by')}
        name="by"
        value={by}
        limit={STORY_LIMITS.by}
        language={language}
        onChange={(value) => change((draft) => ({ ...draft, by: value }))}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{t('story.make.language')}</label>
        <select
          id={id}
          autoComplete="off"
          value={language}
          onChange={({ target: { value } }) =>
            isLanguage(value) && change((draft) => ({ ...draft, language: value }))
          }
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {ownName(each)}
            </option>
          ))}
        </select>
      </div>
      {hasDraft && <p className={styles.hint}>{t('story.make.kept')}</p>}
    </div>
  )
}
