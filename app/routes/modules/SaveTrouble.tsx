import { LogIn } from 'lucide-react'
import { useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { PageSaver, SaveState } from '~/modules/authoring/editor/pageSaver'
import { Conflict } from './Conflict'

type Props = {
  saver: PageSaver
  state: SaveState
  moduleId: string
  /** Puts this screen's text on a new page; false when that did not work. */
  putOnNewPage: () => Promise<boolean>
  onTakeTheirs: () => void
}

/** What is in the way of saving, that nothing is lost, and what to do. */
export function SaveTrouble({ saver, state, moduleId, putOnNewPage, onTakeTheirs }: Props) {
  const t = useTexts(editorPageTexts)
  if (state.is === 'changed')
    return <Conflict saver={saver} theirs={state.theirs} putOnNewPage={putOnNewPage} onTakeTheirs={onTakeTheirs} />
  if (state.is === 'waiting' && state.why === 'later') return <Notice kind="info">{t.laterText}</Notice>
  if (state.is === 'waiting')
    return (
      <Notice kind="wrong">
        <p>{t.signedOutText}</p>
        <p>
          <a
            className="button"
            href={`/sign-in?to=${encodeURIComponent(`/modules/${moduleId}`)}`}
            target="_blank"
            rel="noreferrer"
          >
            <LogIn aria-hidden="true" size={20} />
            {t.signIn}
          </a>
        </p>
      </Notice>
    )
  if (state.is === 'stuck' && state.why === 'refused') return <Notice kind="wrong">{t.refusedText}</Notice>
  if (state.is === 'stuck') return <Gone putOnNewPage={putOnNewPage} />
  return null
}

function Gone({ putOnNewPage }: Pick<Props, 'putOnNewPage'>) {
  const t = useTexts(editorPageTexts)
  const [hasFailed, setFailed] = useState(false)
  return (
    <Notice kind="wrong">
      <p>{t.goneText}</p>
      <button type="button" onClick={async () => setFailed(!(await putOnNewPage()))}>
        {t.newPageWithMine}
      </button>
      {hasFailed && <p className="error">{t.newPageFailed}</p>}
    </Notice>
  )
}
