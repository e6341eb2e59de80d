import { useEffect, useRef, useState } from 'react'
import { debounce } from '../../../state/debounce'
import { useTexts } from '../../../text/context'
import { Segments } from '../../../ui/Segments'
import { useDraft } from './draftStore'
import styles from './Maker.module.css'
import { useStoryAddresses } from './storyAddresses'

const WIDTHS = ['phone', 'full'] as const

/** The story as its readers see it, on a phone or in all of the width. */
export function StoryPreview() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('phone')
  const hasSteps = useDraft(({ draft }) => draft.steps.length > 0)
  if (!hasSteps) return null
  return (
    <section aria-labelledby="preview" className={styles.section}>
      <h2 id="preview">{t('builder.preview')}</h2>
      <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('story.make.showPreview')}</summary>
        {isOpen && (
          <>
            <Segments
              legend={t('story.make.width')}
              values={WIDTHS}
              value={width}
              labelOf={(each) => t(`story.make.width.${each}`)}
              onChoose={setWidth}
            />
            <div className={styles.preview} data-width={width}>
              <Frame />
            </div>
          </>
        )}
      </details>
    </section>
  )
}

function Frame() {
  const { t } = useTexts()
  const { story: address } = useStoryAddresses()
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(address)
  useEffect(() => {
    // The page of a story follows its address. Replacing it leaves no entry in the history and loads nothing again.
    const show = debounce(() => frame.current?.contentWindow?.location.replace(address))
    if (address !== first) show()
    return show.cancel
  }, [address, first])
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site, shown as its readers see it
    <iframe ref={frame} src={first} title={t('builder.preview')} data-story-preview="" />
  )
}
