import { type Ref, useRef, useState } from 'react'
import { countryPath } from '../../domain/sitePaths'
import { Builder } from '../../embed/builder/Builder'
import { useDraftCode } from '../../embed/builder/draft'
import { useAtlas, useAtlasData } from '../../state/context'
import { DEFAULT_FIGURE } from '../../pictures/figureSettings'
import { usePagePath, useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { LazyDialog, lazyPart } from '../../text/lazyPart'
import { Dialog } from '../../ui/Dialog'
import { copyText } from '../../ui/copyAndSave'
import { DataRow } from './DataRow'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { EMBED_OF, type Subject, codesOf, pathOf, subjectWords } from './subject'

interface ShareDialogProps {
  subject: Subject
  onClose: () => void
}

const PICTURE = lazyPart(async () => (await import('./PicturePane')).PicturePane)

type Pane = 'rows' | 'picture' | 'embed'

const TITLES = { rows: 'share.open', picture: 'share.picture', embed: 'share.embed' } as const
const WIDTHS = { rows: 'wide', picture: 'wider', embed: 'widest' } as const

/** All ways to take the present state away, a row each; pictures and embeds are made in panes of the same dialog. */
export function ShareDialog({ subject, onClose }: ShareDialogProps) {
  const texts = useTexts()
  const { t, labelled } = texts
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const make = useRef<HTMLButtonElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const [pane, setPane] = useState<Pane>('rows')
  const [picture, setPicture] = useState({
    ...DEFAULT_FIGURE,
    kind: subject === 'comparison' ? ('comparison' as const) : ('map' as const),
  })
  const { dataset, filters } = useAtlasData()
  // Only two countries have a picture and an embed.
  const isAtMostPair = codesOf(subject, filters).length <= 2
  const goBack = () => {
    setPane('rows')
    const opener = pane === 'picture' ? make : more
    requestAnimationFrame(() => opener.current?.focus())
  }
  const words = t('share.open')
  const label = labelled(words, t('share.back'))
  return (
    <Dialog
      dialog={dialog}
      title={t(TITLES[pane])}
      lead={pane === 'rows' ? subjectWords(texts, dataset, subject, filters) : undefined}
      closeLabel={t('panel.close')}
      onClose={onClose}
      width={WIDTHS[pane]}
      back={pane === 'rows' ? undefined : { label, words, go: goBack }}
      first={first}
    >
      {pane === 'picture' && (
        <LazyDialog part={PICTURE} isOpen props={{ subject, settings: picture, onChange: setPicture }} />
      )}
      {pane === 'embed' && <Builder kind={EMBED_OF[subject]} />}
      {pane === 'rows' && (
        <div className={styles.rows}>
          <LinkRow subject={subject} first={first} />
          {isAtMostPair && <PictureRow subject={subject} make={make} onMake={() => setPane('picture')} />}
          {isAtMostPair && <EmbedRow subject={subject} more={more} onMore={() => setPane('embed')} />}
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

interface PictureRowProps {
  subject: Subject
  make: Ref<HTMLButtonElement>
  onMake: () => void
}

/** Leads to the pane that makes a picture. A picture is a map, so that of a table is its map, and the grid of all treaties has none. */
function PictureRow({ subject, make, onMake }: PictureRowProps) {
  const { t } = useTexts()
  const view = useAtlas(({ filters }) => filters.view)
  const isGrid = subject === 'view' && view === 'grid'
  const isTable = subject === 'view' && view === 'table'
  return (
    <Row
      icon="picture"
      title={t('share.picture')}
      hint={
        isGrid
          ? t('share.picture.hint.grid', { map: t('view.map') })
          : t(isTable ? 'share.picture.hint.table' : 'share.picture.hint')
      }
    >
      {!isGrid && (
        <button ref={make} type="button" className={styles.button} onClick={onMake}>
          {t('share.picture.make')}
        </button>
      )}
    </Row>
  )
}
