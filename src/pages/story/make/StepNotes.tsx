import { useAtlas } from '../../../state/context'
import { STORY_LIMITS } from '../../../state/story'
import { useTexts } from '../../../text/context'
import { type DraftStep, removeNote, writeNote } from './draft'
import { useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import { useMaker } from './makerContext'
import { NewNote } from './NewNote'
import styles from './Step.module.css'
import { noteWhere } from '../../../text/sentences/noteWhere'

/** The notes on the map of a step, and a form for a further one. */
export function StepNotes({ step: { id, notes } }: { step: DraftStep }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const language = useDraft(({ draft }) => draft.language)
  const change = useDraft((state) => state.change)
  const { announce, focusSoon } = useMaker()
  const remove = (place: number) => {
    change((draft) => removeNote(draft, id, place))
    focusSoon(`[data-step="${id}"] summary`)
    announce(t('story.make.noteRemoved'))
  }
  return (
    <details className={styles.notes}>
      <summary>{t('text.labelled', { label: t('story.make.notes'), value: notes.length })}</summary>
      {notes.length > 0 && (
        <ul className={styles.noteList}>
          {notes.map((note, place) => {
            const where = noteWhere(texts, dataset, note)
            return (
              <li key={place} className={styles.note} data-note={note.kind}>
                <LimitedField
                  label={where}
                  name={`note-${id}-${place}`}
                  value={note.text}
                  limit={STORY_LIMITS.note}
                  language={language}
                  onChange={(text) => change((draft) => writeNote(draft, id, place, text))}
                />
                <button
                  type="button"
                  className={styles.act}
                  aria-label={t('text.labelled', { label: t('story.make.remove'), value: where })}
                  onClick={() => remove(place)}
                >
                  {t('story.make.remove')}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {notes.length > STORY_LIMITS.notes && (
        <p className={styles.problem}>{t('story.make.tooManyNotes', { most: STORY_LIMITS.notes })}</p>
      )}
      <NewNote key={notes.length} stepId={id} />
    </details>
  )
}
