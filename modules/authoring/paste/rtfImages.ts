/**
 * The pictures that Word puts on the clipboard beside the text, in RTF: PNG and JPEG in hexadecimal digits, in the order of
 * the text. A browser gets no others: the addresses in Word's HTML are of files on the author's own disk.
 */
export function rtfImages(rtf: string): Blob[] {
  return rtf
    .split('\\pict')
    .slice(1)
    .flatMap((picture) => {
      const body = withoutGroups(picture)
      const kind = /\\(png|jpeg)blip/.exec(body)?.[1]
      const digits = /\s([0-9a-f\s]{64,})$/i.exec(body)?.[1]
      return kind && digits ? [new Blob([bytesOf(digits)], { type: `image/${kind}` })] : []
    })
}

// The digits stand after the groups that describe the picture, up to the end of its own group.
function withoutGroups(picture: string) {
  let rest = picture
  for (let depth = 0; depth < 6 && /\{[^{}]*\}/.test(rest); depth++) rest = rest.replace(/\{[^{}]*\}/g, '')
  return rest.slice(0, rest.includes('}') ? rest.indexOf('}') : undefined)
}

function bytesOf(digits: string) {
  const clean = digits.replace(/\s+/g, '')
  return Uint8Array.from({ length: clean.length >> 1 }, (_, place) =>
    Number.parseInt(clean.slice(place * 2, place * 2 + 2), 16),
  )
}
