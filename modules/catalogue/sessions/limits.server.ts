import { networkOf, rateLimit } from '~/modules/people/rateLimit.server'

// A class that enrols from one school comes from one network.
const enrolments = rateLimit(40, 900)
const doors = rateLimit(120, 900)

export function mayEnrol(ip: string) {
  return enrolments.spend(networkOf(ip))
}

export function maySignInAtDoor(ip: string) {
  return doors.spend(networkOf(ip))
}
