import { type RefObject, useEffect, useRef, useState, useLayoutEffect } from 'react'
import type { Language } from '../../domain/languages'
import { type OfflineList, type StoredRecord, storedRecords, writeRecord } from './stored'
import { type StoringFault, faultOf, fetchList, removeAtlas, storeAtlas } from './storeAtlas'
/**
 * Keeps the focus in an element whose buttons come and go with its state, which `key` names: where the one that had it is
 * gone, the first one has it.
 */
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

/** The atlas that is stored: where its site lies, and in which language. */
export interface OfflinePlace {
  /** Address of the site's folder, absolute, with a slash at its end. */
  readonly root: string
  readonly language: Language
}

/** Where the storing of an atlas stands. */
export interface OfflineState {
  /** Whether this is known yet. */
  readonly isKnown: boolean
  /** What is stored in this language. */
  readonly record: StoredRecord | null
  /** Other languages that are stored. */
  readonly others: readonly string[]
  /** What the site has now; null where it cannot be reached. */
  readonly list: OfflineList | null
  /** Bytes that are there, while it stores. */
  readonly storedBytes: number | null
  readonly fault: StoringFault | null
  /** Whether the reader has just removed it. */
  readonly isRemoved: boolean
}

/** Before anything is known. */
export const AT_FIRST: OfflineState = {
  isKnown: false,
  record: null,
  others: [],
  list: null,
  storedBytes: null,
  fault: null,
  isRemoved: false,
}

/** Looks up what is stored and what the site has. */
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
    // That there is no connection has words of its own, and who has the atlas stored lacks nothing.
    fault: record || fault === 'network' ? null : fault,
  }
}

/** The version that could take the place of what is stored; null where that is the present one, or nobody knows. */
export const newerOf = ({ record, list }: Pick<OfflineState, 'record' | 'list'>): OfflineList | null =>
  record && list && list.version !== record.version ? list : null

/** What can be done about it. */
export interface OfflineActions {
  /** Looks once more for what the site has. */
  readonly look: () => void
  /** Stores the present version; in the place of an older one, where one is stored. */
  readonly store: () => void
  /** Ends a storing. */
  readonly stop: () => void
  readonly remove: () => void
  /** Does not ask again about this newer version; resolves once that is noted. */
  readonly decline: () => Promise<void>
}

/**
 * Where the storing of this atlas stands, and what can be done about it. `onReplaced` is called once a newer version has
 * taken the place of an older one.
 */
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
      // The list may have been one of a site that is published anew: the next try takes the new one, if it comes.
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
