/** Who publishes this copy of the atlas. */
export interface Publisher {
  readonly owner: string
  /** A `mailto:` or https address. */
  readonly contact: string
}

/** From SITE_OWNER and SITE_CONTACT, which src/build/vite/shared.ts sets; null for a copy that names no publisher. */
export const PUBLISHER = JSON.parse(String(import.meta.env.PUBLISHER)) as Publisher | null

/** A contact as readers see it. */
export const readableContact = (contact: string): string =>
  contact.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '')
