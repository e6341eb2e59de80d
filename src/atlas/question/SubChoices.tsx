import { memo } from 'react'
import { isFormSub, type SubId, subChoicesOf, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { subWord } from '../../text/sentences/words'
import styles from './Question.module.css'

/** The form that is asked for first when a reader turns to a single form: the study gives a total for it. */
const FIRST_FORM: SubId = 'illegal-adoption'

/** A theme's parts as they are offered: all forms of exploitation stand for one part, chosen in its question. */
const partsOf = (theme: ThemeId): SubId[] => [
  'main',
  ...subChoicesOf(theme).filter((sub) => !isFormSub(sub)),
  ...(theme === 'definitions' ? [FIRST_FORM] : []),
]

/** Parts of the present theme, each a map of its own; nothing where the theme has one map only. */
export const SubChoices = memo(function SubChoices() {
  const { t } = useTexts()
  const theme = useAtlas((state) => state.filters.theme)
  const current = useAtlas((state) => state.filters.sub)
  const selectSub = useAtlas((state) => state.selectSub)
  const parts = partsOf(theme)
  if (parts.length < 2) return null
  return (
    <div className={styles.parts} role="group" aria-label={t('nav.subs')}>
      {parts.map((sub) => (
        <button
          key={sub}
          type="button"
          className={styles.part}
          aria-pressed={subWord(sub) === subWord(current)}
          data-sub={sub}
          onClick={() => selectSub(sub)}
        >
          {t(`sub.${theme}.${subWord(sub)}` as MessageId)}
        </button>
      ))}
    </div>
  )
})
