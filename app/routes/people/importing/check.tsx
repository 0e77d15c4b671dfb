import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { peopleImportTexts } from '~/app/texts/peopleImport'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { applyImport } from '~/modules/coordination/importing/applyImport.server'
import { readImport } from '~/modules/coordination/importing/keepImport.server'
import { Plan } from './Plan'
import { Problems } from './Problems'
import './importing.css'

export const handle = route({
  access: { GET: 'signedIn', POST: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'admin'],
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await readImport(context.db, context.person!, params.organisationId!, params.peopleImportId!)
  if (!found) throw data(null, { status: 404 })
  return { ...found, title: peopleImportTexts[context.language].checkTitle }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const hash = String((await request.formData()).get('hash') ?? '')
  const { organisationId, peopleImportId } = params as { organisationId: string; peopleImportId: string }
  const applied = await applyImport(context.db, context.person!, organisationId, peopleImportId, hash)
  if (!applied) throw data(null, { status: 404 })
  if ('refused' in applied) return data({ isConflict: true }, { status: 409 })
  return redirect(`/organisations/${organisationId}/people/imports/${peopleImportId}`, 303)
}

export default function CheckList() {
  const t = useTexts(peopleImportTexts)
  const found = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const at = `/organisations/${found.organisation.id}/people`
  if ('done' in found && found.done) {
    const { added, changed, left } = found.done
    const action = { to: at, label: t.toPeople }
    return <EmptyState drawing="gripper" title={t.doneTitle} text={t.done(added, changed, left)} action={action} />
  }
  if (!('plan' in found) || !found.plan) return null
  const { plan, hash, fileName, invites } = found
  const changes = plan.added.length + plan.asked.length + plan.changed.length + plan.left.length
  return (
    <>
      <a className="back" href={at}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{t.checkTitle}</h1>
      <p>{`${t.of(fileName)}, ${found.organisation.name}`}</p>
      {answer?.isConflict && <Notice kind="wrong">{t.conflict}</Notice>}
      {plan.problems.length > 0 && <Problems problems={plan.problems} />}
      {changes === 0 && plan.problems.length === 0 && <Notice kind="info">{t.nothing}</Notice>}
      <Plan plan={plan} />
      <form method="post" className="actions">
        <input type="hidden" name="hash" value={hash} />
        {changes > 0 && plan.problems.length === 0 && <button type="submit">{t.confirm}</button>}
        <a className="button second" href={`${at}/import`}>
          {t.again}
        </a>
      </form>
      {invites && plan.added.length > 0 && plan.problems.length === 0 && <p className="hint">{t.invitesToo}</p>}
    </>
  )
}
