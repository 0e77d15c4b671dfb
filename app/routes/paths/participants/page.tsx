import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft, ClipboardCheck, Download, FileCheck } from 'lucide-react'
import { route } from '~/app/access'
import { pathParticipantsTexts } from '~/app/texts/pathParticipants'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { undoPathBatch } from '~/modules/paths/coordinating/assignPath.server'
import { pathParticipants } from '~/modules/paths/coordinating/pathParticipants.server'
import { waitingCount } from '~/modules/paths/workOrders/waitingOrders.server'
import { hasRole } from '~/modules/people/person'
import { Rows } from './Rows'
import '../../participants/participants.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'participants',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const search = new URL(request.url).searchParams
  const found = await pathParticipants(db, person, params.pathId!, search.get('organisation'))
  if (!found) throw data(null, { status: 404 })
  const { content, ...path } = found.path
  return {
    ...found,
    path,
    title: pathParticipantsTexts[language].title(path.title),
    waiting: hasRole(person, 'coordinator', 'supervisor') ? await waitingCount(db, person) : 0,
    assigned: search.get('assigned'),
    done: search.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const person = context.person!
  const found = await pathParticipants(context.db, person, params.pathId!, null)
  const batchId = String((await request.formData()).get('batchId') ?? '')
  const undone = found && (await undoPathBatch(context.db, person, batchId))
  if (!undone) throw data(null, { status: 404 })
  return redirect(`/paths/${undone.pathId}/participants?organisation=${undone.organisationId}&done=undone`, 303)
}

export default function PathParticipants() {
  const t = useTexts(pathParticipantsTexts)
  const { path, all, followed, seesAll, rows, waiting, assigned, done } = useLoaderData<typeof loader>()
  const query = `?organisation=${followed.organisationId}`
  return (
    <>
      <a className="back" href={`/paths/${path.slug}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <header className="participants-head">
        <div>
          <h1>{t.title(path.title)}</h1>
          <p>{seesAll ? t.ofOwner(followed.name) : t.ofEmployer(followed.name)}</p>
        </div>
        <div className="actions">
          <a className="button" href={`/paths/${path.id}/assignment${query}`}>
            <ClipboardCheck aria-hidden="true" size={20} />
            {t.assign}
          </a>
          {waiting > 0 && (
            <a className="button second" href="/work-orders">
              <FileCheck aria-hidden="true" size={20} />
              {t.signOff(waiting)}
            </a>
          )}
        </div>
      </header>
      {assigned && (
        <Notice kind="done">
          <p>{t.assigned}</p>
          <form method="post" action="?">
            <input type="hidden" name="batchId" value={assigned} />
            <button className="second" type="submit">
              {t.undo}
            </button>
          </form>
        </Notice>
      )}
      {done === 'undone' && <Notice kind="done">{t.undone}</Notice>}
      {all.length > 1 && (
        <form method="get" className="participants-filter">
          <SelectField
            label={t.organisation}
            name="organisation"
            defaultValue={followed.organisationId}
            options={all.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          />
          <button className="second" type="submit">
            {t.chooseOrganisation}
          </button>
        </form>
      )}
      {rows.length === 0 ? (
        <EmptyState as="h2" drawing="gripper" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <>
          <Rows rows={rows} seesAll={seesAll} hasLevels={path.kind === 'finite'} caption={t.title(path.title)} />
          <div className="participants-foot">
            <a className="button second" href={`/paths/${path.id}/participants.csv${query}`} download>
              <Download aria-hidden="true" size={20} />
              {t.csv}
            </a>
          </div>
        </>
      )}
    </>
  )
}
