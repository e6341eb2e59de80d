import { useId, useState } from 'react'
import { titleOf, TITLE_LIMIT } from '../../export/figure/figureLink'
import { useTexts } from '../../text/context'
import { OptionRow } from '../../ui/Choices'
import { Segments } from '../../ui/Segments'
import styles from './FigurePage.module.css'
import type { SettingsProps } from './FirstChoices'

const COLOURS = ['colour', 'grey'] as const

/** How a figure looks: its title, its colours, and what may be left out. */
export function LookChoices({ settings, onChange }: SettingsProps) {
  const { t } = useTexts()
  const { kind, isGrey, hasLabels, hasKey } = settings
  return (
    <>
      <TitleField settings={settings} onChange={onChange} />
      <Segments
        legend={t('figure.colours')}
        values={COLOURS}
        value={isGrey ? 'grey' : 'colour'}
        labelOf={(choice) => t(`figure.colours.${choice}`)}
        onChoose={(choice) => onChange({ isGrey: choice === 'grey' })}
      />
      {kind === 'map' && (
        <div>
          <OptionRow type="checkbox" checked={hasLabels} onChange={() => onChange({ hasLabels: !hasLabels })}>
            {t('figure.labels')}
          </OptionRow>
          <OptionRow type="checkbox" checked={hasKey} onChange={() => onChange({ hasKey: !hasKey })}>
            {t('figure.key')}
          </OptionRow>
        </div>
      )}
    </>
  )
}

/** A title of one's own as it is typed, which may end with a space that the figure leaves out. */
function TitleField({ settings: { title }, onChange }: SettingsProps) {
  const { t } = useTexts()
  const id = useId()
  const [typed, setTyped] = useState(title)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('figure.ownTitle')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={TITLE_LIMIT}
        value={titleOf(typed) === title ? typed : title}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange({ title: titleOf(target.value) })
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('figure.ownTitle.hint', { limit: TITLE_LIMIT })}
      </p>
    </div>
  )
}
