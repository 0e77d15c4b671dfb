import { sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { allSteps, type PathContent } from '~/modules/paths/path'
import type { Person } from '~/modules/people/person'
import { titleOfRule } from './previewRule.server'
import { followedFor } from './ruleChoices.server'

const asking = (table: string) =>
  sql`(select count(*) from ${sql.table(table)} as made where made.ruleId = assignmentRule.id and made.withdrawnAt is null)`

/** The standing assignments of an organisation, the newest first. Undefined when it is not theirs to assign for. */
export async function ruleList(db: Db, person: Person, organisationId: string) {
  const followed = await followedFor(db, person, organisationId)
  if (!followed) return undefined
  const rows = await db
    .selectFrom('assignmentRule')
    .leftJoin('team', 'team.id', 'assignmentRule.teamId')
    .leftJoin('person', 'person.id', 'assignmentRule.personId')
    .innerJoin('person as maker', 'maker.id', 'assignmentRule.createdBy')
    .leftJoin('offeringSession', 'offeringSession.id', 'assignmentRule.sessionId')
    .leftJoin('offeredPath', 'offeredPath.id', 'assignmentRule.pathId')
    .leftJoin('pathVersion', 'pathVersion.id', 'offeredPath.versionId')
    .where('assignmentRule.organisationId', '=', organisationId)
    .where('assignmentRule.endedAt', 'is', null)
    .selectAll('assignmentRule')
    .select(['team.name as team', 'person.name as person', 'maker.name as maker', 'offeringSession.startsAt'])
    .select(['pathVersion.content', titleOfRule.as('title')])
    .select(
      sql<number>`case what when 'module' then ${asking('assignment')} when 'path' then ${asking('pathAssignment')}
        when 'session' then ${asking('sessionAssignment')} else ${asking('workOrderAssignment')} end`.as('people'),
    )
    .orderBy('assignmentRule.createdAt', 'desc')
    .execute()
  return { followed, rules: rows.map(({ content, ...rule }) => ({ ...rule, part: partOf(rule, content) })) }
}

/** The level of a path, or the work order of it, that is asked. */
function partOf({ level, stepId }: { level: string | null; stepId: string | null }, content: string | null) {
  if (!content) return ''
  const parsed = JSON.parse(content) as PathContent
  if (stepId) return allSteps(parsed).find(({ id }) => id === stepId)?.title ?? ''
  return parsed.levels.find(({ id }) => id === level)?.name ?? ''
}
