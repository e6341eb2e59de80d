import { type ComponentType, createElement } from 'react'
import { useTexts } from '../context'
import { type LazyPart, useLazy } from './lazyPart'
import { RetryNotice } from '../../ui/Button'
import { PartBoundary } from './PartBoundary'

/**
 * Gives the focus back to what opened a dialog that is closed, unless it is elsewhere by then: a browser gives it back itself,
 * and says that a dialog is closed a little later, when a reader may have gone on.
 */
export const giveFocusBack = (opener: Element | null): void => {
  const focused = document.activeElement
  const isLost = focused === null || focused === document.body || focused.closest('dialog') !== null
  // Countries have the focus too: shapes, not only elements of HTML.
  if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus()
}

interface LazyDialogProps<Props> {
  part: LazyPart<ComponentType<Props>>
  isOpen: boolean
  /** The props of the dialog. */
  given: Props
}

/**
 * A dialog that is loaded once it is opened. Where it does not load or cannot be drawn, says so in its place and offers to try
 * again.
 */
export function LazyDialog<Props extends object>({ part, isOpen, given }: LazyDialogProps<Props>) {
  const { t } = useTexts()
  const { state, retry } = useLazy(part, isOpen)
  if (!isOpen || state.status === 'pending') return null
  if (state.status === 'ready') return <PartBoundary>{createElement(state.value, given)}</PartBoundary>
  return (
    <RetryNotice label={t('failure.retry')} onRetry={retry}>
      {t('view.failed')}
    </RetryNotice>
  )
}
