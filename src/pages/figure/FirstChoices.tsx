import {
  FIGURE_KINDS,
  type FigureKind,
  FIGURE_SIZES,
  type FigureSettings,
} from '../../export/figure/figureSettings'
import { useAtlas, useHasDay } from '../../state/context'
import { useTexts } from '../../text/context'
import { Choices } from '../../ui/Choices'
import { Segments } from '../../ui/Segments'

/** The settings of a figure, and how a control changes them. */
export interface SettingsProps {
  settings: FigureSettings
  onChange: (patch: Partial<FigureSettings>) => void
}

/** What a figure shows and what it is for. */
export function FirstChoices({ settings: { kind, size }, onChange }: SettingsProps) {
  const { t } = useTexts()
  const hasDay = useHasDay()
  const selectTheme = useAtlas((state) => state.selectTheme)
  const chooseKind = (choice: FigureKind) => {
    // A comparison has treaties in it, and only a theme with a day has one in its link.
    if (choice === 'comparison' && !hasDay) selectTheme('treaties')
    onChange({ kind: choice })
  }
  return (
    <>
      <Segments
        legend={t('figure.kind')}
        values={FIGURE_KINDS}
        value={kind}
        labelOf={(choice) => t(`figure.kind.${choice}`)}
        onChoose={chooseKind}
      />
      <Choices
        legend={t('figure.size')}
        values={FIGURE_SIZES}
        value={size}
        labelOf={(choice) => t(`figure.size.${choice}`)}
        onChoose={(choice) => onChange({ size: choice })}
      />
    </>
  )
}
