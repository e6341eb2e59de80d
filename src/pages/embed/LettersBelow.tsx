import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EntityCode } from '../../domain/entity'
import { mapNames } from '../../map/markup/mapNames'
import { answerOf } from '../../state/answer'
import { useAtlasStore } from '../../state/context'
import { isEverywhere, pick, PLACE } from '../../state/filters'
import { useTexts } from '../../text/context'
import styles from './EmbedMap.module.css'

/** Lists below a map of a part of the countries those that it does not name in full, with their letters. */
export function LettersBelow({ area }: { area: RefObject<HTMLElement | null> }) {
  const texts = useTexts()
  const store = useAtlasStore()
  const names = useMemo(
    () => Object.entries(mapNames(store.getState().dataset, texts).countries),
    [store, texts],
  )
  const { place, letters } = useLetters(area, names)
  const line = useRef<HTMLParagraphElement>(null)
  // A lower list leaves its map more room, which may then have other names: for one place and width it keeps its height.
  useLayoutEffect(() => {
    if (line.current) line.current.style.minHeight = `${line.current.offsetHeight}px`
  })
  const unnamed = names.filter(([code]) => letters.get(code) === false).map(([, { name }]) => name)
  return (
    <p key={place} ref={line} className={styles.letters} data-letters="">
      {names
        .filter(([code]) => letters.get(code))
        .map(([code, name]) => (
          <span key={code}>
            <b>{name.letters}</b> {name.name}
          </span>
        ))}
      {unnamed.length > 0 && <span>{texts.t('embed.map.unnamed', { names: unnamed.join(', ') })}</span>}
    </p>
  )
}

type Names = readonly (readonly [
  code: EntityCode,
  name: { readonly name: string; readonly letters?: string | undefined },
])[]

/** The countries without their whole name on a map, and whether their letters are there. */
type Letters = ReadonlyMap<EntityCode, boolean>

const NONE: Letters = new Map()

const lettersIn = (area: HTMLElement, names: Names, shown: ReadonlySet<EntityCode>): Letters => {
  // The names of the whole map have widths from which they show; those of a part are placed for it.
  const written = new Map(
    [...area.querySelectorAll('[data-name]:not([data-from])')]
      .filter((name) => name.getClientRects().length > 0)
      .map((name) => [name.getAttribute('data-name'), name.textContent]),
  )
  if (written.size === 0) return NONE
  return new Map(
    names
      .filter(
        ([code, { letters }]) =>
          letters !== undefined && shown.has(code) && [undefined, letters].includes(written.get(code)),
      )
      .map(([code]) => [code, written.has(code)]),
  )
}

/** Follows the names that the map has for a place and a width. */
const useLetters = (area: RefObject<HTMLElement | null>, names: Names) => {
  const store = useAtlasStore()
  const [listed, setListed] = useState({ place: '', letters: NONE })
  useEffect(() => {
    const map = area.current
    if (!map) return undefined
    const list = () => {
      const { dataset, filters } = store.getState()
      setListed({
        place: `${JSON.stringify(pick(filters, PLACE))} ${map.clientWidth}`,
        letters: isEverywhere(filters) ? NONE : lettersIn(map, names, answerOf(dataset, filters).shown),
      })
    }
    // Names follow the size of the map: between the two, those of the size before are on it.
    const isOfNames = ({ target }: MutationRecord) => (target as Element).matches('[data-names]')
    const observer = new MutationObserver((records) => records.some(isOfNames) && list())
    observer.observe(map, { subtree: true, childList: true })
    list()
    return () => observer.disconnect()
  }, [area, names, store])
  return listed
}
