import { Component, type ReactNode } from 'react'
import { useTexts } from '../text/context'
import { FailureNotice } from './FailureNotice'

interface AtlasErrorBoundaryProps {
  children: ReactNode
}

/** Catches what goes wrong while drawing: a reader gets words and a way on, never a blank page. */
export class AtlasErrorBoundary extends Component<AtlasErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    return this.state.error === null ? this.props.children : <DrawingFailed error={this.state.error} />
  }
}

function DrawingFailed({ error }: { error: unknown }) {
  const texts = useTexts()
  return (
    <FailureNotice
      texts={texts}
      error={error}
      isPageKept={false}
      actionLabel={texts.t('failure.restart')}
      onAction={() => window.location.assign(window.location.pathname)}
    />
  )
}
