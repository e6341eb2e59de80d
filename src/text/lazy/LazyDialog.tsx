import { type ComponentType, createElement } from 'react'
import { useTexts } from '../context'
import type { LazyPart } from './lazyPart'
import { useLazy } from './useLazy'
import { RetryNotice } from '../../ui/RetryNotice'
import { PartBoundary } from './PartBoundary'

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
