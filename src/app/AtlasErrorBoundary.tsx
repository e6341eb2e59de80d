import { Component, type ReactNode } from 'react'
import { useTexts } from '../text/context'
import { RetryNotice } from '../ui/RetryNotice'

interface AtlasErrorBoundaryProps {
  children: ReactNode
}

/**
 * Catches what goes wrong in one part of an atlas, such as a view that was opened: the rest works on. An error anywhere else
 * leaves the page as it was made (mountAtlas.tsx).
 */
export class AtlasErrorBoundary extends Component<AtlasErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  override render() {
    const onRetry = () => this.setState({ hasFailed: false })
    return this.state.hasFailed ? <PartFailed onRetry={onRetry} /> : this.props.children
  }
}

function PartFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts()
  return (
    <RetryNotice label={t('failure.retry')} onRetry={onRetry}>
      {t('failure.part')}
    </RetryNotice>
  )
}
