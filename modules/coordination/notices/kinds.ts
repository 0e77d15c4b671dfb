export const noticeKinds = ['assigned', 'dueWeek', 'dueTomorrow', 'overdue', 'expires', 'nudge', 'signOff'] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const noticeWays = ['mail', 'daily', 'weekly', 'app', 'none'] as const
export type NoticeWay = (typeof noticeWays)[number]

export const noticeLimits = ['digest', 'app'] as const
export type NoticeLimit = (typeof noticeLimits)[number]

/** How somebody hears of a kind who chose nothing. */
export const usualWays: Record<NoticeKind, NoticeWay> = {
  assigned: 'mail',
  dueWeek: 'app',
  dueTomorrow: 'mail',
  overdue: 'mail',
  expires: 'mail',
  nudge: 'mail',
  signOff: 'daily',
}

/** As the receiver chooses and the organisation allows: what it does not allow becomes the next quieter way. */
export function wayOf(chosen: NoticeWay, limit: NoticeLimit | undefined): NoticeWay {
  if (limit === 'app' && ['mail', 'daily', 'weekly'].includes(chosen)) return 'app'
  return limit === 'digest' && chosen === 'mail' ? 'daily' : chosen
}

/** What the sentence of a notice is made of. */
export type NoticeAbout = {
  title: string
  /** Of a work order: the path that it belongs to. */
  part?: string
  dueOn?: string | null
  /** Who asks, or whose work waits. */
  who?: string
  /** Where one goes on. */
  to: string
}
