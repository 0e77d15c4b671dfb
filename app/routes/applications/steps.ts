import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { route } from '~/app/access'
import { intakeOf } from '~/modules/intake/pipeline/intakeOf.server'
import { handledApplications } from '~/modules/intake/visibleApplications.server'
import { stepChoices } from './stepChoices.server'

export const handle = route({ access: { GET: ['coordinator'] } })

/** Which steps may follow for one application now, each with what it asks: what the dialog of the board shows. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person } = context
  const application = await handledApplications(db, person!)
    .innerJoin('offering as programme', 'programme.id', 'application.offeringId')
    .where('application.id', '=', params.applicationId!)
    .select(['application.id', 'application.state', 'application.crebo', 'application.offeringId'])
    .select(['candidate.email', 'programme.crebo as usualCrebo'])
    .executeTakeFirst()
  if (!application) throw data(null, { status: 404 })
  const intake = await intakeOf(db, application.offeringId)
  return {
    state: application.state,
    hasEmail: application.email !== '',
    choices: await stepChoices(db, { application, intake }),
  }
}
