import { useEffect, useId, useRef, useState } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { forget, type Unsent, unsentOf } from '~/modules/authoring/saving/unsentStore'
import './unsent.css'

type Props = { personId: string; openPageId?: string }

/** Text of this person that an earlier visit left in this browser, on other pages than the open one. */
export function UnsentElsewhere({ personId, openPageId }: Props) {
  const t = useTexts(savingTexts)
  const name = useId()
  const [found, setFound] = useState<Unsent[]>([])
  useEffect(() => {
    let isLeft = false
    void unsentOf(personId).then((all) => !isLeft && setFound(all))
    return () => {
      isLeft = true
    }
  }, [personId])
  const elsewhere = found.filter(({ pageId }) => pageId !== openPageId)
  if (elsewhere.length === 0) return null
  return (
    <section className="unsent" aria-labelledby={name}>
      <h2 id={name}>{t.unsentTitle}</h2>
      <p>{t.unsentText}</p>
      <ul>
        {elsewhere.map((unsent) => (
          <UnsentPage
            key={unsent.key}
            unsent={unsent}
            onDiscard={async () => {
              await forget(unsent.key)
              setFound((all) => all.filter(({ key }) => key !== unsent.key))
            }}
          />
        ))}
      </ul>
    </section>
  )
}

function UnsentPage({ unsent, onDiscard }: { unsent: Unsent; onDiscard: () => void }) {
  const t = useTexts(savingTexts)
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const question = useId()
  const title = unsent.title.trim() || t.untitled
  return (
    <li>
      <span>{t.unsentOn(title, unsent.moduleTitle, momentText(unsent.at, language))}</span>
      <div className="unsent-actions">
        <a
          className="button"
          href={`/modules/${unsent.moduleId}?page=${unsent.pageId}`}
          aria-label={t.unsentOpenLong(title)}
        >
          {t.unsentOpen}
        </a>
        <button
          type="button"
          className="second"
          aria-label={t.unsentDiscardLong(title)}
          onClick={() => dialog.current?.showModal()}
        >
          {t.unsentDiscard}
        </button>
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby={question}>
        <h3 id={question}>{t.discardTitle}</h3>
        <p>{t.discardText(title)}</p>
        <div className="actions">
          <button type="button" className="second" onClick={() => dialog.current?.close()}>
            {t.discardNo}
          </button>
          <button type="button" onClick={onDiscard}>
            {t.discardYes}
          </button>
        </div>
      </dialog>
    </li>
  )
}
