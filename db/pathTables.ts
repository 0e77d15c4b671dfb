import type { Generated } from 'kysely'

export type PathKind = 'finite' | 'infinite'

export type PathTables = {
  learningPath: LearningPathTable
  pathVersion: PathVersionTable
  pathPublication: {
    id: string
    pathId: string
    publishedAt: number
    publishedBy: string
    withdrawnAt: number | null
    withdrawnBy: string | null
  }
  /** A view: what somebody can begin with, in its newest version. */
  offeredPath: Pick<LearningPathTable, 'id' | 'organisationId' | 'slug' | 'kind' | 'offeringId'> & { versionId: string }
  pathFollowing: PathFollowingTable
  pathAssignment: PathAssignmentTable
  workOrderTick: WorkOrderTickTable
  workOrderSignOff: { tickId: string; isDone: number; note: Generated<string>; signedAt: number; signedBy: string }
}

type LearningPathTable = {
  id: string
  organisationId: string
  slug: string
  title: string
  summary: Generated<string>
  kind: PathKind
  /** JSON of PathContent. */
  draft: string
  revision: Generated<number>
  /** Null of a path for an organisation's own people. */
  offeringId: string | null
  createdAt: number
  createdBy: string
  updatedAt: number
  updatedBy: string
}

type PathVersionTable = {
  id: string
  pathId: string
  number: number
  title: string
  summary: string
  /** JSON of PathContent. */
  content: string
  publishedAt: number
  publishedBy: string
}

type PathFollowingTable = {
  id: string
  pathId: string
  personId: string
  organisationId: string | null
  versionId: string
  targetLevel: string | null
  startedAt: number
  stoppedAt: number | null
}

type PathAssignmentTable = {
  id: string
  batchId: string
  pathId: string
  personId: string
  organisationId: string
  level: string | null
  assignedAt: number
  assignedBy: string
  /** A day in the Netherlands; null when there is no date. */
  dueOn: string | null
  replaces: string | null
  ruleId: string | null
  withdrawnAt: number | null
  withdrawnBy: string | null
}

type WorkOrderTickTable = {
  id: string
  pathId: string
  versionId: string
  stepId: string
  personId: string
  organisationId: string | null
  note: Generated<string>
  tickedAt: number
  takenBackAt: number | null
}
