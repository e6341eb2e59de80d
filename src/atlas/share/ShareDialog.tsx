import { type Ref, useRef, useState } from 'react'
import { countryPath } from '../../domain/sitePaths'
import { Builder } from '../../embed/builder/Builder'
import { useDraftCode } from '../../embed/builder/draft'
import { useAtlas } from '../../state/context'
import { usePagePath, useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Dialog } from '../../ui/Dialog'
import { copyText } from '../../ui/copyAndSave'
import { DataRow } from './DataRow'
import { PictureRow } from './PictureRow'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { EMBED_OF, type Subject, codesOf, pathOf, subjectWords } from './subject'

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
          <LinkRow subject={subject} first={first} />
          {isWhole && <PictureRow subject={subject} />}
          {isWhole && <EmbedRow subject={subject} more={more} onMore={() => setBuilder(true)} />}
          <DataRow subject={subject} />
          <PrintRow subject={subject} />
        </div>
      )}
    </Dialog>
  )
}

interface EmbedRowProps {
  subject: Subject
  more: Ref<HTMLButtonElement>
  onMore: () => void
}

/** The code for another site, as it is made without a choice; the choices are in the second pane. */
function EmbedRow({ subject, more, onMore }: EmbedRowProps) {
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

/** Prints the page; a country's own page is the one that is made for paper. */
function PrintRow({ subject }: { subject: Subject }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isHere = usePagePath().startsWith('country/')
  const country = useAtlas(({ dataset, filters: { entity } }) =>
    subject === 'country' && entity !== null ? dataset.entity(entity) : null,
  )
  const page = country && !isHere ? root + countryPath(country) : undefined
  return (
    <Row icon="print" title={t('share.print')} hint={t(`share.print.hint.${subject}`)}>
      {page === undefined ? (
        <button type="button" className={styles.button} onClick={() => window.print()}>
          {t('share.print')}
        </button>
      ) : (
        <a className={styles.button} href={page}>
          {t('share.print.page')}
        </a>
      )}
    </Row>
  )
}

interface LinkRowProps {
  subject: Subject
  /** Has the focus when the dialog opens. */
  first: Ref<HTMLButtonElement>
}

/** The address of the present state, to copy. */
function LinkRow({ subject, first }: LinkRowProps) {
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
