/** Address of the page that takes the place of the atlas; vite.config.ts sets it from LEAVE_URL. */
export const LEAVE_URL: string = import.meta.env.LEAVE_URL

/** The site it is on, as people write it. */
export const leaveSite = (): string => new URL(LEAVE_URL).hostname
