import { Component, type ReactNode } from 'react'
import { useTexts } from '../context'
import { RetryNotice } from '../../ui/Button'

interface PartBoundaryProps {
  children: ReactNode
}

/** Catches render errors of one part; any other error leaves the page as static markup (atlas/mountAtlas.tsx). */
export class PartBoundary extends Component<PartBoundaryProps, { hasFailed: boolean }> {
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
