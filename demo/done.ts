/** The demo asks nothing that may be refused: a refusal is a mistake of ours. */
export function done<Answer>(answer: Answer): Exclude<NonNullable<Answer>, { refused: unknown }> {
  if (!answer || (typeof answer === 'object' && 'refused' in answer))
    throw new Error(`the demo cannot be loaded: ${JSON.stringify(answer)}`)
  return answer as Exclude<NonNullable<Answer>, { refused: unknown }>
}
