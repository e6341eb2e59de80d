import { useEffect, useState } from 'react'
import { loadedValue } from '../../data/resource'
import { useAtlasStore, useFiles } from '../../state/context'
import type { Filters } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import type { StoryNote } from '../../state/story'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { mapQuestion } from '../../text/sentences/question'
import styles from './Story.module.css'

const PICTURES = lazyPart(() => import('../../export/pictures/load'))

export interface StepPictureProps {
  filters: Filters
  notes: readonly StoryNote[]
}

/** The map of a step for paper, where no map can follow the reader: made when the page has nothing else to do. */
export function StepPicture({ filters, notes }: StepPictureProps) {
  const texts = useTexts()
  const store = useAtlasStore()
  const files = useFiles()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    let made: string | null = null
    const make = async () => {
      const [{ mapPicture, fontFaces }, topology] = await Promise.all([
        PICTURES(texts).load(),
        files.wholeTopology.load(),
        areRoutesWanted(filters) ? files.corridors.load() : undefined,
      ])
      const fonts = await fontFaces(['serif', 'serif-italic', 'sans'])
      if (isOver) return
      const { svg } = mapPicture({
        dataset: store.getState().dataset,
        topology,
        texts,
        filters,
        corridors: loadedValue(files.corridors) ?? null,
        address: null,
        fonts,
        notes,
      })
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setAddress(made)
    }
    const later = requestIdleCallback(() => void make().catch(() => undefined))
    return () => {
      isOver = true
      cancelIdleCallback(later)
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [texts, store, files, filters, notes])
  return (
    <figure className={styles.figure}>
      {address !== null && <img src={address} alt={mapQuestion(texts, filters)} data-step-picture="" />}
    </figure>
  )
}
