type Drawing = typeof import('./routes')

let loaded: Drawing | undefined

/** What draws routes, once it has loaded: routes that have loaded are then drawn at once. */
export const loadedRoutes = (): Drawing | undefined => loaded

/** Loads what draws routes. Rejects where it does not load. */
export const loadRoutes = async (): Promise<Drawing> => {
  loaded ??= await import('./routes')
  return loaded
}
