import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { assignmentsTexts } from '~/app/texts/assignments'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { offeringsToChoose, peopleToChoose } from '~/modules/progress/assigning/assignable.server'
import { standings } from '~/modules/progress/assigning/standings.server'
import { followedBy } from '~/modules/progress/followed'
import { assignAddress } from '../participants/address'
import { answerForm } from './asked.server'
import { Check } from './Check'
import { ChooseModule } from './ChooseModule'
import { ChoosePeople } from './ChoosePeople'
import './assignments.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'participants',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const search = new URL(request.url).searchParams
  const { all, followed } = organisationOf(person, search)
  const offerings = await offeringsToChoose(db, followed)
  const offering = offerings.find(({ id }) => id === search.get('offering'))
  const chosen = search.getAll('person').slice(0, 50)
  return {
    all,
    followed,
    offerings,
    offering,
    chosen,
    title: assignmentsTexts[language].title,
    today: dutchDay(Date.now()),
    choice: await peopleToChoose(db, followed, { text: '', chosen }),
    standings: offering ? Object.fromEntries(await standings(db, person, followed, offering.id)) : {},
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const search = new URL(request.url).searchParams
  const { followed } = organisationOf(context.person!, search)
  const form = await request.formData()
  const offerings = await offeringsToChoose(context.db, followed)
  const offering = offerings.find(({ id }) => id === search.get('offering'))
  if (!offering) throw data(null, { status: 404 })
  return answerForm({ context, followed, offeringId: offering.id, form })
}

/** The organisation that an address names, or the first; what the person does not follow for is not there. */
function organisationOf(person: Person, search: URLSearchParams) {
  const all = followedBy(person)
  const named = search.get('organisation')
  const followed = named ? all.find(({ organisationId }) => organisationId === named) : all[0]
  if (!followed) throw data(null, { status: 404 })
  return { all, followed }
}

export default function NewAssignment() {
  const t = useTexts(assignmentsTexts)
  const { all, followed, offerings, offering, chosen, choice, standings, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = assignAddress(followed.organisationId, offering?.id)
  const values = answer?.values ?? { isEverybody: false, chosen, text: '', dueOn: '' }
  return (
    <>
      <a className="back" href={`/participants?organisation=${followed.organisationId}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p>{t.for(followed.name)}</p>
      {offerings.length === 0 ? (
        <EmptyState
          as="h2"
          drawing="gripper"
          title={t.noModules}
          text={t.noModulesText}
          action={{ to: '/catalogue', label: t.noModulesAction }}
        />
      ) : !offering ? (
        <ChooseModule all={all} followed={followed} offerings={offerings} chosen={chosen} />
      ) : answer && 'preview' in answer ? (
        <Check {...answer} offering={offering} address={address} />
      ) : (
        <ChoosePeople
          offering={offering}
          followed={followed}
          address={address}
          choice={answer && 'choice' in answer ? answer.choice : choice}
          errors={answer && 'errors' in answer ? answer.errors : {}}
          values={values}
          standings={standings}
          today={today}
        />
      )}
    </>
  )
}
