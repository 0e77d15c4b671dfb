import type { PackageContents } from '~/modules/packages/contents'
import { type Commit, type Progress, resultAfter } from './applyCommit'
import { packageResult } from './packageResult'

/** The attempt on a package of others after one commit that is new, in the order of its launch; see `applyCommit`. */
export function applyPackageCommit(
  before: Progress,
  commit: Commit,
  { contents, pagesTotal }: { contents: PackageContents; pagesTotal: number },
  now: number,
): Progress {
  const all = commit.base === undefined ? commit.cmi : { ...before.cmi, ...commit.cmi }
  // What became empty came as an empty text.
  const cmi = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  const { sequence } = commit
  const found = packageResult(contents, cmi)
  if (!found) return { ...before, cmi, sequence, committedAt: now }
  return {
    ...resultAfter(before, found, now),
    location: found.location,
    totalSeconds: Math.max(before.totalSeconds, Math.floor(found.seconds)),
    pagesSeen: Math.max(before.pagesSeen, Math.min(pagesTotal, found.unitsSeen)),
    cmi,
    sequence,
    committedAt: now,
  }
}
