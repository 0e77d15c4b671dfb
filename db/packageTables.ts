import type { Generated } from 'kysely'

/** A package on its way in. */
export type PackageUploadTable = {
  id: string
  personId: string
  hubId: string
  moduleId: string | null
  fileName: string
  bytes: number
  modifiedAt: number
  received: Generated<number>
  startedAt: number
  touchedAt: number
  reading: string | null
}

/** A host outside a package that its hub lets it ask. */
export type AllowedHostTable = { moduleId: string; host: string; allowedAt: number; allowedBy: string }
