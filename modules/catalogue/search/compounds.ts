// What stands between the parts of a Dutch compound: "lasrobot", "veiligheidsregels", "robotenlijn".
const links = ['', 's', 'e', 'en']
const shortest = 3
const longest = 40
// Short words begin and end half of all others: "onderhoud" is not about "onder".
const noPart = new Set(
  'aan als bij die dat der des dit door een eer elk erg ers ert het hun ing ion kan ken len les lijk los men met naar niet nog ons ook onder over per ren sen ten tot toe uit van ver voor wat weg wel zij'.split(
    ' ',
  ),
)

type IsKnown = (part: string) => boolean

/** The parts of a compound of known words, as few as it takes and three at most; none when it is no compound. */
export function partsOf(word: string, isKnown: IsKnown, most = 3): string[] {
  if (word.length < 2 * shortest || word.length > longest) return []
  let found: string[] = []
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const tail = word.slice(at)
    if (!isPart(tail, isKnown)) continue
    const head = headBefore(word.slice(0, at), isKnown, most)
    if (head.length > 0 && (found.length === 0 || head.length + 1 < found.length)) found = [...head, tail]
  }
  return found
}

function headBefore(start: string, isKnown: IsKnown, most: number): string[] {
  for (const link of links) {
    const head = cut(start, link)
    if (start.endsWith(link) && isPart(head, isKnown)) return [head]
  }
  return most > 2 ? partsOf(start, isKnown, most - 1) : []
}

/**
 * Whether a longer word is a compound that begins or ends with this part. The rest must be a word as well, unless the part
 * is so long that nothing else can begin or end with it.
 */
export function placeIn(compound: string, part: string, isKnown: IsKnown): 'begins' | 'ends' | undefined {
  if (part.length < shortest || noPart.has(part) || compound.length < part.length + shortest) return undefined
  if (compound.endsWith(part)) {
    const start = compound.slice(0, -part.length)
    if (part.length >= 5 || links.some((link) => start.endsWith(link) && isPart(cut(start, link), isKnown)))
      return 'ends'
  }
  if (!compound.startsWith(part)) return undefined
  const rest = compound.slice(part.length)
  const isRest = links.some((link) => rest.startsWith(link) && isPart(rest.slice(link.length), isKnown))
  return isRest || (part.length >= 6 && rest.length >= 4) ? 'begins' : undefined
}

function cut(start: string, link: string) {
  return start.slice(0, start.length - link.length)
}

function isPart(part: string, isKnown: IsKnown) {
  return part.length >= shortest && !noPart.has(part) && isKnown(part)
}
