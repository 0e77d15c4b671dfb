import { useState } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PageSaver, SaveState } from '~/modules/authoring/saving/pageSaver'
import type { Author } from './author'
import { SignInAgain } from './SignInAgain'
import { useOfSaver } from './usePageSaver'

type Props = {
  saver: PageSaver
  state: SaveState
  author: Author
  /** Puts this screen's text on a new page; false when that did not work. */
  putOnNewPage: () => Promise<boolean>
  onSignedIn: () => void
  onChoose: () => void
}

/** What is in the way of saving, that nothing is lost, and what to do. */
export function SaveTrouble(props: Props) {
  const { saver, state } = props
  const t = useTexts(savingTexts)
  const isKept = useOfSaver(saver, (one) => one.isKept)
  return (
    <>
      <Trouble {...props} />
      <Merged {...props} />
      {!isKept && <Notice kind="wrong">{state.is === 'waiting' ? t.noCopyNow : t.noCopy}</Notice>}
    </>
  )
}

function Trouble({ saver, state, author, putOnNewPage, onSignedIn, onChoose }: Props) {
  const t = useTexts(savingTexts)
  if (state.is === 'changed') return <Changed {...{ state, author, onChoose }} />
  if (state.is === 'waiting') {
    const { why } = state
    if (why === 'signedOut' || why === 'otherPerson')
      return (
        <Notice kind="wrong">
          <p>{t.why[why](author.name)}</p>
          <SignInAgain
            author={author}
            onSignedIn={() => {
              saver.hurry()
              onSignedIn()
            }}
          />
        </Notice>
      )
    return <Notice kind={why === 'full' ? 'wrong' : 'info'}>{t.why[why]}</Notice>
  }
  if (state.is === 'stuck' && state.why === 'refused')
    return (
      <Notice kind="wrong">
        <p>{state.sentence}</p>
        <p>{t.refusedText}</p>
      </Notice>
    )
  if (state.is === 'stuck') return <Gone putOnNewPage={putOnNewPage} />
  return null
}

type ChangedProps = Pick<Props, 'author' | 'onChoose'> & { state: Extract<SaveState, { is: 'changed' }> }

function Changed({ state: { theirs }, author, onChoose }: ChangedProps) {
  const t = useTexts(savingTexts)
  const language = useLanguage()
  const title = theirs.updatedBy === author.name ? t.changedOwn : t.changedTitle(theirs.updatedBy)
  return (
    <Notice kind="wrong">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t.changedText(momentText(theirs.updatedAt, language))}</p>
      <button type="button" onClick={onChoose}>
        {t.look}
      </button>
    </Notice>
  )
}

function Merged({ saver, author }: Pick<Props, 'saver' | 'author'>) {
  const t = useTexts(savingTexts)
  const name = useOfSaver(saver, (one) => one.mergedWith)
  if (!name) return null
  return (
    <Notice kind="info">
      <p>{name === author.name ? t.mergedOwn : t.merged(name)}</p>
      <button type="button" className="quiet" onClick={() => saver.dismissMerged()}>
        {t.close}
      </button>
    </Notice>
  )
}

function Gone({ putOnNewPage }: Pick<Props, 'putOnNewPage'>) {
  const t = useTexts(savingTexts)
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
