import { useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { Dialog } from '../../ui/Dialog'
import { areSingleKeysOn, turnSingleKeys } from '../../ui/keys'
import styles from './KeysDialog.module.css'

const ON_MAP = ['arrows', 'ends', 'letters', 'enter', 'space', 'escape', 'zoom'] as const
const ANYWHERE = ['tab', 'search', 'help', 'leave'] as const
const PARTS = ['results', 'day', 'sheet'] as const
type KeyRow = (typeof ON_MAP | typeof ANYWHERE | typeof PARTS)[number]

interface KeysDialogProps {
  onClose: () => void
}

/** All keys of the page, and a switch for those that work anywhere. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const [areOn, setOn] = useState(areSingleKeysOn)
  const turn = (on: boolean) => {
    turnSingleKeys(on)
    setOn(on)
  }
  return (
    <Dialog dialog={dialog} title={t('keys.title')} closeLabel={t('panel.close')} onClose={onClose}>
      <h3 className={styles.heading}>{t('keys.map')}</h3>
      <p className={styles.text}>{t('keys.mapNote')}</p>
      <Keys rows={ON_MAP} />
      <h3 className={styles.heading}>{t('keys.page')}</h3>
      <Keys rows={ANYWHERE} />
      <label className={styles.choice}>
        <input type="checkbox" checked={areOn} onChange={({ target }) => turn(target.checked)} />
        {t('keys.single')}
      </label>
      <p className={styles.text}>{t('keys.singleNote')}</p>
      <h3 className={styles.heading}>{t('keys.parts')}</h3>
      <Keys rows={PARTS} />
      <p className={styles.text}>{t('keys.reader')}</p>
      <p className={styles.text}>{t('keys.voice')}</p>
    </Dialog>
  )
}

function Keys({ rows }: { rows: readonly KeyRow[] }) {
  const { t } = useTexts()
  return (
    <dl className={styles.keys}>
      {rows.map((row) => (
        <div key={row} className={styles.row}>
          <dt>
            <kbd className={styles.key}>{t(`keys.${row}.key`)}</kbd>
          </dt>
          <dd>{t(`keys.${row}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
