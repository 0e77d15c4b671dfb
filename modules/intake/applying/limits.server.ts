import { networkOf, rateLimit } from '~/modules/people/rateLimit.server'

// A class that applies from one school comes from one network.
const applications = rateLimit(60, 900)
const papers = rateLimit(60, 900)
const keystrokes = rateLimit(1200, 900)

export function mayApply(ip: string) {
  return applications.spend(networkOf(ip))
}

export function maySendPaper(ip: string) {
  return papers.spend(networkOf(ip))
}

export function mayKeepTyping(ip: string) {
  return keystrokes.spend(networkOf(ip))
}
