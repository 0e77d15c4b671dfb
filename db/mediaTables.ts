import type { Generated } from 'kysely'

export type MediaTable = {
  id: string
  hubId: string
  sha256: string
  mediaType: string
  name: string
  bytes: number
  width: number
  height: number
  uploadedAt: number
  uploadedBy: string
  /** What can be seen on an image, as it was last described; offered when it is put in again. */
  alt: Generated<string>
  seconds: Generated<number>
  hasSound: Generated<number>
  /** `string[]`, of a drawing: its words that stand out too little. Null of anything else, and while nobody looked. */
  faintWords: string | null
}
