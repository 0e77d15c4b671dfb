import type { PipelineQuery } from '~/modules/intake/pipeline/pipelineQuery'

const unsaid: Partial<PipelineQuery> = { view: 'board', page: 1 }

/** The address of the same applications with something changed; what needs no saying is left out. */
export function pipelineAddress(query: PipelineQuery, change: Partial<PipelineQuery> = {}) {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...query, page: 1, ...change }))
    if (value && value !== unsaid[key as keyof PipelineQuery]) search.set(key, String(value))
  const said = search.toString()
  return said ? `/applications?${said}` : '/applications'
}
