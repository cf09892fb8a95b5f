/** The window of the atelier: four panes, drawn by hand. The same drawing as in the site's header. */
export function SchoolMark() {
  return (
    <svg
      className="school-mark"
      viewBox="0 0 32 40"
      width="16"
      height="20"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M3.2 38.1C2.9 28 3 19.8 3.3 14.2 3.7 7 9 1.9 16.1 1.9c7 0 12.4 5 12.8 12.1.3 6.2.2 15.9-.1 24" />
      <path d="M1.2 38.2c9.8-.5 20.1-.4 29.7-.1" />
      <path d="M16 2.2c.3 11.6.2 24.3-.1 35.8" />
      <path d="M3.2 19.9c8.4-.4 17.2-.4 25.7-.1" />
    </svg>
  )
}
