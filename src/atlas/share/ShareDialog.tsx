import { useRef, useState } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { useIsFile } from '../../state/sitePlace'
import { Dialog } from '../../ui/Dialog'
import { Builder } from '../../embed/builder/Builder'
import { DataRow } from './DataRow'
import { EmbedRow } from './EmbedRow'
import { LinkRow } from './LinkRow'
import { PictureRow } from './PictureRow'
import { PrintRow, StoryRow } from './PlainRows'
import styles from './Share.module.css'
import { codesOf, EMBED_OF, type Subject, subjectWords } from './subject'

interface ShareDialogProps {
  subject: Subject
  onClose: () => void
}

/** All ways to take the present state away, a row each; the builder of embeds is its second pane. */
export function ShareDialog({ subject, onClose }: ShareDialogProps) {
  const texts = useTexts()
  const { t } = texts
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const [isBuilder, setBuilder] = useState(false)
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  // A file has no address for a link, a frame or a story.
  const hasAddress = !useIsFile()
  // Only two countries have a picture and an embed.
  const isWhole = codesOf(subject, filters).length <= 2
  const back = () => {
    setBuilder(false)
    requestAnimationFrame(() => more.current?.focus())
  }
  return (
    <Dialog
      dialog={dialog}
      title={t(isBuilder ? 'share.embed' : 'share.open')}
      lead={isBuilder ? undefined : subjectWords(texts, dataset, subject, filters)}
      closeLabel={t('panel.close')}
      onClose={onClose}
      width={isBuilder ? 'widest' : 'wide'}
      first={first}
    >
      {isBuilder ? (
        <Builder kind={EMBED_OF[subject]} onBack={back} />
      ) : (
        <div className={styles.rows}>
          {hasAddress && <LinkRow subject={subject} first={first} />}
          {isWhole && <PictureRow subject={subject} />}
          {hasAddress && isWhole && (
            <EmbedRow subject={subject} more={more} onMore={() => setBuilder(true)} />
          )}
          <DataRow subject={subject} />
          <PrintRow subject={subject} />
          {hasAddress && subject !== 'comparison' && <StoryRow />}
        </div>
      )}
    </Dialog>
  )
}
