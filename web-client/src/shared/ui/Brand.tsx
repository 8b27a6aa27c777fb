export function Brand({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path fill="var(--level-2)" d="M1 11h3.4v4H1z" />
      <path fill="var(--level-3)" d="M6.2 7h3.4v8H6.2z" />
      <path fill="var(--level-4)" d="M11.4 2h3.4v13h-3.4z" />
    </svg>
  )
}
