import { looksLikeQuestions } from './questionLines'

export type OfferKind = 'questions' | 'markdown'

/** What a pasted text looks like besides plain text; undefined when it looks like nothing else. */
export function offerFor(text: string): OfferKind | undefined {
  if (text.length > 100_000) return undefined
  if (looksLikeQuestions(text)) return 'questions'
  return looksLikeMarkdown(text) ? 'markdown' : undefined
}

// One sign that hardly anybody types by accident, or two lines of a list.
function looksLikeMarkdown(text: string) {
  if (!text.trim().includes('\n')) return false
  const sure = [
    /^#{1,6} \S/m,
    /^\|?[ :]*-{3,}[ :]*\|[ :|-]*$/m,
    /\[[^\]\n]+\]\(https?:[^)\s]+\)/,
    /\*\*[^*\n]+\*\*/,
    /^```/m,
  ]
  return sure.some((sign) => sign.test(text)) || (text.match(/^ {0,3}(?:[-*+]|\d{1,3}\.) \S/gm) ?? []).length > 1
}
