import { packageUploadTexts } from '~/app/texts/packageUploads'
import { useTexts } from '~/app/ui/useTexts'
import type { Reading } from '~/modules/authoring/packageUploads/reading'

type Written = NonNullable<Reading['written']>
type Facts = Exclude<Written, 'unreadable'>

export function isWritten(written: Written | undefined): written is Facts {
  return written !== undefined && written !== 'unreadable'
}

/** What was made with Leerbank, and what it becomes: a module again, or what it is. */
export function WrittenChoice({ written, chosen }: { written: Facts; chosen: string | undefined }) {
  const t = useTexts(packageUploadTexts)
  return (
    <>
      <p>{t.writtenFacts(written.pages, written.questions, written.files)}</p>
      <fieldset className="written-choice">
        <legend>{t.where}</legend>
        <label>
          <input type="radio" name="as" value="module" defaultChecked={chosen !== 'package'} />
          <span>
            <strong>{t.asModule}</strong>
            <span className="hint">{t.asModuleHint}</span>
          </span>
        </label>
        <label>
          <input type="radio" name="as" value="package" defaultChecked={chosen === 'package'} />
          <span>
            <strong>{t.asPackage}</strong>
            <span className="hint">{t.asPackageHint}</span>
          </span>
        </label>
      </fieldset>
    </>
  )
}
