/** The mark: a gripper's two jaws around a workpiece, drawn as in a section view. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M16 2v6M7 8h18M7 8v11l4 3M25 8v11l-4 3" fill="none" stroke="currentColor" strokeWidth="2" />
      <rect x="11.5" y="18.5" width="9" height="9" fill="var(--signal)" stroke="currentColor" strokeWidth="2" />
      <path d="M16 14v17" stroke="currentColor" strokeWidth="1" strokeDasharray="4 2 1 2" />
    </svg>
  )
}
