import { useId, useState } from 'react'
import type { StoryRefusal } from '../../export/story/readStory'
import { useAtlas } from '../../state/context'
import { STORY_LIMITS } from '../../state/story'
import { useTexts } from '../../text/context'
import { isUntaken, useDraft, useDraftStore } from './draftStore'
import styles from './Maker.module.css'
import { useMaker } from './makerContext'

/** Opens a story that was saved here before. A file that is refused leaves the present story as it is. */
export function OpenStory() {
  const { t } = useTexts()
  const id = useId()
  const store = useDraftStore()
  const open = useDraft((state) => state.open)
  const dataset = useAtlas((state) => state.dataset)
  const { announce, focusSoon, show } = useMaker()
  const [refusal, setRefusal] = useState<StoryRefusal | 'failed' | null>(null)
  const read = async (file: File) => {
    const { readStoryFile } = await import('../../export/story/readStory')
    const result = await readStoryFile(file, dataset)
    setRefusal('refusal' in result ? result.refusal : null)
    if ('refusal' in result || (isUntaken(store.getState()) && !window.confirm(t('story.open.replace'))))
      return
    open(result.story)
    show('story')
    focusSoon('[name="title"]')
    announce(t('story.open.opened', { count: result.story.steps.length }))
  }
  return (
    <div className={styles.open}>
      <label htmlFor={id}>{t('story.open')}</label>
      <input
        id={id}
        type="file"
        accept=".html,.htm,text/html"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) read(file).catch(() => setRefusal('failed'))
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <p role="alert" className={styles.problem} data-refusal={refusal ?? undefined}>
        {refusal && t(`story.open.${refusal}`, STORY_LIMITS)}
      </p>
    </div>
  )
}
