import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { EntityCode } from '../../domain/entity'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import { useAtlasStore } from '../../state/context'
import { isEverywhere, pick, PLACE } from '../../state/filters'
import { useTexts } from '../../text/context'
import styles from './EmbedMap.module.css'

interface LettersBelowProps {
  area: RefObject<HTMLElement | null>
}

/** Lists below a map of a part of the countries those that it does not name in full, with their letters. */
export function LettersBelow({ area }: LettersBelowProps) {
  const texts = useTexts()
  const store = useAtlasStore()
  const names = useMemo(
    () => Object.entries(mapNames(store.getState().dataset, texts).countries),
    [store, texts],
  )
  const letters = useLetters(area, names)
  if (letters.size === 0) return null
  return (
    <p className={styles.letters} data-letters="">
      {names
        .filter(([code]) => letters.has(code))
        .map(([code, name]) => (
          <span key={code}>
            <b>{name.letters}</b> {name.name}
          </span>
        ))}
    </p>
  )
}

type Names = readonly (readonly [
  code: EntityCode,
  name: { readonly name: string; readonly letters?: string | undefined },
])[]

const NONE: ReadonlySet<EntityCode> = new Set()

const isOfNames = ({ target }: MutationRecord): boolean => (target as Element).matches('[data-names]')

/** The countries of a map of a part that have letters there, or no room for a name. */
const lettersIn = (
  area: HTMLElement,
  names: Names,
  shown: ReadonlySet<EntityCode>,
): readonly EntityCode[] => {
  // The names of the whole map have widths from which they show; those of a part are placed for it.
  const placed = [...area.querySelectorAll('[data-name]:not([data-from])')]
  if (placed.length === 0) return []
  const written = placed.filter((name) => name.getClientRects().length > 0)
  return names
    .filter(
      ([code, { letters }]) =>
        letters !== undefined &&
        shown.has(code) &&
        !written.some((name) => name.getAttribute('data-name') === code && name.textContent !== letters),
    )
    .map(([code]) => code)
}

/** A list takes room from its map, which may then have other names: it becomes shorter only so often for one place and width. */
const MOST_SHORTER = 2

/** Follows the names that the map has. */
const useLetters = (area: RefObject<HTMLElement | null>, names: Names): ReadonlySet<EntityCode> => {
  const store = useAtlasStore()
  const [letters, setLetters] = useState(NONE)
  useEffect(() => {
    const map = area.current
    if (!map) return undefined
    let [listedFor, listed, shorter] = ['', NONE, 0]
    const list = () => {
      const { dataset, filters } = store.getState()
      const place = `${JSON.stringify(pick(filters, PLACE))} ${map.clientWidth}`
      if (place !== listedFor) [listedFor, listed, shorter] = [place, NONE, 0]
      const found = new Set(
        isEverywhere(filters) ? [] : lettersIn(map, names, answerOf(dataset, filters).shown),
      )
      const isShorter = [...listed].some((code) => !found.has(code))
      if (isShorter) shorter += 1
      listed = isShorter && shorter > MOST_SHORTER ? new Set([...listed, ...found]) : found
      setLetters(listed)
    }
    // Names follow the size of the map: between the two, those of the size before are on it.
    const observer = new MutationObserver((records) => records.some(isOfNames) && list())
    observer.observe(map, { subtree: true, childList: true })
    list()
    return () => observer.disconnect()
  }, [area, names, store])
  return letters
}
