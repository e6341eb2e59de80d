import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { askWithNewPage, isScriptLost } from '../store/lostScripts'
import { type LaterCatalogue, loadCatalogues } from '../text/catalogues'
import { useTexts } from '../text/context'
import type { Texts } from '../text/i18n'

/** A view that comes when it is wanted. */
export interface LaterPart<Props = object> {
  readonly load: () => Promise<ComponentType<Props>>
  /** Catalogues of messages that it says besides those of every page. */
  readonly catalogues: readonly LaterCatalogue[]
}

type LaterState<Props> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly View: ComponentType<Props> }

/** The views that have come, for the texts to which their messages were added. */
const arrived = new WeakMap<Texts, Map<unknown, unknown>>()

const arrivedView = <Props>(part: LaterPart<Props>, texts: Texts): ComponentType<Props> | undefined =>
  arrived.get(texts)?.get(part) as ComponentType<Props> | undefined

/** Says that a view is at hand, with its messages: it is there at its first drawing. */
export const arrive = <Props>(part: LaterPart<Props>, texts: Texts, View: ComponentType<Props>): void => {
  const views = arrived.get(texts) ?? new Map<unknown, unknown>()
  views.set(part, View)
  arrived.set(texts, views)
}

/** Views of which a script, a style sheet or a catalogue did not come. */
const lost = new WeakMap<object, unknown>()

/** Fetches a view and its messages side by side. Rejects where one of them does not come. */
export const fetchPart = async <Props>(
  part: LaterPart<Props>,
  texts: Texts,
): Promise<ComponentType<Props>> => {
  const known = arrivedView(part, texts)
  if (known) return known
  if (lost.has(part)) throw lost.get(part)
  const [View, messages] = await Promise.all([
    part.load(),
    loadCatalogues(texts.locale, part.catalogues),
  ]).catch((error: unknown) => {
    if (isScriptLost(error)) lost.set(part, error)
    throw error
  })
  if (part.catalogues.length > 0) texts.add(messages)
  arrive(part, texts, View)
  return View
}

/** Fetches a view that is not part of the page as loaded, once it is wanted, with the way to try again. */
export const useLaterView = <Props>(
  part: LaterPart<Props>,
  isWanted = true,
): { state: LaterState<Props>; retry: () => void } => {
  const texts = useTexts()
  const [state, setState] = useState<LaterState<Props>>(() => {
    const View = arrivedView(part, texts)
    return View ? { status: 'ready', View } : { status: 'loading' }
  })
  const fetchView = useCallback(() => {
    // Wanted again, it is what it was: nothing is drawn anew.
    const show = (View: ComponentType<Props>) =>
      setState((before) =>
        before.status === 'ready' && before.View === View ? before : { status: 'ready', View },
      )
    const known = arrivedView(part, texts)
    if (known) show(known)
    else fetchPart(part, texts).then(show, () => setState({ status: 'failed' }))
  }, [part, texts])
  // Before the browser paints: a view that was here already comes back without a flash.
  useLayoutEffect(() => {
    if (isWanted) fetchView()
  }, [fetchView, isWanted])
  const retry = () => {
    if (lost.has(part)) return askWithNewPage()
    setState({ status: 'loading' })
    fetchView()
  }
  return { state, retry }
}
