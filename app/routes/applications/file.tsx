import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { fileTexts } from '~/app/texts/applicationFile'
import { boardTexts } from '~/app/texts/applications'
import { formTexts } from '~/app/texts/forms'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { documentsOf } from '~/modules/intake/applying/documents.server'
import { fileOpenings, openFile } from '~/modules/intake/applying/openFile.server'
import { agreementsOf } from '~/modules/intake/agreements/agreementsOf.server'
import { applicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { coordinatorsOf } from '~/modules/intake/pipeline/tasks/tasks.server'
import { placeOnFile } from '~/modules/intake/places/placeOnFile.server'
import { FileAgreements } from '../agreements/FileAgreements'
import { PlaceOnFile } from '../matching/PlaceOnFile'
import { Conversations } from './Conversations'
import { doInFile } from './doInFile.server'
import { Facts } from './Facts'
import { Openings, Papers, Said } from './FileParts'
import { Messages } from './Messages'
import { NextStep } from './NextStep'
import { Steps, UndoStep } from './Steps'
import { stepChoices } from './stepChoices.server'
import { Tasks } from './Tasks'
import { WaitingState } from './WaitingState'
import './file.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const file = await applicationFile(db, context.person!, params.applicationId!)
  if (!file) throw data(null, { status: 404 })
  const { candidateId } = file.application
  await openFile(db, context.person!, file.application.id)
  const search = new URL(request.url).searchParams
  return {
    documents: await documentsOf(db, { candidateId }),
    openings: await fileOpenings(db, candidateId),
    file,
    place: await placeOnFile(db, context.person!, params.applicationId!),
    title: file.application.name || boardTexts[language].erased,
    choices: await stepChoices(db, file),
    agreements: await agreementsOf(db, file.application.id),
    colleagues: await coordinatorsOf(db, file.application.hubId),
    ownId: context.person!.id,
    isDone: search.has('done'),
    isMoved: search.get('done') === 'step',
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const applicationId = params.applicationId!
  const file = await applicationFile(context.db, context.person!, applicationId)
  if (!file) throw data(null, { status: 404 })
  const answer = await doInFile(context, file, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  if ('errors' in answer) return data(answer, { status: answer.status })
  return redirect(`/applications/${applicationId}?done=${answer.done}${answer.to ?? ''}`, 303)
}

export default function File() {
  const language = useLanguage()
  const t = fileTexts[language]
  const { file, title, agreements, place, choices, documents, openings, colleagues, ownId, isDone, isMoved } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { application } = file
  return (
    <div className="file">
      <a className="back" href="/applications">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p className="file-of">{t.number(application.number, application.title)}</p>
      {isDone && !answer && (
        <Notice kind="done">
          <p>{t.done}</p>
          {isMoved && <UndoStep file={file} />}
        </Notice>
      )}
      {answer && <Notice kind="wrong">{answer.errors.form ?? formTexts[language].notSaved}</Notice>}
      <WaitingState
        state={application.state}
        waiting={file.waiting}
        isSilent={file.isSilent}
        heardAt={application.heardAt}
        since={application.since}
        now={file.now}
      />
      <NextStep file={file} choices={choices} answer={answer} />
      <div className="file-columns">
        <div>
          <Messages file={file} answer={answer} />
          <Conversations file={file} answer={answer} />
        </div>
        <div>
          <Tasks file={file} colleagues={colleagues} ownId={ownId} answer={answer} />
          <FileAgreements agreements={agreements} applicationId={application.id} />
          <PlaceOnFile place={place} />
          <Facts application={application} />
          <Said application={application} />
          <Papers documents={documents} />
          <Steps file={file} />
          <Openings openings={openings} />
        </div>
      </div>
    </div>
  )
}
