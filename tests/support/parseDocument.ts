import { type Document, Window } from 'happy-dom'

/** One for all documents: each window holds what it has parsed for as long as the program runs. */
const window = new Window({
  settings: {
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    handleDisabledFileLoadingAsSuccess: true,
  },
})

/** The document of an HTML text as a browser without scripts reads it; data that its head asks for are not loaded. */
export const parseDocument = (html: string): Document =>
  new window.DOMParser().parseFromString(
    html.replaceAll(' as="fetch"', ''),
    'text/html',
  ) as unknown as Document
