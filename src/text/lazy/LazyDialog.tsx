import { type ComponentType, createElement } from 'react'
import { useTexts } from '../context'
import { type LazyPart, useLazy } from './lazyPart'
import { RetryNotice } from '../../ui/Button'
import { PartBoundary } from './PartBoundary'

/** Returns the focus to a dialog's opener unless it has moved on: browsers do so, but fire `close` only later. */
export const giveFocusBack = (opener: Element | null): void => {
  const focused = document.activeElement
  const isLost = focused === null || focused === document.body || focused.closest('dialog') !== null
  if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus()
}

interface LazyDialogProps<Props> {
  part: LazyPart<ComponentType<Props>>
  isOpen: boolean
  given: Props
}

/** A dialog that is loaded when opened; if it fails, a message in its place offers a retry. */
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
