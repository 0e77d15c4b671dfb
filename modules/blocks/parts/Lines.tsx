/** A text of a few lines: each a paragraph, and those after "- " together a list. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {groupsOf(text).map((group, place) =>
        group.isList ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change.
          <ul key={place}>
            {group.lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change.
              <li key={at}>{line}</li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change.
          <p key={place}>{group.lines[0]}</p>
        ),
      )}
    </>
  )
}

type Group = { isList: boolean; lines: string[] }

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const isList = /^[-•] /.test(line)
    const last = groups.at(-1)
    if (isList && last?.isList) last.lines.push(line.slice(2).trim())
    else groups.push({ isList, lines: [isList ? line.slice(2).trim() : line] })
  }
  return groups
}
