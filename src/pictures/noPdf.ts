/** Replaces `figurePdf` in the atlas in one file, which cannot fetch the fonts of a PDF. */
export const figurePdf = (): Promise<Blob> => Promise.reject(new Error('The atlas in one file makes no PDF.'))
