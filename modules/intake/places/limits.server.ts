import { networkOf, rateLimit } from '~/modules/people/rateLimit.server'

// A company where several people answer comes from one network.
const answers = rateLimit(60, 900)
const forms = rateLimit(120, 900)

export function mayAnswer(ip: string) {
  return answers.spend(networkOf(ip))
}

export function maySavePlace(ip: string) {
  return forms.spend(networkOf(ip))
}
