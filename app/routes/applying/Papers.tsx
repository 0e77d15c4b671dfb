import { FileText } from 'lucide-react'
import { sizeText } from '~/app/along/size'
import { applyingTexts } from '~/app/texts/applying'
import { useLanguage } from '~/app/ui/useTexts'
import type { CandidateDocument } from '~/modules/intake/applying/documents.server'
import type { PaperProblem } from '~/modules/intake/applying/judgePaper.server'
import { PaperFields } from './StepFields'

type Props = {
  papers: CandidateDocument[]
  problem?: PaperProblem | 'tooMany' | 'noFile'
  /** Where the form goes, and the address before the id of a paper where it can be opened. */
  action: string
  openAt?: string
}

/** The papers of somebody: those that are there, each to open and to take away, and a place for one more. */
export function Papers({ papers, problem, action, openAt }: Props) {
  const language = useLanguage()
  const t = applyingTexts[language]
  return (
    <>
      {papers.length === 0 && <p>{t.noPapers}</p>}
      <ul className="apply-papers">
        {papers.map(({ id, kind, name, bytes }) => (
          <li key={id}>
            <FileText aria-hidden="true" size={20} />
            <span>
              {openAt ? <a href={openAt + id}>{name}</a> : name}
              <br />
              <span className="hint">
                {t.papers[kind]}, {sizeText(bytes, language)}
              </span>
            </span>
            <form method="post" action={action}>
              <input type="hidden" name="document" value={id} />
              <button className="quiet" name="do" value="removePaper" type="submit" aria-label={t.removePaper(name)}>
                {t.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={action} encType="multipart/form-data">
        <PaperFields error={problem && t.paperProblems[problem]} />
        <button className="second" type="submit">
          {t.addPaper}
        </button>
      </form>
    </>
  )
}
