import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { rulesTexts } from '~/app/texts/rules'
import { useTexts } from '~/app/ui/useTexts'
import { followedFor, whatToAssign, whomToAssign } from '~/modules/coordination/rules/ruleChoices.server'
import { peopleToChoose } from '~/modules/progress/assigning/assignable.server'
import { answerRule } from './answerRule.server'
import { CheckRule } from './CheckRule'
import { RuleForm } from './RuleForm'
import './rules.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, person } = context
  const followed = await followedFor(db, person!, params.organisationId!)
  if (!followed) throw data(null, { status: 404 })
  const { people } = await peopleToChoose(db, { ...followed, as: 'employer' }, { text: '', chosen: [] })
  const search = new URL(request.url).searchParams
  return {
    followed,
    what: await whatToAssign(db, followed),
    whom: { ...(await whomToAssign(db, followed)), people: people.map(({ id, name }) => ({ id, name })) },
    asked: { what: search.get('what') ?? '', whom: search.get('whom') ?? '' },
    title: rulesTexts[language].newTitle,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await answerRule(context, params.organisationId!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export default function NewRule() {
  const t = useTexts(rulesTexts)
  const { followed, what, whom, asked, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values = answer?.values ?? asked
  return (
    <>
      <a className="back" href={`/organisations/${followed.organisationId}/standing-assignments`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{followed.name}</p>
      {answer && 'preview' in answer ? (
        <CheckRule values={answer.values} preview={answer.preview} ruleId={answer.ruleId} />
      ) : (
        <RuleForm what={what} whom={whom} values={values} errors={answer && 'errors' in answer ? answer.errors : {}} />
      )}
    </>
  )
}
