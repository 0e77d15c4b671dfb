import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorProblem } from '../EditorField'
import { Icon } from '../Icon'
import { FileLine } from '../media/MediaChoice'
import { mediaEditorTexts, mediaTexts } from '../media/texts'
import { useNewest } from '../media/useNewest'
import type { VideoContent } from './video'

type Props = Parameters<EditorView<VideoContent>>[0]

/** Captions in one language or two; or the author's word that there are some, or that there is nothing to caption. */
export function CaptionsEditor({ content, onChange, language, library, problems = {} }: Props) {
  const t = mediaEditorTexts[language]
  const { source, captions, captionsThere, noSpeech } = content
  const problem = problems.captions
  const problemId = useId()
  const wrong = problem ? ({ 'aria-invalid': true, 'aria-describedby': problemId } as const) : {}
  return (
    <fieldset className={problem ? 'media-captions edit-wrong' : 'media-captions'}>
      <legend>{t.captions}</legend>
      {source === 'file' && !noSpeech && (
        <>
          <p className="hint">{t.captionsHint}</p>
          {(['nl', 'en'] as const).map((spoken) => (
            <OneLanguage key={spoken} {...{ content, onChange, language, library, spoken, wrong }} />
          ))}
        </>
      )}
      {source !== 'file' && !noSpeech && (
        <label className="edit-setting">
          <input
            type="checkbox"
            data-path="captions"
            checked={captionsThere}
            {...wrong}
            onChange={(event) => onChange({ ...content, captionsThere: event.target.checked })}
          />
          {t.captionsThere}
        </label>
      )}
      {captions.length === 0 && (
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={noSpeech}
            onChange={(event) => onChange({ ...content, noSpeech: event.target.checked })}
          />
          {t.noSpeech}
        </label>
      )}
      <EditorProblem id={problemId} text={problem} />
    </fieldset>
  )
}

type OneProps = Props & { spoken: 'nl' | 'en'; wrong: object }

function OneLanguage({ content, onChange, language, library, spoken, wrong }: OneProps) {
  const t = mediaEditorTexts[language]
  const name = mediaTexts[language].languages[spoken]
  const rest = content.captions.filter((one) => one.language !== spoken)
  const found = content.captions.find((one) => one.language === spoken)
  const take = useNewest((mediaId: string) =>
    onChange({ ...content, captions: [...rest, { language: spoken, mediaId }] }),
  )
  const press = async () => {
    const chosen = await library.choose('captions')
    if (chosen) take.current(chosen.mediaId)
  }
  if (!found)
    return (
      <button type="button" className="second" data-path="captions" {...wrong} onClick={press}>
        <Icon name="add" />
        {t.captionsAdd(name)}
      </button>
    )
  return (
    <div className="media-choice">
      <FileLine file={library.files[found.mediaId]} language={language} />
      <button type="button" className="quiet" onClick={() => onChange({ ...content, captions: rest })}>
        <Icon name="remove" />
        {t.captionsRemove(name)}
      </button>
    </div>
  )
}
