import { createContext, use } from 'react'

/** Address of the folder the site lies in, with a slash at its end; relative on a page as it was made. */
export const SiteRootContext = createContext('./')

/** The way from this page to the site's folder, for links to its pages and files. */
export const useSiteRoot = (): string => use(SiteRootContext)
