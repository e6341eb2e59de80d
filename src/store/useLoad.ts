import { useLayoutEffect, useState } from 'react'

/** Where the loading of a file stands. */
export type LoadState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly file: T }
  | { readonly status: 'failed'; readonly error: unknown }

/** A file on its way, and a way to ask for it once more. */
export interface Load<T> {
  readonly state: LoadState<T>
  readonly retry: () => void
}

/** Loads a file when the component is first drawn. Another file needs another component: give it a key. */
export const useLoad = <T>(load: () => Promise<T>): Load<T> => {
  const [loading, setLoading] = useState(load)
  const [state, setState] = useState<LoadState<T>>({ status: 'loading' })
  // Before the browser paints: a file that was here already comes back without a flash.
  useLayoutEffect(() => {
    let isWanted = true
    const settle = (settled: LoadState<T>) => {
      if (isWanted) setState(settled)
    }
    loading.then(
      (file) => settle({ status: 'ready', file }),
      (error: unknown) => settle({ status: 'failed', error }),
    )
    return () => {
      isWanted = false
    }
  }, [loading])
  const retry = () => {
    setState({ status: 'loading' })
    setLoading(load())
  }
  return { state, retry }
}
