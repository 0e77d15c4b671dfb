import { readNumber } from '../typedNumber'

type Limits = { from: string; to: string }

/** Undefined where nothing was typed or nothing is asked of it; `unread` is no number, or one that can be two. */
export function judge({ from, to }: Limits, text = ''): 'inside' | 'outside' | 'unread' | undefined {
  if (!(from + to).trim() || !text.trim()) return undefined
  const most = readNumber(to)
  const value = readNumber(text, most)
  if (value === undefined) return 'unread'
  return value < (readNumber(from) ?? value) || value > (most ?? value) ? 'outside' : 'inside'
}

/** A value within no limits may be any word. */
export function isGiven(limits: Limits, text = '') {
  return text.trim() !== '' && judge(limits, text) !== 'unread'
}
