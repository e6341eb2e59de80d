/** Fetches the style sheet of the atlas's letters, as a part of the script. A classic script has a link in its place. */
export const fetchFontsFile = (): Promise<unknown> => import('./fonts.css')
