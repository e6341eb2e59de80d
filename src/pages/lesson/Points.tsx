import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import shared from '../text.module.css'

/** Messages as a list of points. */
export function Points({ ids }: { ids: readonly MessageId[] }) {
  const { t } = useTexts()
  return (
    <ul className={shared.points}>
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  )
}
