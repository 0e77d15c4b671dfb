const alone: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

/** A name or a title as it is searched and sorted: lower case, without accents. In SQL the same is `folded(column)`. */
export function folded(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœþð]/g, (letter) => alone[letter]!)
}

/** The pattern of `folded(column) like … escape '\'` for a text that holds these letters. */
export function containing(text: string) {
  return `%${folded(text).replace(/[\\%_]/g, '\\$&')}%`
}
