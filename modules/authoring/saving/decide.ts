import type { Merge } from './mergePages'
import type { PageText } from './pageSaver'
import { type Choice, resolveMerge } from './resolveMerge'

type Sides = { mine: PageText; theirs: PageText; isOwn: boolean }

/** What comes of one's choices: the page, and the texts that are not wholly in it, for its history. */
export function decide(merge: Merge, choices: Choice[], { mine, theirs, isOwn }: Sides) {
  const chosen = resolveMerge(merge, choices)
  const { title, kind, document } = theirs
  const without: PageText[] = [
    ...(choices.includes('theirs') || isCut(merge, chosen) ? [mine] : []),
    // Somebody else's text has a place in the history already; one's own of a minute ago may give way to this save.
    ...(isOwn && choices.includes('mine') ? [{ title, kind, document }] : []),
  ]
  return { chosen, without }
}

// Two titles together may be longer than a title can be; mine is the one that comes last.
function isCut({ title }: Merge, chosen: PageText) {
  return typeof title !== 'string' && !chosen.title.endsWith(title.mine)
}
