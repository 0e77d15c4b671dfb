import { X } from 'lucide-react'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { SendState } from '~/modules/authoring/packageUploads/sendPackage'
import { sizeText } from '~/modules/blocks/media/media'
import type { Author } from '../modules/author'
import { SignInAgain } from '../modules/SignInAgain'

type Props = {
  state: SendState
  file: { name: string; bytes: number }
  author: Author
  goOn: () => void
  stop: () => void
}

/** How far a package is, and what stands in its way. */
export function Sending({ state, file, author, goOn, stop }: Props) {
  const t = useTexts(packageUploadTexts)
  const language = useLanguage()
  if (state.kind === 'stopped') return <Notice kind="info">{t.stopped(file.name)}</Notice>
  if (state.kind === 'refused') return <Notice kind="wrong">{state.sentence ?? t[state.why ?? 'failed']}</Notice>
  const sent = 'sent' in state ? state.sent : undefined
  return (
    <div className="package-sending">
      <p className="package-sending-name">{file.name}</p>
      <progress max={file.bytes} value={sent} aria-label={t.progress(file.name)} />
      <button type="button" className="quiet" aria-label={t.stopLong(file.name)} onClick={stop}>
        <X aria-hidden="true" size={20} />
        {t.stop}
      </button>
      {sent !== undefined && (
        <p className="package-sent">
          {t.sending(
            sent === 0 ? '0' : sizeText(sent, language),
            sizeText(file.bytes, language),
            Math.floor((100 * sent) / file.bytes),
          )}
        </p>
      )}
      <div role="status">
        {(state.kind === 'reading' || state.kind === 'read') && <p>{t.reading(file.name)}</p>}
        {state.kind === 'sending' && (
          <p className="hint">
            {state.wentOnFrom > 0 ? `${t.wentOn(sizeText(state.wentOnFrom, language))} ${t.leave}` : t.leave}
          </p>
        )}
      </div>
      {state.kind === 'waiting' && <Notice kind={state.why === 'noRoomYet' ? 'wrong' : 'info'}>{t[state.why]}</Notice>}
      {state.kind === 'signedOut' && (
        <Notice kind="wrong">
          <p>{t.signedOut}</p>
          <SignInAgain author={author} onSignedIn={goOn} />
        </Notice>
      )}
    </div>
  )
}
