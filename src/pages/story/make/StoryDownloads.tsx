import { useState } from 'react'
import type { StoryFile } from '../../../export/story/storyFiles'
import { useDraftStore } from './draftStore'
import { storyOf } from './draft'
import styles from './Maker.module.css'
import { usePagesLanguage, useStoryAddresses } from './storyAddresses'
import { useFiles } from '../../../state/context'
import { useFilesRoot } from '../../../state/sitePlace'
import { useTexts } from '../../../text/context'
import { Button } from '../../../ui/Button'
import { saveFile } from '../../../ui/saveFile'

const KINDS = ['page', 'slides'] as const

type Status = 'making' | 'saved' | 'failed'

/** Saves the story as a page of its own or as pictures for slides; both hold what belongs to each map. */
export function StoryDownloads() {
  const { t } = useTexts()
  const store = useDraftStore()
  const files = useFiles()
  const root = useFilesRoot()
  const topology = files.wholeTopology
  const { story: address } = useStoryAddresses()
  const language = usePagesLanguage()
  const [status, setStatus] = useState<Status | null>(null)
  const make = async (kind: (typeof KINDS)[number]): Promise<StoryFile> => {
    const story = storyOf(store.getState().draft)
    const { makeStoryFile } = await import('../../../export/story/storyFiles')
    return makeStoryFile(kind, {
      story,
      language,
      address,
      root,
      topology: await topology.load(),
    })
  }
  const save = async (kind: (typeof KINDS)[number]) => {
    setStatus('making')
    try {
      const { name, content, type } = await make(kind)
      saveFile(name, content, type)
      setStatus('saved')
    } catch {
      setStatus('failed')
    }
  }
  return (
    <div className={styles.downloads} role="group" aria-labelledby="downloads">
      <h3 id="downloads">{t('story.make.download')}</h3>
      <p className={styles.hint}>{t('story.make.downloadHint')}</p>
      <div className={styles.actions}>
        {KINDS.map((kind) => (
          <Button key={kind} kind="other" isDisabled={status === 'making'} onClick={() => save(kind)}>
            {t(`story.make.as.${kind}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.hint} data-download-status={status ?? ''}>
        {status && t(STATUS_WORDS[status])}
      </p>
    </div>
  )
}

const STATUS_WORDS = {
  making: 'story.make.making',
  saved: 'pictures.saved',
  failed: 'story.make.failed',
} as const
