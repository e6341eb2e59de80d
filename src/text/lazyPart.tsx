import { type ComponentType, createElement, Component, type ReactNode } from 'react'
import { useTexts } from './context'
import { RetryNotice } from '../ui/Button'
import { resource, type Resource } from '../data/resource'
import { type UsedResource, useResource } from '../data/useResource'
import { loadLater } from './catalogues'
import type { Texts } from './i18n'

export const useLazy = <Code,>(part: LazyPart<Code>, isWanted = true): UsedResource<Code> =>
  useResource(part(useTexts()), isWanted)

/** Code loaded on demand with messages: a resource for the texts of each atlas. */
export interface LazyPart<Code> {
  (texts: Texts): Resource<Code>
  /** Makes the part ready from the start, for prerendering with texts that have its messages. */
  provide(texts: Texts, code: Code): void
}

/** Makes a part of a dynamic import; script and messages load in parallel. */
export const lazyPart = <Code,>(request: () => Promise<Code>): LazyPart<Code> => {
  const resources = new WeakMap<Texts, Resource<Code>>()
  const load = async (texts: Texts): Promise<Code> => {
    const [code] = await Promise.all([request(), loadLater(texts)])
    return code
  }
  const of = (texts: Texts): Resource<Code> => {
    const own = resources.get(texts) ?? resource(() => load(texts))
    resources.set(texts, own)
    return own
  }
  const provide = (texts: Texts, code: Code) => void resources.set(texts, resource(request, code))
  return Object.assign(of, { provide })
}

/** Returns the focus to a dialog's opener unless it has moved on: browsers do so, but fire `close` only later. */
export const giveFocusBack = (opener: Element | null): void => {
  const focused = document.activeElement
  const isLost = focused === null || focused === document.body || focused.closest('dialog') !== null
  if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus()
}

interface LazyDialogProps<Props> {
  part: LazyPart<ComponentType<Props>>
  isOpen: boolean
  props: Props
}

/** A dialog, or a pane of one, that is loaded when opened; if it fails, a message in its place offers a retry. */
export function LazyDialog<Props extends object>({ part, isOpen, props }: LazyDialogProps<Props>) {
  const { t } = useTexts()
  const { state, retry } = useLazy(part, isOpen)
  if (!isOpen || state.status === 'pending') return null
  if (state.status === 'ready') return <PartBoundary>{createElement(state.value, props)}</PartBoundary>
  return (
    <RetryNotice label={t('failure.retry')} onRetry={retry}>
      {t('view.failed')}
    </RetryNotice>
  )
}

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
