import { gunzipSync, strFromU8 } from 'fflate'

/** How files are marked that a page carries packed: gzip in base 64 of an object of their texts by their paths. */
export const PACKED_TYPE = 'application/gzip'

/** Unpacks the files that the page carries packed, into elements by which it carries each as it is. */
export const unpackFiles = (page: Document): void => {
  for (const packed of page.querySelectorAll(`script[type="${PACKED_TYPE}"]`)) {
    const bytes = Uint8Array.from(atob(packed.textContent.trim()), (sign) => sign.charCodeAt(0))
    const files = JSON.parse(strFromU8(gunzipSync(bytes))) as Record<string, string>
    packed.replaceWith(
      ...Object.entries(files).map(([file, text]) => {
        const carrier = page.createElement('script')
        carrier.type = 'application/json'
        carrier.dataset['file'] = file
        carrier.textContent = text
        return carrier
      }),
    )
  }
}
