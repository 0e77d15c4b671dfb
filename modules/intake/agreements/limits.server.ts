import { networkOf, rateLimit } from '~/modules/people/rateLimit.server'

// A company or a school signs and checks for many from one network.
const signatures = rateLimit(60, 900)
// A class that enters its hours together, and the praktijkopleider who answers them.
const hours = rateLimit(240, 900)
const checks = rateLimit(60, 900)

export function maySign(ip: string) {
  return signatures.spend(networkOf(ip))
}

export function mayCheck(ip: string) {
  return checks.spend(networkOf(ip))
}

export function mayEnterHours(ip: string) {
  return hours.spend(networkOf(ip))
}
