// What a packed state holds as it is are digits, letters and the colon; any other sign would take five characters.
const signs = ' ,.-+/%°µ()=²³×'
const letters = 'abcdefghijklmno'

/** A short text in digits, letters and colons only: `0,05 mm` is `0:b05:amm`. No `:0` stands in it. */
export function packText(text: string) {
  return text.replace(/[^0-9A-Za-z]/g, (sign) => {
    const place = signs.indexOf(sign)
    return place < 0 ? `:x${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : `:${letters[place]}`
  })
}

export function unpackText(packed: string) {
  return packed.replace(/:x([0-9a-f]{4})|:([a-o])/g, (_, code: string | undefined, letter: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : signs[letters.indexOf(letter)]!,
  )
}
