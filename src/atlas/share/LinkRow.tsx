import { type Ref, useRef } from 'react'
import { useAtlas } from '../../state/context'
import { useSiteAddress } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { copyText } from '../../ui/useCopy'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { pathOf, type Subject } from './subject'

interface LinkRowProps {
  subject: Subject
  /** Has the focus when the dialog opens. */
  first: Ref<HTMLButtonElement>
}

/** The address of the present state, to copy. */
export function LinkRow({ subject, first }: LinkRowProps) {
  const { t } = useTexts()
  const address = useSiteAddress() + useAtlas(({ filters }) => pathOf(subject, filters))
  const field = useRef<HTMLInputElement>(null)
  const press = usePress('share.copied', async () => {
    try {
      await copyText(address)
    } catch (error) {
      field.current?.select()
      throw error
    }
  })
  return (
    <Row
      icon="link"
      title={t('share.link')}
      hint={t(`share.link.hint.${subject}`)}
      press={press}
      failed="share.copyFailed"
    >
      <input
        ref={field}
        className={styles.field}
        type="text"
        readOnly
        aria-label={t('share.link')}
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <PressButton ref={first} press={press} label={t('share.link.copy')} isMain />
    </Row>
  )
}
