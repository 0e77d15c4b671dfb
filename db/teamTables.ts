import type { Generated } from 'kysely'

export type RuleWhom = 'person' | 'team' | 'jobTitle' | 'starters' | 'everybody'
export type RuleWhat = 'module' | 'path' | 'session' | 'workOrder'

export type TeamTables = {
  team: {
    id: string
    organisationId: string
    name: string
    createdAt: number
    createdBy: string | null
    endedAt: number | null
    endedBy: string | null
  }
  teamMember: TeamMemberTable
  memberProfile: MemberProfileTable
  invitation: InvitationTable
  assignmentRule: AssignmentRuleTable
  workOrderAssignment: WorkOrderAssignmentTable
  sessionAssignment: SessionAssignmentTable
  /** Written by triggers: where something changed that decides on assignments. */
  unsettledOrganisation: { organisationId: string }
  peopleImport: PeopleImportTable
  takenAlong: {
    id: string
    personId: string
    organisationId: string
    enrolmentId: string
    takenAt: number
    takenBackAt: number | null
  }
}

type TeamMemberTable = {
  id: string
  teamId: string
  personId: string
  isLead: Generated<number>
  joinedAt: number
  joinedBy: string | null
  leftAt: number | null
  leftBy: string | null
}

type MemberProfileTable = {
  personId: string
  organisationId: string
  jobTitle: Generated<string>
  /** A day, as `2026-03-03`; null when it is the day on which they were added. */
  startedOn: string | null
  phone: Generated<string>
  updatedAt: number
  updatedBy: string | null
}

type InvitationTable = {
  id: string
  organisationId: string
  personId: string
  kind: 'newcomer' | 'joining'
  /** JSON of OfferedMembership. */
  offered: Generated<string>
  invitedAt: number
  invitedBy: string
  expiresAt: number
  acceptedAt: number | null
  declinedAt: number | null
  withdrawnAt: number | null
  withdrawnBy: string | null
}

type AssignmentRuleTable = {
  id: string
  organisationId: string
  whom: RuleWhom
  personId: string | null
  teamId: string | null
  jobTitle: string | null
  what: RuleWhat
  offeringId: string | null
  sessionId: string | null
  pathId: string | null
  level: string | null
  stepId: string | null
  dueOn: string | null
  dueDays: number | null
  repeatMonths: number | null
  createdAt: number
  createdBy: string
  startsFrom: string
  settledOn: string | null
  endedAt: number | null
  endedBy: string | null
}

type AssignedByRule = {
  id: string
  ruleId: string
  personId: string
  organisationId: string
  assignedAt: number
  assignedBy: string
  withdrawnAt: number | null
  withdrawnBy: string | null
}

type WorkOrderAssignmentTable = AssignedByRule & { pathId: string; stepId: string; dueOn: string | null }

/** `bookingId` is null of who had a seat already. */
type SessionAssignmentTable = AssignedByRule & { sessionId: string; bookingId: string | null }

type PeopleImportTable = {
  id: string
  organisationId: string
  createdAt: number
  createdBy: string
  fileName: string
  /** Deflated JSON of ReadPeople; null once it is applied. */
  people: Uint8Array | null
  isComplete: Generated<number>
  invites: Generated<number>
  appliedAt: number | null
  added: number | null
  changed: number | null
  left: number | null
}
