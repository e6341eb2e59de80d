import type { BrowserContext } from 'playwright-core'

/** Runs in the page, alone. A frame that has the focus is handed back: it is asked next. */
const insert = (text: string): Element | null => {
  const element = document.activeElement
  if (element instanceof HTMLIFrameElement) return element
  document.execCommand('insertText', false, text)
  return null
}

/**
 * Has Playwright insert text in Firefox as an editor does. Its own way over WebDriver BiDi sets the value of the field, of
 * which React hears nothing; a reader's keyboard, a paste or a dictation is heard.
 */
export const insertInFirefox = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({
    content: `Object.defineProperty(window, '__pw_bidiInsertText', { get: () => ${String(insert)}, set() {} })`,
  })
