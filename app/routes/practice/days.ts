import { type Link, lengthOf } from '~/modules/practice/chain'

const day = 86_400_000

/** Whole days that a link of the chain took, or takes until now; undefined before it began. */
export function daysOf(link: Link, now: number) {
  const length = lengthOf(link, now)
  return length === undefined ? undefined : Math.floor(length / day)
}
