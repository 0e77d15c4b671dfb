import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Monitor, RotateCcw, Smartphone, Tablet } from 'lucide-react'
import { useState } from 'react'
import { route } from '~/app/access'
import { authoringTexts } from '~/app/texts/authoring'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { draftPackage } from '~/modules/authoring/draftPackage.server'
import { openModule } from '~/modules/authoring/openModule.server'
import { written } from './found.server'
import { ModuleHead } from './ModuleHead'
import './preview.css'

export const handle = route({ access: { GET: ['author', 'reviewer', 'coordinator'] } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language, contentOrigin, origin, openPreview } = context
  const { id, name } = context.person!
  const module = written(await openModule(db, context.person!, params.moduleId!))
  const title = `${authoringTexts[language].previewTitle}: ${module.title}`
  if (!contentOrigin) return { title, module, address: undefined }
  const person = { id, name, language }
  const files = await draftPackage(db, module.id)
  const path = openPreview({ files, person, title, appOrigin: origin, moduleId: module.id })
  return { title, module, address: contentOrigin + path }
}

const widths = { phone: Smartphone, tablet: Tablet, desktop: Monitor }
type Width = keyof typeof widths

/** The draft as the package that publishing would build, in the player that learners have; nothing of it is kept. */
export default function Preview() {
  const t = useTexts(authoringTexts)
  const { module, address } = useLoaderData<typeof loader>()
  const [width, setWidth] = useState<Width>('phone')
  const [round, setRound] = useState(0)
  return (
    <div className="preview">
      <ModuleHead module={module} />
      <h1>{t.previewTitle}</h1>
      <p>{t.previewText}</p>
      {address ? (
        <>
          <div className="preview-tools">
            <fieldset>
              <legend className="visually-hidden">{t.previewWidth}</legend>
              {(Object.keys(widths) as Width[]).map((one) => {
                const Icon = widths[one]
                return (
                  <button
                    key={one}
                    type="button"
                    className="second"
                    aria-pressed={width === one}
                    onClick={() => setWidth(one)}
                  >
                    <Icon aria-hidden="true" size={20} />
                    {t.widths[one]}
                  </button>
                )
              })}
            </fieldset>
            <button type="button" className="quiet" onClick={() => setRound(round + 1)}>
              <RotateCcw aria-hidden="true" size={20} />
              {t.previewAgain}
            </button>
          </div>
          <iframe
            key={round}
            className={`preview-frame preview-${width}`}
            src={address}
            title={t.previewTitle}
            allow="fullscreen; autoplay"
          />
        </>
      ) : (
        <Notice kind="wrong">{t.previewNoOrigin}</Notice>
      )}
    </div>
  )
}
