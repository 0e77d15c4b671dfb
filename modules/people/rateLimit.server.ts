import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** Lets a key do something `points` times in `seconds`. */
export function rateLimit(points: number, seconds: number) {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return {
    /** Counts one; false when there was none left. */
    async spend(key: string) {
      return limiter.consume(key).then(
        () => true,
        (refused: RateLimiterRes | Error) => {
          if (refused instanceof Error) throw refused
          return false
        },
      )
    },
    /** Gives one back: it turned out to be nothing to count. */
    async giveBack(key: string) {
      await limiter.reward(key)
    },
    async forget(key: string) {
      await limiter.delete(key)
    },
  }
}

/** The network an address stands for: who has IPv6 has 2^64 addresses of one network. */
export function networkOf(ip: string) {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip
  const [front = '', back] = ip.split('::')
  const groups = front.split(':').filter(Boolean)
  const behind = back?.split(':').filter(Boolean) ?? []
  const whole =
    back === undefined ? groups : [...groups, ...Array(8 - groups.length - behind.length).fill('0'), ...behind]
  return whole.slice(0, 4).join(':')
}
