export type VideoHost = 'youtube' | 'vimeo'
export const hostNames: Record<VideoHost, string> = { youtube: 'YouTube', vimeo: 'Vimeo' }

export const youtubeId = /^[\w-]{11}$/
export const vimeoId = /^\d{1,12}(?:\/[0-9a-f]{6,20})?$/

/** The film that an address is about; undefined when it is of no host that we show. */
export function filmAt(address: string): { source: VideoHost; videoId: string } | undefined {
  const url = urlOf(address.trim())
  if (!url) return undefined
  const host = url.hostname.replace(/^(?:www|m|music)\./, '')
  const parts = url.pathname.split('/').filter(Boolean)
  if (host === 'youtu.be') return film('youtube', parts[0])
  if (host === 'youtube.com' || host === 'youtube-nocookie.com')
    return film(
      'youtube',
      url.searchParams.get('v') ?? (/^(?:embed|shorts|live)$/.test(parts[0] ?? '') ? parts[1] : ''),
    )
  if (host === 'vimeo.com' || host === 'player.vimeo.com') {
    const [number, key = url.searchParams.get('h')] = parts.filter((part) => part !== 'video')
    return film('vimeo', key ? `${number}/${key}` : number)
  }
  return undefined
}

/** The frame of a host, asked to set no cookies and not to track; it begins to play at once, from these seconds on. */
export function frameAddress(source: VideoHost, videoId: string, language: string, from = 0) {
  if (source === 'youtube')
    return `https://www.youtube-nocookie.com/embed/${videoId}?autoplay=1&rel=0&cc_load_policy=1&hl=${language}${from ? `&start=${from}` : ''}`
  const [number, key] = videoId.split('/')
  return `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}${from ? `#t=${from}s` : ''}`
}

/** The page of a film with its host. */
export function pageAddress(source: VideoHost, videoId: string) {
  return source === 'youtube' ? `https://www.youtube.com/watch?v=${videoId}` : `https://vimeo.com/${videoId}`
}

function film(source: VideoHost, videoId: string | undefined) {
  const isGood = (source === 'youtube' ? youtubeId : vimeoId).test(videoId ?? '')
  return isGood ? { source, videoId: videoId! } : undefined
}

function urlOf(address: string) {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(whole) ? new URL(whole) : undefined
}
