import { useEffect } from 'react'
import { loadNotes } from '../../map/paint/loadParts'
import { useAtlasStore, useFiles } from '../../state/context'
import type { StoryNote } from '../../state/story'

/** Draws notes on the map in an element, once the outlines have loaded, and again when the map changes its size. */
export const useNotes = (map: { readonly current: HTMLElement | null }, notes: readonly StoryNote[]) => {
  const store = useAtlasStore()
  const { topology } = useFiles()
  useEffect(() => {
    const root = map.current
    if (!root) return
    let isOver = false
    let stop = () => {}
    const draw = async () => {
      const [outlines, { drawNotes }] = await Promise.all([topology.load(), loadNotes()])
      if (isOver) return
      const redraw = () => drawNotes(root, { ...store.getState(), notes, topology: outlines })
      const observer = new ResizeObserver(redraw)
      observer.observe(root)
      const unsubscribe = store.subscribe((now, before) => now.filters !== before.filters && redraw())
      stop = () => {
        observer.disconnect()
        unsubscribe()
        for (const drawn of root.querySelectorAll('[data-story-notes]')) drawn.remove()
      }
    }
    if (notes.length > 0) draw().catch(() => undefined)
    return () => {
      isOver = true
      stop()
    }
  }, [map, store, topology, notes])
}
