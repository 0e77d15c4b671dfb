import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { teamsTexts } from '~/app/texts/teams'
import { addToTeam, removeFromTeam, setTeamLead } from '~/modules/coordination/teams/changeTeamMembers.server'
import { endTeam } from '~/modules/coordination/teams/endTeam.server'
import { teamNameSchema } from '~/modules/coordination/teams/profileSchemas'
import { renameTeam } from '~/modules/coordination/teams/renameTeam.server'
import { readTeam } from '~/modules/coordination/teams/teamList.server'

/** Does what one of the buttons of a team's page asks; undefined when the team is not theirs. */
export async function changeTeam(context: AppLoadContext, teamId: string, form: FormData) {
  const { db } = context
  const person = context.person!
  const personId = String(form.get('personId') ?? '')
  const done = (what: string) => redirect(`/teams/${teamId}?done=${what}`, 303)
  switch (form.get('do')) {
    case 'add':
      return (await addToTeam(db, person, teamId, form.getAll('personId').map(String))) && done('added')
    case 'remove':
      return (await removeFromTeam(db, person, teamId, personId)) && done('removed')
    case 'lead':
    case 'unlead':
      return (await setTeamLead(db, person, teamId, { personId, isLead: form.get('do') === 'lead' })) && done('lead')
    case 'rename':
      return rename(context, teamId, String(form.get('name') ?? ''))
    case 'end': {
      const ended = await endTeam(db, person, teamId)
      return ended && redirect(`/organisations/${ended.organisationId}/teams?done=ended`, 303)
    }
    default:
      return undefined
  }
}

async function rename({ db, person, language }: AppLoadContext, teamId: string, typed: string) {
  const t = teamsTexts[language]
  if (!(await readTeam(db, person!, teamId))) return undefined
  const name = teamNameSchema.safeParse(typed)
  if (!name.success) return data({ typed, error: t.wrongName }, { status: 400 })
  const renamed = await renameTeam(db, person!, teamId, name.data)
  if (renamed && 'refused' in renamed) return data({ typed, error: t.known }, { status: 400 })
  return renamed && redirect(`/teams/${teamId}?done=renamed`, 303)
}
