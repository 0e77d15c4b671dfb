import type { FormAnswer } from '~/app/form.server'
import { glossaryTexts } from '~/app/texts/glossary'
import { TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import type { Term } from '~/modules/blocks/document'

type Props = { term?: Term; language: Language; answer?: FormAnswer }

/** A term and what it means; with `term` it changes that one, provided that nobody else did so meanwhile. */
export function TermForm({ term, language, answer }: Props) {
  const t = useTexts(glossaryTexts)
  const given = answer?.values ?? term
  const id = term?.id ?? 'new'
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={term?.id ?? ''} />
      <input type="hidden" name="wasTerm" value={term?.term ?? ''} />
      <input type="hidden" name="wasMeaning" value={term?.meaning ?? ''} />
      <TextField
        label={t.term}
        name="term"
        id={`term-${id}`}
        maxLength={60}
        lang={language}
        defaultValue={given?.term}
        error={answer?.errors.term}
      />
      <TextArea
        label={t.meaning}
        hint={t.meaningHint}
        name="meaning"
        id={`meaning-${id}`}
        rows={2}
        maxLength={300}
        lang={language}
        defaultValue={given?.meaning}
        error={answer?.errors.meaning}
      />
      <button type="submit" name="do" value="save" aria-label={term && t.saveOf(term.term)}>
        {term ? t.save : t.put}
      </button>
    </form>
  )
}
