import { parseForm, sentenceFor, valuesOf } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { hubFormTexts } from '~/app/texts/hubForm'
import type { Language } from '~/db/tables'
import {
  contactSchema,
  type HubContact,
  type HubWords,
  hubSchema,
  mostContacts,
} from '~/modules/catalogue/editing/hubSchema'

export type TypedContact = { id: string; name: string; task: string; phone: string; email: string; agreed?: string }
export type HubFormAnswer = {
  sentence: string
  errors: Record<string, string>
  values: Record<string, string>
  contacts: TypedContact[]
  /** What stands there by now, of the fields in which something else was typed. */
  now?: Record<string, string>
}
type Read = { refused: HubFormAnswer; parsed?: { words: HubWords; contacts: HubContact[] } }

/** Reads the form of a hub's page; what is wrong with a contact person is told at that field of that person. */
export function parseHub(form: FormData, language: Language): Read {
  const typed = Array.from({ length: mostContacts }, (_, place) => contactAt(form, place)).filter(isFilled)
  const words = parseForm(hubSchema, form, language)
  const errors: Record<string, string> = words.ok ? {} : { ...words.errors }
  if (errors.phone) errors.phone = hubFormTexts[language].wrongPhone
  const contacts = typed.map((contact, place) => readContact(contact, place, errors, language))
  const values = valuesOf(form)
  const refused = { sentence: formTexts[language].notSaved, errors, values, contacts: typed }
  if (!words.ok || Object.keys(errors).length > 0) return { refused }
  return { refused, parsed: { words: words.value, contacts: contacts.flatMap((contact) => contact ?? []) } }
}

function contactAt(form: FormData, place: number): TypedContact {
  const at = (name: string) => String(form.get(`contact.${place}.${name}`) ?? '')
  return {
    id: at('id'),
    name: at('name'),
    task: at('task'),
    phone: at('phone'),
    email: at('email'),
    agreed: at('agreed'),
  }
}

// Who is known and has no name any more is taken away, whatever else there was.
function isFilled({ id, name, task, phone, email }: TypedContact) {
  return Boolean(name.trim() || (!id && (task + phone + email).trim()))
}

function readContact(typed: TypedContact, place: number, errors: Record<string, string>, language: Language) {
  const t = hubFormTexts[language]
  const known = Object.fromEntries(Object.entries(typed).filter(([, value]) => value?.trim()))
  const parsed = contactSchema.safeParse(known)
  const sentences: Record<string, string> = { name: t.noName, agreed: t.notAgreed, phone: t.wrongPhone }
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0])
    errors[`contact.${place}.${name}`] ??= sentences[name] ?? sentenceFor(issue, language)
  }
  if (!typed.phone.trim() && !typed.email.trim()) errors[`contact.${place}.email`] ??= t.unreachable
  return parsed.data
}
