export type NoticeTables = {
  notice: NoticeTable
  noticeChoice: { personId: string; kind: string; way: string }
  noticeLimit: { organisationId: string; kind: string; most: string; setAt: number; setBy: string }
}

type NoticeTable = {
  id: string
  /** What it is about: nobody is told the same twice. */
  key: string
  personId: string
  organisationId: string
  kind: string
  /** JSON of NoticeAbout. */
  about: string
  postedAt: number
  digest: 'daily' | 'weekly' | null
  digestedAt: number | null
  readAt: number | null
}
