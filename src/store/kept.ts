/** A file of the site that comes when it is wanted. */
export interface Kept<T> {
  readonly load: () => Promise<T>
}

/** Keeps a file once it has arrived; a failed load is forgotten, so that a retry asks again. */
export const createKept = <T>(load: () => Promise<T>): Kept<T> => {
  let loading: Promise<T> | null = null
  return {
    load: () => {
      if (loading) return loading
      loading = load()
      loading.catch(() => {
        loading = null
      })
      return loading
    },
  }
}
