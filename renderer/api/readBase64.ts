/** The bytes of a file in base64. Rejects where it is gone by now, may not be read, or is a folder. */
export function readBase64(file: File): Promise<string> {
  // The browser encodes off the window's thread; what comes is `data:<type>;base64,<text>`, or `data:` for nothing.
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => {
      const url = reader.result as string
      done(url.slice(url.indexOf(',') + 1).replace(/^data:$/, ''))
    }
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(file)
  })
}
