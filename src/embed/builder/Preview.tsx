import { useEffect, useRef, useState } from 'react'
import { letGo, lookAfter } from '../host/frames'
import { debounce } from '../../state/debounce'
import type { EmbedKind } from '../embedLink'
import { useTexts } from '../../text/context'
import { Segments } from '../../ui/Segments'
import { type CodeForm, FRAME_SHAPES } from '../embedCode'
import type { DraftCode } from './draft'
import styles from './Preview.module.css'

interface PreviewProps {
  made: DraftCode
  kind: EmbedKind
  form: CodeForm
}

/** Widths of the preview in px; `full` is the available width. */
const WIDTHS = ['full', '640', '480', '300'] as const
type Width = (typeof WIDTHS)[number]

/** Shows the embed as on the other site, in a column of a chosen width. */
export function Preview({ made, kind, form }: PreviewProps) {
  const { t } = useTexts()
  const [width, setWidth] = useState<Width>('full')
  const [address, setAddress] = useState(made.address)
  // A colour that is dragged changes at every frame.
  useEffect(() => {
    const show = debounce(() => setAddress(made.address))
    show()
    return show.cancel
  }, [made.address])
  return (
    <section className={styles.preview} aria-label={t('builder.preview')}>
      <div className={styles.widths}>
        <Segments
          legend={t('builder.width')}
          values={WIDTHS}
          value={width}
          labelOf={(choice) =>
            choice === 'full' ? t('builder.width.full') : t('builder.width.px', { px: choice })
          }
          onChoose={setWidth}
        />
      </div>
      <div className={styles.page}>
        <div className={styles.column} data-width={width}>
          {form === 'picture' && made.picture !== null ? (
            <img className={styles.picture} src={made.picture} alt={made.title} />
          ) : (
            // A new element avoids entries in the history, which navigation of a frame adds.
            <Frame
              key={`${address} ${form}`}
              address={address}
              title={made.title}
              kind={kind}
              isFollowed={form === 'element'}
            />
          )}
        </div>
      </div>
    </section>
  )
}

interface FrameProps {
  address: string
  title: string
  kind: EmbedKind
  isFollowed: boolean
}

function Frame({ address, title, kind, isFollowed }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element || !isFollowed) return
    lookAfter(element)
    return () => letGo(element)
  }, [isFollowed])
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site, shown as others would show it
    <iframe ref={frame} className={styles.frame} src={address} title={title} style={FRAME_SHAPES[kind]} />
  )
}
