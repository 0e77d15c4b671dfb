import '~/app/ui/tokens.css'
import '~/app/ui/base.css'
import '~/app/ui/components.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '~/db/tables'
import type { BlockInstance, ChosenMedia } from '~/modules/blocks/block'
import { isBlockType } from '~/modules/blocks/blocks'
import { editorViewOf } from '~/modules/blocks/editorViews'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { problemSentences, problemsOf } from '~/modules/blocks/schemas'

type Form = { instance: BlockInstance; language: Language; files: MediaFiles; chosen: ChosenMedia | undefined }

declare global {
  interface Window {
    form: Form
    /** The content as it stands now. */
    content: unknown
  }
}

createRoot(document.getElementById('form')!).render(<AuthorForm {...window.form} />)

function AuthorForm({ instance, language, files, chosen }: Form) {
  const [content, setContent] = useState(instance.content)
  window.content = content
  if (!isBlockType(instance.type)) throw new Error(`no block of type ${instance.type}`)
  const View = editorViewOf(instance.type)
  const library = { files, need: () => {}, choose: async () => chosen }
  const problems = problemSentences(problemsOf({ ...instance, content }, 'publishing'), language)
  return <View {...{ content, language, library, problems }} onChange={setContent} />
}
