import type { Ref } from 'react'
import { useDraftCode } from '../../embed/builder/useDraftCode'
import { useTexts } from '../../text/context'
import { copyText } from '../../ui/useCopy'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { EMBED_OF, type Subject } from './subject'

interface EmbedRowProps {
  subject: Subject
  more: Ref<HTMLButtonElement>
  onMore: () => void
}

/** The code for another site, as it is made without a choice; the choices are in the second pane. */
export function EmbedRow({ subject, more, onMore }: EmbedRowProps) {
  const { t } = useTexts()
  const { made } = useDraftCode(EMBED_OF[subject])
  const press = usePress('share.copied', async () => {
    try {
      await copyText(made.code)
    } catch (error) {
      // The code is there to be copied by hand.
      onMore()
      throw error
    }
  })
  return (
    <Row icon="embed" title={t('share.embed')} hint={t(`share.embed.hint.${subject}`)} press={press}>
      <PressButton press={press} label={t('builder.copy')} />
      <button ref={more} type="button" className={`linkButton ${styles.more}`} onClick={onMore}>
        {t('share.embed.more')}
      </button>
    </Row>
  )
}
