import type { Generated } from 'kysely'

/** By what somebody gets in: a session, a link to set a password, and in the demo a press. */
export type SignInTables = {
  castMember: { personId: string; position: number; canDoNl: string; canDoEn: string }
  session: {
    tokenHash: string
    personId: string
    createdAt: number
    lastSeenAt: number
    expiresAt: number
    userAgent: Generated<string>
  }
  passwordLink: {
    tokenHash: string
    personId: string
    createdAt: number
    createdBy: string | null
    expiresAt: number
    usedAt: number | null
  }
}
