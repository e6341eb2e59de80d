import { type RefObject, useEffect, useRef, useState, useLayoutEffect } from 'react'
import type { Language } from '../../domain/languages'
import { type OfflineList, type StoredRecord, storedRecords, writeRecord } from './stored'
import { type StoringFault, faultOf, fetchList, removeAtlas, storeAtlas } from './storeAtlas'
/** Moves a lost focus to the first button of an element whose buttons change with `key`. */
export const useRestoredFocus = (place: RefObject<HTMLElement | null>, key: string): void => {
  const wasWithin = useRef(false)
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasWithin.current = target instanceof Node && !!place.current?.contains(target)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [place])
  useLayoutEffect(() => {
    if (wasWithin.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked at again with every state
  }, [place, key])
}

export interface OfflinePlace {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly root: string
  readonly language: Language
}

/** The state of an atlas's storage. */
export interface OfflineState {
  readonly isKnown: boolean
  readonly record: StoredRecord | null
  readonly others: readonly string[]
  readonly list: OfflineList | null
  readonly storedBytes: number | null
  readonly fault: StoringFault | null
  readonly isRemoved: boolean
}

export const AT_FIRST: OfflineState = {
  isKnown: false,
  record: null,
  others: [],
  list: null,
  storedBytes: null,
  fault: null,
  isRemoved: false,
}

const lookUp = async ({ root, language }: OfflinePlace): Promise<Partial<OfflineState>> => {
  const [records, [list, fault]] = await Promise.all([
    storedRecords(root),
    fetchList(root, language).then(
      (found) => [found, null] as const,
      (error: unknown) => [null, faultOf(error)] as const,
    ),
  ])
  const record = records.find((one) => one.language === language) ?? null
  return {
    isKnown: true,
    record,
    others: records.map((one) => one.language).filter((other) => other !== language),
    list,
    // A lost connection has its own message, and does not matter to readers of a stored atlas.
    fault: record || fault === 'network' ? null : fault,
  }
}

/** Gives the version that could replace the stored one; null where there is none, or it is unknown. */
export const newerOf = ({ record, list }: Pick<OfflineState, 'record' | 'list'>): OfflineList | null =>
  record && list && list.version !== record.version ? list : null

export interface OfflineActions {
  readonly look: () => void
  readonly store: () => void
  readonly stop: () => void
  readonly remove: () => void
  /** Stops offers of this newer version; resolves once that is recorded. */
  readonly decline: () => Promise<void>
}

/** Gives state and actions of storage; `onReplaced` is called when a newer version has replaced an older one. */
export const useOffline = (
  place: OfflinePlace,
  onReplaced: () => void,
  known: Partial<OfflineState> = {},
): readonly [OfflineState, OfflineActions] => {
  const [state, setState] = useState<OfflineState>({ ...AT_FIRST, ...known })
  const storing = useRef<AbortController | null>(null)
  const change = (patch: Partial<OfflineState>) => setState((before) => ({ ...before, ...patch }))
  const { isKnown } = state
  useEffect(() => {
    if (isKnown) return
    lookUp(place).then(
      (found) => setState((before) => ({ ...before, ...found })),
      (error: unknown) => setState((before) => ({ ...before, isKnown: true, fault: faultOf(error) })),
    )
  }, [place, isKnown])

  const store = async () => {
    const { list, record } = state
    if (!list) return
    const end = new AbortController()
    storing.current = end
    change({ storedBytes: 0, fault: null, isRemoved: false })
    const onProgress = (storedBytes: number) => change({ storedBytes })
    try {
      await storeAtlas(list, { root: place.root, onProgress, signal: end.signal })
      change({ ...(await lookUp(place)), storedBytes: null })
      if (record) onReplaced()
    } catch (error) {
      const found: Partial<OfflineState> = await lookUp(place).catch(() => ({}))
      change({ ...found, list: found.list ?? list, storedBytes: null, fault: faultOf(error) })
    }
  }
  const remove = async () => {
    await removeAtlas(place.root)
    change({ record: null, others: [], fault: null, isRemoved: true })
  }
  const decline = async () => {
    const { record } = state
    const newer = newerOf(state)
    if (record && newer) await writeRecord(place.root, { ...record, declined: newer.version })
  }
  const orFault = (work: Promise<void>) =>
    void work.catch((error: unknown) => change({ fault: faultOf(error) }))
  return [
    state,
    {
      look: () => change({ isKnown: false }),
      store: () => orFault(store()),
      stop: () => storing.current?.abort(),
      remove: () => orFault(remove()),
      decline,
    },
  ]
}
