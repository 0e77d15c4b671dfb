import type { ImportedPage, LossKind } from './pieces'

// These are on the page all the same, in another form; all others are not.
const changed = new Set<LossKind>([
  'animation',
  'chartTable',
  'smartArt',
  'innerLink',
  'unsafeLink',
  'imageCropped',
  'textBox',
  'equation',
  'note',
  'colour',
  'underline',
  'struck',
  'raised',
  'symbol',
  'letters',
  'innerTable',
  'frame',
  'quote',
  'code',
  'longHeading',
])
const mostDetails = 5

/** What did not come across, or came across differently: how often, on which pages (counted from 1), and some words of it. */
export type LossGroup = { kind: LossKind; isChanged: boolean; count: number; pages: number[]; details: string[] }

/** All losses of a document by kind, what is really gone first. */
export function lossGroups(pages: Pick<ImportedPage, 'losses'>[]): LossGroup[] {
  const groups = new Map<LossKind, LossGroup>()
  for (const [place, { losses }] of pages.entries())
    for (const { kind, detail } of losses) {
      const group = groups.get(kind) ?? { kind, isChanged: changed.has(kind), count: 0, pages: [], details: [] }
      groups.set(kind, group)
      group.count += 1
      if (group.pages.at(-1) !== place + 1) group.pages.push(place + 1)
      if (detail && group.details.length < mostDetails && !group.details.includes(detail)) group.details.push(detail)
    }
  return [...groups.values()].toSorted((a, b) => Number(a.isChanged) - Number(b.isChanged) || b.count - a.count)
}
