import { hasEvidenceChoice } from '../../domain/themes'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'

/** What a reader must know to read the colours, and what they rest on. */
export function MapNotes() {
  const { t } = useTexts()
  const { theme, sub } = useAtlas((state) => state.filters)
  const { hasStrength } = useAnswer()
  const paler = sub === 'main' && theme === 'patterns' ? 'embed.paler.striped' : 'embed.paler'
  const source = hasEvidenceChoice(theme)
    ? 'embed.source.reports'
    : theme === 'treaties'
      ? 'embed.source.treaties'
      : 'embed.source.policy'
  return (
    <>
      {hasStrength && t(paler)} {t(source)}
    </>
  )
}
