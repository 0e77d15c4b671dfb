import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '~/app/root'
import type { Language } from '~/db/tables'

export function useLanguage(): Language {
  return useRouteLoaderData<typeof loader>('root')?.language ?? 'nl'
}

/** The texts of an area in the language of the reader. */
export function useTexts<T>(texts: Record<Language, T>): T {
  return texts[useLanguage()]
}
