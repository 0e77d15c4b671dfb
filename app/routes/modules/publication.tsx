import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BadgeCheck } from 'lucide-react'
import { route } from '~/app/access'
import { authoringTexts } from '~/app/texts/authoring'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { tooLittleRoom } from '~/modules/authoring/checklist/room'
import { checkModule } from '~/modules/authoring/checkModule.server'
import { openModule, outlineOf } from '~/modules/authoring/openModule.server'
import { publishModule } from '~/modules/authoring/publishModule.server'
import { paperOf } from '~/modules/packages/paper/paperOf.server'
import { publishedDocument } from '~/modules/packages/publishedDocument.server'
import { found, present } from './found.server'
import { Missing } from './Missing'
import { ModuleHead } from './ModuleHead'
import { OnPaper } from './OnPaper'
import { OtherFormats } from './OtherFormats'
import { PublishedVersion } from './PublishedVersion'
import { distinct } from './place'

export const handle = route({
  access: { GET: ['author', 'reviewer', 'coordinator'], POST: ['author'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const module = found(await openModule(db, person!, params.moduleId!))
  const version = module.source === 'written' ? module.published : undefined
  const published = version && (await publishedDocument(db, module.id, version.number))
  return {
    title: `${authoringTexts[language].publishTitle}: ${module.title}`,
    module,
    paper: published && (await paperOf(db, published)),
    pages: await outlineOf(db, module.id),
    room: published && tooLittleRoom(published),
    problems: distinct(await checkModule(db, module.id)),
  }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { db, files, person } = context
  const answer = present(await publishModule(db, files, person!, params.moduleId!))
  if ('refused' in answer) return data(answer, { status: answer.refused === 'changed' ? 409 : 400 })
  return redirect(`/modules/${params.moduleId}/publication`, 303)
}

export default function Publication() {
  const t = useTexts(authoringTexts)
  const { module, pages, problems, room, paper } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const needed = problems.filter((problem) => problem.isBlocking)
  const advice = problems.filter((problem) => !problem.isBlocking)
  const next = (module.published?.number ?? 0) + 1
  return (
    <>
      <ModuleHead module={module} />
      <h1>{t.publishTitle}</h1>
      {answer && 'refused' in answer && (
        <Notice kind="wrong">{answer.refused === 'changed' ? t.publishChanged : t.publishRefused}</Notice>
      )}
      {module.published && <PublishedVersion module={module} published={module.published} state={module.state} />}
      {module.published && module.source === 'written' && (
        <>
          <OtherFormats moduleId={module.id} number={module.published.number} room={room} />
          {paper && <OnPaper moduleId={module.id} number={module.published.number} paper={paper} />}
        </>
      )}
      {module.state !== 'published' && (
        <section className="publish-next">
          {needed.length > 0 ? (
            <>
              <h2>{t.publishMissing(needed.length)}</h2>
              <p>{t.publishMissingText}</p>
              <Missing moduleId={module.id} pages={pages} problems={needed} />
            </>
          ) : (
            <>
              <h2>{t.publishReady}</h2>
              <p>{module.source === 'package' ? t.publishPackageWhat(next) : t.publishWhat(next)}</p>
              <p>{module.source === 'package' ? t.publishPackageWhere : t.publishWhere}</p>
            </>
          )}
          {module.isPublishable ? (
            <form method="post">
              <button type="submit" className={needed.length > 0 ? 'second' : ''}>
                <BadgeCheck aria-hidden="true" size={20} />
                {t.publish(next)}
              </button>
            </form>
          ) : (
            <Notice kind="info">{module.isEditable ? t.hubPublishes(module.hubName) : t.readOnly}</Notice>
          )}
        </section>
      )}
      {advice.length > 0 && (
        <section className="publish-advice">
          <h2>{t.adviceTitle}</h2>
          <p>{t.adviceText}</p>
          <Missing moduleId={module.id} pages={pages} problems={advice} />
        </section>
      )}
    </>
  )
}
