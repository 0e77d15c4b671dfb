import { networkOf, rateLimit } from '~/modules/people/rateLimit.server'

// Somebody who asks for a whole workshop comes from one network.
const questions = rateLimit(12, 3600)
const words = rateLimit(60, 3600)
const newLinks = rateLimit(3, 86_400)

export function mayAsk(ip: string) {
  return questions.spend(networkOf(ip))
}

/** Answers and photos by a link. */
export function mayWrite(ip: string) {
  return words.spend(networkOf(ip))
}

/** A question is mailed so many new links in a day, whoever asks for them. */
export function maySendLink(questionId: string) {
  return newLinks.spend(questionId)
}
